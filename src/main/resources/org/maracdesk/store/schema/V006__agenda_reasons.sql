-- Why a case is on an agenda, and what kind of meeting it is.
alter table meeting add column if not exists kind varchar(40) default 'SCHEDULED' not null;

-- Who allowed a case after the agenda was confirmed, the chair's reason where no new referral brings it, and why a case
-- had a meeting of its own.
alter table agenda_item add column if not exists late_allowed_by varchar(400) default '' not null;
alter table agenda_item add column if not exists relisted_because varchar(12000) default '' not null;
alter table agenda_item add column if not exists urgent_because varchar(12000) default '' not null;

-- What keeps the victim safe until a case that was put off is heard.
alter table agenda_item add column if not exists safety_checked_by varchar(400) default '' not null;
alter table agenda_item add column if not exists escalated_to varchar(400) default '' not null;
alter table agenda_item add column if not exists not_reached boolean default false not null;

-- What was decided about a case and cannot be told from its records; an entry is never changed or removed.
create table if not exists case_decision (
  id uuid primary key,
  case_file uuid not null references case_file (id),
  place integer not null,
  kind varchar(40) not null,
  decided_on date not null,
  decided_by varchar(400) not null,
  reason varchar(12000) not null,
  detail varchar(12000) not null
);
create index if not exists case_decision_of_case on case_decision (case_file, place);
