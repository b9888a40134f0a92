-- The bank of usual actions, and who accepted what.
alter table action add column if not exists acceptance varchar(40) default 'PRESENT' not null;
-- The order in which the actions of a case are shown; 0 where nobody arranged them. Numbers stay as they were given.
alter table action add column if not exists shown_place integer default 0 not null;

-- What an area made of the usual actions: its own, and where those of the program stand or that they are not offered.
create table if not exists bank_action (
  id uuid primary key,
  place integer not null,
  own boolean not null,
  hidden boolean not null,
  owner varchar(40) not null,
  title varchar(400) not null,
  due varchar(40) not null
);

-- How actions are typed here; one row at most.
create table if not exists capture_habit (
  id integer primary key,
  hints boolean not null
);
