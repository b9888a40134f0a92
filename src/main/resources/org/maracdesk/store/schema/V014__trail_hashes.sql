-- More is noted than changes: which of several alike, and how many. Empty in entries from before, which are sealed
-- as they were then.
alter table audit_entry add column if not exists detail varchar(100);
alter table audit_entry add column if not exists amount bigint;

-- The hash of each entry over the one before, which can be checked without the store's key. That of entries from
-- before is worked out when the store is opened next.
alter table audit_entry add column if not exists hash varchar(64);
create index if not exists audit_entry_by_kind on audit_entry (kind, entry);
create index if not exists audit_entry_by_day on audit_entry (noted_at, entry);
