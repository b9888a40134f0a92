-- Who came and went, who declared an interest, and how minutes were approved.

alter table attendance add column if not exists capacity varchar(40) default 'CORE' not null;
alter table attendance add column if not exists arrived_at time;
alter table attendance add column if not exists left_at time;
alter table attendance add column if not exists remote boolean default false not null;
alter table attendance add column if not exists alone boolean default false not null;
alter table attendance add column if not exists information_sent boolean default false not null;
alter table attendance add column if not exists information_on date;
alter table attendance add column if not exists authorised_by varchar(400) default '' not null;
alter table attendance add column if not exists born_on date;
alter table attendance add column if not exists signed_version varchar(100) default '' not null;
alter table attendance add column if not exists signed_at timestamp with time zone;

create table if not exists meeting_formality (
  meeting uuid primary key references meeting (id) on delete cascade,
  interests_asked_at timestamp with time zone,
  opened_because varchar(12000) not null,
  deputy_chair varchar(400) not null,
  issued_at timestamp with time zone,
  lists_at timestamp with time zone
);

create table if not exists declared_interest (
  attendance uuid not null references attendance (id) on delete cascade,
  item uuid not null references agenda_item (id) on delete cascade,
  place integer not null,
  relationship varchar(40) not null,
  decision varchar(40) not null,
  reason varchar(12000) not null,
  primary key (attendance, item)
);
create index if not exists declared_interest_of_item on declared_interest (item);

-- The whole of a meeting's minutes where the item is null, else one case that the deputy chair took.
create table if not exists minutes_approval (
  meeting uuid not null references meeting (id),
  place integer not null,
  item uuid references agenda_item (id),
  approved_by varchar(400) not null,
  approved_at timestamp with time zone not null,
  because varchar(12000) not null,
  primary key (meeting, place)
);

create table if not exists addendum (
  meeting uuid not null references meeting (id),
  place integer not null,
  item uuid references agenda_item (id),
  written_at timestamp with time zone not null,
  written_by varchar(400) not null,
  told varchar(12000) not null,
  primary key (meeting, place)
);
