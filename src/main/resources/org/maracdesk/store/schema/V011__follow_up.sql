-- Reminders and escalations of actions.
-- Who has an action now that was handed on.
alter table action add column if not exists progress_to varchar(400) default '' not null;
