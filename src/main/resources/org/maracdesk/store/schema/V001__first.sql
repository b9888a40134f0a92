create table placeholder(id uuid primary key);
