-- How long records are kept, who asked that a case be kept on, and how cases were disposed of.

-- Every set of rules there was, by its version: a certificate names the one it went by.
create table if not exists retention_policy (
  version integer primary key,
  adults_years integer not null,
  child_years integer not null,
  child_age integer not null,
  flagged_years integer not null,
  checklist_years integer not null,
  meeting_years integer not null,
  confirmed boolean not null,
  kept_at timestamp with time zone not null,
  kept_slot varchar(40) not null
);

-- Lifted or not: an entry is never removed while its case is here.
create table if not exists legal_hold (
  id uuid primary key,
  case_file uuid not null references case_file (id),
  kind varchar(40) not null,
  asked_by varchar(400) not null,
  since_on date not null,
  review_on date not null,
  lifted_on date,
  lifted_because varchar(12000) not null
);
create index if not exists legal_hold_of_case on legal_hold (case_file);

-- A review date that somebody set in place of the one the rules give.
create table if not exists kept_longer (
  case_file uuid primary key references case_file (id),
  review_on date not null,
  reason varchar(12000) not null,
  decided_on date not null
);

create table if not exists disposal_proposal (
  case_file uuid primary key references case_file (id),
  proposed_on date not null,
  slot varchar(40) not null,
  holder_role varchar(400) not null
);

-- What is left of a case that was disposed of. It names nobody and refers to nothing.
create table if not exists disposal_certificate (
  id uuid primary key,
  case_id uuid not null,
  number_year integer not null,
  number_sequence integer not null,
  record_class varchar(40) not null,
  review_on date not null,
  policy_version integer not null,
  proposed_on date not null,
  proposed_slot varchar(40) not null,
  proposed_role varchar(400) not null,
  approved_on date not null,
  approved_slot varchar(40) not null,
  approved_role varchar(400) not null,
  people_kept integer not null,
  sha256 varchar(64) not null
);

create table if not exists disposal_count (
  certificate uuid not null references disposal_certificate (id),
  removed varchar(40) not null,
  entries integer not null,
  primary key (certificate, removed)
);

-- Actions of cases that were disposed of, as figures need them: no case, no meeting, no words.
create table if not exists counted_action (
  id uuid primary key,
  owner varchar(32) not null references agency (code) on update cascade,
  agreed_on date not null,
  due_on date not null,
  progress varchar(40) not null,
  progress_on date
);

-- A row here asks for the file to be written anew at the next closing, without what was deleted.
create table if not exists compaction_due (
  id integer primary key
);
