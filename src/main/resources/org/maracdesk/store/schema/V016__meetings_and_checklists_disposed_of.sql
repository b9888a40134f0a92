-- Whole meetings and checklists without a case are held, kept longer, proposed and disposed of as cases are. A row
-- names one of the two. What is said of a checklist goes on to hold once it has a case.

create table if not exists record_hold (
  id uuid primary key,
  meeting uuid references meeting (id),
  checklist uuid references checklist (id),
  kind varchar(40) not null,
  asked_by varchar(400) not null,
  since_on date not null,
  review_on date not null,
  lifted_on date,
  lifted_because varchar(12000) not null
);
create index if not exists record_hold_of_meeting on record_hold (meeting);
create index if not exists record_hold_of_checklist on record_hold (checklist);

-- What a row is about is the id of the meeting or the checklist, so that each has one row at most.
create table if not exists record_kept_longer (
  about uuid primary key,
  meeting uuid references meeting (id),
  checklist uuid references checklist (id),
  review_on date not null,
  reason varchar(12000) not null,
  decided_on date not null
);

create table if not exists record_proposal (
  about uuid primary key,
  meeting uuid references meeting (id),
  checklist uuid references checklist (id),
  proposed_on date not null,
  slot varchar(40) not null,
  holder_role varchar(400) not null
);

-- A certificate of a meeting or of a checklist has a day in place of a number; case_id is then the id of that.
alter table disposal_certificate alter column number_year drop not null;
alter table disposal_certificate alter column number_sequence drop not null;
alter table disposal_certificate add column if not exists of_day date;
