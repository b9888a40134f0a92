-- What each agency knows of the people in a case, before it is shared. It belongs to the referral, so that a case put
-- off to another meeting keeps it. What is half typed stands in unfinished.

create table if not exists research_return (
  id uuid primary key,
  referral uuid not null references referral (id),
  agency varchar(32) not null references agency (code) on update cascade,
  researcher varchar(400) not null,
  systems varchar(12000) not null,
  nothing_held boolean not null,
  contact_made boolean not null,
  contact_reason varchar(12000) not null,
  flagged varchar(40) not null,
  suggestion varchar(12000) not null,
  unfinished varchar(12000) not null,
  answered_at timestamp with time zone,
  record_version integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(32) not null,
  recorded_role varchar(400) not null,
  source_system varchar(400) not null,
  source_ref varchar(400) not null,
  unique (referral, agency)
);

create table if not exists research_check (
  research uuid not null references research_return (id),
  place integer not null,
  person uuid not null references person (id),
  found varchar(40) not null,
  last_contact_on date,
  seen_where varchar(12000) not null,
  primary key (research, person)
);

create table if not exists research_item (
  id uuid primary key,
  research uuid not null references research_return (id),
  place integer not null,
  about uuid references person (id),
  category varchar(40) not null,
  kind varchar(40) not null,
  told varchar(12000) not null,
  happened_on date,
  worker varchar(400) not null,
  decision varchar(40) not null,
  withheld_because varchar(12000) not null,
  shared_in uuid references meeting (id),
  shared_at timestamp with time zone
);
create index if not exists research_item_of_return on research_item (research, place);

create table if not exists research_correction (
  id uuid primary key,
  research uuid not null references research_return (id),
  place integer not null,
  person uuid not null references person (id),
  field varchar(40) not null,
  proposed varchar(12000) not null,
  standing varchar(40) not null
);
create index if not exists research_correction_of_return on research_correction (research, place);
