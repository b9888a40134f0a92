-- What is written in and not registered yet, field by field: it may be incomplete, and is nobody's record so far.

create table if not exists unfinished_entry (
  field varchar(200) primary key,
  entry varchar(1000000) not null
);
