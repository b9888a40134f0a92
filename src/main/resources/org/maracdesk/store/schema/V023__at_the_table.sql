-- When an action was agreed, London wall time; nothing where nobody knows, as of what is typed up on another day.
alter table action add column if not exists agreed_at time;

-- When a case was heard, London wall time; no row where nobody knows.
create table if not exists item_heard (
  item uuid primary key references agenda_item (id) on delete cascade,
  heard_at time not null
);

-- When somebody who came back to a meeting was out of the room.
create table if not exists attendance_away (
  attendance uuid not null references attendance (id) on delete cascade,
  out_at time not null,
  back_at time not null,
  primary key (attendance, out_at)
);

-- Who was in the room without having accepted the statement when cases were opened for a reason.
create table if not exists opened_unsigned (
  attendance uuid primary key references attendance (id) on delete cascade
);

-- Who knows somebody in a case, as it was said before any meeting heard it.
create table if not exists known_interest (
  case_file uuid not null references case_file (id) on delete cascade,
  representative uuid not null references representative (id) on delete cascade,
  relationship varchar(40) not null,
  said_at timestamp with time zone not null,
  primary key (case_file, representative)
);
create index if not exists known_interest_of_representative on known_interest (representative);
