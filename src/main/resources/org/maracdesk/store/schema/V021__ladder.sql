-- From when whom is told that an action waits, in working days from the day it is due; until now the same everywhere.
alter table area_habits add column if not exists reminder integer default 0 not null;
alter table area_habits add column if not exists agency_lead integer default 2 not null;
alter table area_habits add column if not exists chair integer default 5 not null;
