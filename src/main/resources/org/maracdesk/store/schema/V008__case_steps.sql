-- What is said about a case, step by step, and where one was.

-- One row beside each discussion in which anything of this was said.
create table if not exists discussion_further (
  item uuid primary key references discussion (item),
  possible_harm varchar(12000) not null,
  indicators varchar(12000) not null,
  existing_safety varchar(12000) not null,
  risk_to_children varchar(12000) not null,
  risk_to_others varchar(12000) not null,
  risk_to_professionals varchar(12000) not null,
  no_crime_disclosed boolean not null,
  rest_not_needed varchar(12000) not null,
  told_by varchar(12000) not null,
  victim_aware varchar(40),
  safe_to_tell varchar(40),
  tell_how varchar(12000) not null,
  tell_when varchar(12000) not null,
  equality_needs varchar(12000) not null,
  dissent varchar(12000) not null,
  dissenter varchar(32) references agency (code) on update cascade,
  moved_on_because varchar(12000) not null
);

create table if not exists disclosed_crime (
  id uuid primary key,
  item uuid not null references discussion (item),
  place integer not null,
  offence varchar(12000) not null,
  happened varchar(12000) not null,
  disclosed_by varchar(12000) not null,
  wish varchar(12000) not null,
  police_reference varchar(12000) not null,
  recorded varchar(40) not null
);
create index if not exists disclosed_crime_of_item on disclosed_crime (item, place);

create table if not exists considered_measure (
  item uuid not null references discussion (item),
  measure varchar(40) not null,
  decision varchar(40) not null,
  reason varchar(12000) not null,
  primary key (item, measure)
);

-- One row at most: where in a meeting one was last. Ids and names of fields only, and no references, for what it
-- points to may go.
create table if not exists whereabouts (
  id integer primary key,
  meeting uuid not null,
  part varchar(40) not null,
  item uuid,
  step varchar(40) not null,
  field varchar(40),
  row_place integer not null,
  caret integer not null,
  kept_at timestamp with time zone not null
);
