-- Following up what was promised: what agencies reported, and when they were reminded.

-- Who has an action now that was handed on.
alter table action add column if not exists progress_to varchar(400) default '' not null;

-- What was reported, by whom and when, and what it replaced, so that a report can be taken back whole.
create table if not exists action_report (
  report uuid not null,
  action uuid not null references action (id) on delete cascade,
  action_version integer not null,
  was varchar(40) not null,
  was_on date,
  was_to varchar(400) not null,
  was_note varchar(12000) not null,
  progress varchar(40) not null,
  progress_on date,
  progress_to varchar(400) not null,
  progress_note varchar(12000) not null,
  told_by varchar(400) not null,
  told_on date not null,
  primary key (report, action)
);
create index if not exists action_report_of_action on action_report (action, action_version);

-- When somebody was told that an action waits: at most once a day for each step of the ladder.
create table if not exists action_reminder (
  action uuid not null references action (id) on delete cascade,
  step varchar(40) not null,
  sent_on date not null,
  sent_by varchar(400) not null,
  primary key (action, step, sent_on)
);
