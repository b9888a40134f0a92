-- Every statement may run twice: a store whose making was interrupted is made anew over what is there.
-- Only what H2 and PostgreSQL both understand. Blank text is '', what is not known is null.

create table if not exists area (
  code varchar(40) primary key,
  name varchar(400) not null,
  minutes_per_case integer not null,
  usual_start time not null,
  minutes_available integer not null,
  marking varchar(400) not null,
  handling varchar(12000) not null,
  statement_version varchar(100) not null,
  statement varchar(12000) not null
);

create table if not exists agency (
  id uuid primary key,
  code varchar(32) not null unique,
  name varchar(400) not null,
  agency_type varchar(40) not null,
  core boolean not null,
  job_role varchar(400) not null,
  secure_email varchar(400) not null,
  phone varchar(400) not null,
  protocol_signed_on date,
  joined_on date not null,
  left_on date,
  record_version integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(32) not null,
  recorded_role varchar(400) not null,
  source_system varchar(400) not null,
  source_ref varchar(400) not null
);

create table if not exists representative (
  id uuid primary key,
  agency varchar(32) not null references agency (code) on update cascade,
  name varchar(400) not null,
  job_role varchar(400) not null,
  capacity varchar(40) not null,
  phone varchar(400) not null,
  email varchar(400) not null,
  record_version integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(32) not null,
  recorded_role varchar(400) not null,
  source_system varchar(400) not null,
  source_ref varchar(400) not null
);

create table if not exists person (
  id uuid primary key,
  family_name varchar(400) not null,
  given_names varchar(400) not null,
  born_on date,
  birth_precision varchar(40) not null,
  age_estimate integer,
  due_on date,
  sex varchar(40) not null,
  gender_identity_same varchar(40) not null,
  sexual_orientation varchar(40) not null,
  ethnicity varchar(40) not null,
  disability varchar(40) not null,
  pregnant varchar(40) not null,
  first_language varchar(100) not null,
  interpreter_needed varchar(40) not null,
  no_recourse_to_public_funds varchar(40) not null,
  nhs_number varchar(100) not null,
  pnc_id varchar(100) not null,
  local_ref varchar(400) not null,
  school varchar(400) not null,
  gp_practice varchar(400) not null,
  record_version integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(32) not null,
  recorded_role varchar(400) not null,
  source_system varchar(400) not null,
  source_ref varchar(400) not null
);

create table if not exists person_alias (
  person uuid not null references person (id),
  place integer not null,
  name varchar(400) not null,
  primary key (person, place)
);

create table if not exists person_disability (
  person uuid not null references person (id),
  code varchar(100) not null,
  primary key (person, code)
);

create table if not exists person_address (
  person uuid not null references person (id),
  place integer not null,
  kind varchar(40) not null,
  line1 varchar(400) not null,
  line2 varchar(400) not null,
  town varchar(400) not null,
  postcode varchar(100) not null,
  uprn varchar(100) not null,
  confidential boolean not null,
  safe_for_post varchar(40) not null,
  primary key (person, place)
);

create table if not exists person_contact (
  person uuid not null references person (id),
  place integer not null,
  kind varchar(40) not null,
  reach varchar(400) not null,
  safe varchar(40) not null,
  notes varchar(12000) not null,
  primary key (person, place)
);

-- The last number given out in each year; a number is never given twice, whatever becomes of its case.
create table if not exists case_number (
  number_year integer primary key,
  latest integer not null
);

create table if not exists case_file (
  id uuid primary key,
  number_year integer not null,
  number_sequence integer not null,
  latest_action integer not null,
  unique (number_year, number_sequence)
);

create table if not exists referral (
  id uuid primary key,
  case_file uuid not null references case_file (id),
  agency varchar(32) not null references agency (code) on update cascade,
  referred_on date not null,
  emergency boolean not null,
  transfer_from varchar(400) not null,
  aware boolean not null,
  unaware_reason varchar(12000) not null,
  consent varchar(40) not null,
  basis varchar(40) not null,
  sharing_reason varchar(12000) not null,
  wishes varchar(12000) not null,
  afraid_of varchar(12000) not null,
  safe_to_talk_to varchar(12000) not null,
  not_safe_to_talk_to varchar(12000) not null,
  incident_on date,
  summary varchar(12000) not null,
  background varchar(12000) not null,
  actions_taken varchar(12000) not null,
  phone varchar(400) not null,
  email varchar(400) not null,
  record_version integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(32) not null,
  recorded_role varchar(400) not null,
  source_system varchar(400) not null,
  source_ref varchar(400) not null
);
create index if not exists referral_of_case on referral (case_file, referred_on);

