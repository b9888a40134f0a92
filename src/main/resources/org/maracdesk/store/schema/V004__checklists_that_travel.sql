-- Checklists that came in a file, with what the file said of their author; the others were completed here.
create table if not exists checklist_arrived (
  checklist uuid primary key references checklist (id),
  record_version integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(32) not null,
  recorded_role varchar(400) not null,
  source_system varchar(400) not null,
  source_ref varchar(400) not null
);

-- When a checklist left in a file; it may leave again.
create table if not exists checklist_sent (
  checklist uuid not null references checklist (id),
  sent_at timestamp with time zone not null,
  primary key (checklist, sent_at)
);

-- The completed checklist that the unfinished referral is written for, if it is written for one.
create table if not exists unfinished_for (
  checklist uuid primary key references checklist (id)
);

-- What came with the spreadsheet of referrals before is known by the field that was kept beside it.
insert into checklist_arrived
select c.id, r.record_version, r.recorded_at, r.recorded_by, r.recorded_role, r.source_system, r.source_ref
from checklist c join referral r on r.id = c.referral
where c.completed and exists (
  select 1 from checklist_reply p where p.checklist = c.id and p.item = '' and p.name = 'exchange.dash-version'
);
