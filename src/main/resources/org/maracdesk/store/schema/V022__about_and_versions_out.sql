-- About whom something is that an agency shared; nobody means the whole case.
alter table shared_information add column if not exists about uuid references person (id);

-- Which version of a meeting's minutes went out when: 1 as approved, one more with each correction.
create table if not exists minutes_issue (
  meeting uuid not null references meeting (id) on delete cascade,
  version integer not null,
  issued_at timestamp with time zone not null,
  primary key (meeting, version)
);

-- What was kept of it so far moves there. Once it has, the column comes back for a moment and is empty.
alter table meeting_formality add column if not exists issued_at timestamp with time zone;
insert into minutes_issue (meeting, version, issued_at)
select kept.meeting,
  1 + (select count(*) from addendum later where later.meeting = kept.meeting and later.written_at <= kept.issued_at),
  kept.issued_at
from meeting_formality kept
where kept.issued_at is not null
  and not exists (select 1 from minutes_issue known where known.meeting = kept.meeting);
alter table meeting_formality drop column if exists issued_at;