create table if not exists referral_ground (
  referral uuid not null references referral (id),
  place integer not null,
  kind varchar(40) not null,
  reason varchar(12000) not null,
  previous_on date,
  primary key (referral, place)
);

create table if not exists involvement (
  referral uuid not null references referral (id),
  place integer not null,
  person uuid not null references person (id),
  part varchar(40) not null,
  to_victim varchar(40) not null,
  to_perpetrator varchar(40) not null,
  lives_with_victim varchar(40) not null,
  primary key (referral, place),
  unique (referral, person, part)
);
create index if not exists involvement_of_person on involvement (person, part);

-- A draft until it is completed, then frozen with its outcome. A representative may begin one before there is a case.
create table if not exists checklist (
  id uuid primary key,
  occasion varchar(40) not null,
  begun_at timestamp with time zone not null,
  case_file uuid references case_file (id),
  referral uuid references referral (id),
  working_name varchar(400) not null,
  completed boolean not null,
  form_id varchar(100) not null,
  form_version varchar(100) not null,
  form_sha256 varchar(64) not null,
  age integer,
  last_incident_on date,
  decision varchar(40) not null,
  rationale varchar(12000) not null,
  discussed_with varchar(12000) not null,
  wording_id varchar(100),
  wording_version varchar(100),
  wording_sha256 varchar(64),
  profile_id varchar(100),
  profile_version varchar(100),
  profile_sha256 varchar(64),
  completed_on date,
  completed_by varchar(400),
  judged_on date,
  counted_yes integer,
  counted_no integer,
  counted_dont_know integer,
  counted_not_applicable integer,
  counted_not_answered integer,
  band varchar(100),
  outcome_status varchar(40),
  outcome_decision varchar(40)
);
create index if not exists checklist_of_case on checklist (case_file);
create index if not exists checklist_of_referral on checklist (referral);

create table if not exists checklist_answer (
  checklist uuid not null references checklist (id),
  item varchar(100) not null,
  answer varchar(100),
  source varchar(40) not null,
  why_unknown varchar(40),
  note varchar(12000) not null,
  primary key (checklist, item)
);

-- Replies to follow-up questions of an item; where the item is '', fields around the checklist.
create table if not exists checklist_reply (
  checklist uuid not null references checklist (id),
  item varchar(100) not null,
  name varchar(200) not null,
  place integer not null,
  kind varchar(40) not null,
  told varchar(12000) not null,
  primary key (checklist, item, name, place)
);

create table if not exists checklist_event (
  checklist uuid not null references checklist (id),
  place integer not null,
  event_type varchar(100) not null,
  happened_on date not null,
  primary key (checklist, place)
);

create table if not exists checklist_prior (
  checklist uuid not null references checklist (id),
  place integer not null,
  referred_on date,
  heard_on date,
  incident_on date,
  behaviour varchar(100),
  same_victim boolean not null,
  same_perpetrator boolean not null,
  primary key (checklist, place)
);

create table if not exists checklist_earlier (
  checklist uuid not null references checklist (id),
  place integer not null,
  form_id varchar(100) not null,
  completed_on date not null,
  counted_yes integer not null,
  yes_items varchar(12000) not null,
  primary key (checklist, place)
);

create table if not exists checklist_score (
  checklist uuid not null references checklist (id),
  place integer not null,
  score varchar(100) not null,
  reached integer not null,
  reachable integer not null,
  primary key (checklist, place)
);

create table if not exists checklist_alert (
  checklist uuid not null references checklist (id),
  place integer not null,
  code varchar(100) not null,
  severity varchar(40) not null,
  tier integer not null,
  says varchar(12000) not null,
  primary key (checklist, place)
);

-- What else an outcome lists by name: grounds, further sets of questions, what is owed.
create table if not exists checklist_finding (
  checklist uuid not null references checklist (id),
  kind varchar(40) not null,
  place integer not null,
  name varchar(100) not null,
  primary key (checklist, kind, place)
);

