-- What differs from area to area: deadlines, days closed, how often it meets, labels. An area without a row here has
-- the usual ones.

create table if not exists area_habits (
  area varchar(40) primary key references area (code),
  referral_cut_off integer not null,
  list_out integer not null,
  research integer not null,
  action_updates integer not null,
  minutes_out integer not null,
  rhythm varchar(40) not null,
  meets_on varchar(40),
  week_of_month integer not null,
  conference varchar(40) not null,
  victim varchar(40) not null,
  perpetrator varchar(40) not null,
  to_confirm boolean not null
);

create table if not exists area_weekday (
  area varchar(40) not null references area (code),
  weekday varchar(40) not null,
  primary key (area, weekday)
);

-- Days the area has closed, or works although they are bank holidays.
create table if not exists area_day (
  area varchar(40) not null references area (code),
  on_day date not null,
  worked boolean not null,
  primary key (area, on_day)
);

create table if not exists area_part (
  area varchar(40) not null references area (code),
  place integer not null,
  name varchar(400) not null,
  primary key (area, place)
);

-- Other names by which an agency is typed.
create table if not exists agency_alias (
  agency uuid not null references agency (id),
  place integer not null,
  alias varchar(400) not null,
  primary key (agency, place)
);
