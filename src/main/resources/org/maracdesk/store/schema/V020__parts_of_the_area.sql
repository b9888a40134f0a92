-- In which part of the area the victim of a case lives, by its name then, or that it is none of them; neither where
-- nobody has said.
alter table case_file add column if not exists home_part varchar(400) default '' not null;
alter table case_file add column if not exists home_elsewhere boolean default false not null;
