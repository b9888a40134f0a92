-- That the room was asked before a case whether anybody knows anyone in it; no row where it was not asked.
create table if not exists interest_asked (
  item uuid primary key references agenda_item (id) on delete cascade,
  asked_at timestamp with time zone not null
);
