-- Who accepted an action for its agency after a meeting at which nobody of it was, and when they said so.
create table if not exists action_accepted (
  action uuid primary key references action (id) on delete cascade,
  told_by varchar(400) not null,
  told_on date not null
);
