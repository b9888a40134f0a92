-- Of what an agency was telling when the desk was locked or the power went: who tells it, whether as a fact or an opinion, and
-- what was shared that it is to put differently. No references, for all of these may go meanwhile.
alter table discussion add column if not exists unfinished_teller varchar(32);
alter table discussion add column if not exists unfinished_kind varchar(40);
alter table discussion add column if not exists unfinished_told_edits uuid;
