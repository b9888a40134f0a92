-- What is typed to put a case off, or to carry over all that a meeting did not reach, until it is said. No paper knows it.
-- It is about an item, or, for all that wait, about the meeting itself.
create table if not exists unfinished_put_off (
  about uuid primary key,
  meeting uuid not null references meeting (id) on delete cascade,
  reason varchar(12000) not null,
  checked_by varchar(12000) not null,
  escalated_to varchar(12000) not null
);
create index if not exists unfinished_put_off_of_meeting on unfinished_put_off (meeting);

-- The action that the half-typed line is to change; none for a new one, and no reference, for it may go.
alter table discussion add column if not exists unfinished_edits uuid;
