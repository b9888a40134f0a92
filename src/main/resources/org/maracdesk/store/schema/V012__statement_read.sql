-- The statement as the chair read it aloud, so that minutes go on saying the same once the area has another.
create table if not exists statement_read (
  meeting uuid primary key references meeting (id) on delete cascade,
  version varchar(100) not null,
  statement varchar(12000) not null
);

-- Of meetings before this was kept, the statement in force is what their minutes have said so far.
insert into statement_read (meeting, version, statement)
select meeting.id, area.statement_version, area.statement
from meeting, area
where meeting.statement_read_at is not null
  and not exists (select 1 from statement_read known where known.meeting = meeting.id);
