-- That the room was asked before a case whether anybody knows anyone in it; no row where it was not asked.
create table if not exists interest_asked (
  item uuid primary key references agenda_item (id) on delete cascade,
  asked_at timestamp with time zone not null
);

-- What is typed of an interest, of the approval or of a correction, until it is said. No paper knows it.
create table if not exists unfinished_formality (
  meeting uuid not null references meeting (id) on delete cascade,
  kind varchar(40) not null,
  item uuid references agenda_item (id) on delete cascade,
  attendance uuid references attendance (id) on delete cascade,
  relationship varchar(40) not null,
  said_by varchar(12000) not null,
  told varchar(12000) not null,
  primary key (meeting, kind)
);
create index if not exists unfinished_formality_of_item on unfinished_formality (item);
create index if not exists unfinished_formality_of_attendance on unfinished_formality (attendance);