create table if not exists meeting (
  id uuid primary key,
  meets_on date not null,
  starts_at time not null,
  minutes_per_case integer not null,
  minutes_available integer not null,
  venue varchar(400) not null,
  chair varchar(400) not null,
  minute_taker varchar(400) not null,
  stage varchar(40) not null,
  statement_read_at timestamp with time zone,
  version integer not null
);
create index if not exists meeting_by_day on meeting (meets_on);

create table if not exists agenda_item (
  id uuid primary key,
  meeting uuid not null references meeting (id),
  place integer not null,
  case_file uuid not null references case_file (id),
  referral uuid not null references referral (id),
  section varchar(40) not null,
  minutes integer not null,
  outcome varchar(40) not null,
  deferred_reason varchar(12000) not null
);
create index if not exists agenda_item_of_meeting on agenda_item (meeting, place);
create index if not exists agenda_item_of_case on agenda_item (case_file);

create table if not exists attendance (
  id uuid primary key,
  meeting uuid not null references meeting (id),
  place integer not null,
  agency varchar(32) not null references agency (code) on update cascade,
  name varchar(400) not null,
  job_role varchar(400) not null,
  status varchar(40) not null,
  signed boolean not null,
  note varchar(12000) not null
);
create index if not exists attendance_of_meeting on attendance (meeting, place);

create table if not exists discussion (
  item uuid primary key references agenda_item (id),
  victim_view varchar(12000) not null,
  brought_by varchar(12000) not null,
  risk_summary varchar(12000) not null,
  children_line varchar(12000) not null,
  no_action_reason varchar(12000) not null,
  seconds_spent integer not null,
  unfinished_action varchar(12000) not null,
  unfinished_told varchar(12000) not null
);

create table if not exists shared_information (
  id uuid primary key,
  item uuid not null references discussion (item),
  place integer not null,
  agency varchar(32) not null references agency (code) on update cascade,
  kind varchar(40) not null,
  told varchar(12000) not null
);
create index if not exists shared_information_of_item on shared_information (item, place);

create table if not exists action (
  id uuid primary key,
  meeting uuid not null references meeting (id),
  item uuid not null references agenda_item (id),
  case_file uuid not null references case_file (id),
  case_place integer not null,
  owner varchar(32) not null references agency (code) on update cascade,
  named_person varchar(400) not null,
  task varchar(12000) not null,
  agreed_on date not null,
  due_on date not null,
  progress varchar(40) not null,
  progress_on date,
  progress_note varchar(12000) not null,
  version integer not null,
  unique (case_file, case_place)
);
create index if not exists action_by_progress on action (progress, due_on);
create index if not exists action_of_meeting on action (meeting);

-- Codes and ids only, so that the trail may outlive what it speaks of: no references from here.
create table if not exists audit_entry (
  entry bigint primary key,
  noted_at timestamp with time zone not null,
  actor varchar(400) not null,
  kind varchar(40) not null,
  mac varchar(64) not null
);

create table if not exists audit_subject (
  entry bigint not null references audit_entry (entry),
  place integer not null,
  subject uuid not null,
  primary key (entry, place)
);
create index if not exists audit_subject_by_id on audit_subject (subject, entry);

-- How long the trail is, under a seal of its own, so that it cannot be cut short unseen.
create table if not exists audit_length (
  id integer primary key,
  entries bigint not null,
  mac varchar(64) not null
);

-- Forms, profiles and wording packs to the byte, kept for ever: what a completed checklist rests on is still found
-- when the program brings newer ones. How a file stands says whether it is in use.
create table if not exists checklist_file (
  sha256 varchar(64) primary key,
  kind varchar(40) not null,
  name varchar(100) not null,
  version varchar(100) not null,
  made_for varchar(100) not null,
  origin varchar(40) not null,
  content text not null,
  added_at timestamp with time zone not null,
  added_by varchar(400) not null,
  standing varchar(40) not null,
  standing_at timestamp with time zone not null,
  standing_by varchar(400) not null,
  agreed_to varchar(12000),
  agreed_at timestamp with time zone,
  agreed_by varchar(400)
);
create index if not exists checklist_file_by_name on checklist_file (kind, name, version);
