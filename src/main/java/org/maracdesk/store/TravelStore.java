package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.CHECKLIST_ARRIVED;
import static org.maracdesk.store.tables.Tables.CHECKLIST_SENT;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.store.tables.tables.records.ChecklistArrivedRecord;

/** Remembers which checklists came in a file, and which left in one. */
public final class TravelStore {

  private final DSLContext sql;

  TravelStore(DSLContext sql) {
    this.sql = sql;
  }

  /** A completed checklist came in a file that says this of its author. */
  public void arrived(ChecklistId id, Provenance provenance) {
    var row = new ChecklistArrivedRecord();
    row.setChecklist(id.value());
    ProvenanceRows.write(row, provenance);
    Rows.put(sql, row);
  }

  /** What was said of the authors of those that came in a file; those completed here miss. */
  public Map<ChecklistId, Provenance> arrivals() {
    return sql.selectFrom(CHECKLIST_ARRIVED)
        .fetchMap(row -> new ChecklistId(row.getChecklist()), ProvenanceRows::read);
  }

  /** A checklist left in a file. */
  public void sent(ChecklistId id, Instant at) {
    sql.insertInto(CHECKLIST_SENT)
        .set(CHECKLIST_SENT.CHECKLIST, id.value())
        .set(CHECKLIST_SENT.SENT_AT, Rows.moment(at))
        .onDuplicateKeyIgnore()
        .execute();
  }

  /** When each of these left last; those that never left miss. */
  public Map<ChecklistId, Instant> sent(Collection<ChecklistId> ids) {
    return Rows.inParts(
            ids.stream().map(ChecklistId::value).toList(),
            part -> sql.selectFrom(CHECKLIST_SENT).where(CHECKLIST_SENT.CHECKLIST.in(part)).fetch())
        .stream()
        .collect(
            Collectors.toMap(
                row -> new ChecklistId(row.getChecklist()),
                row -> row.getSentAt().toInstant(),
                (one, other) -> one.isAfter(other) ? one : other));
  }
}
