package org.maracdesk.store;

import java.time.OffsetDateTime;
import org.jooq.Record;
import org.maracdesk.domain.agency.Provenance;

/** The six columns that say where a row came from, alike in every table that has them. */
final class ProvenanceRows {

  private ProvenanceRows() {}

  static Provenance read(Record row) {
    return new Provenance(
        row.get("record_version", Integer.class),
        row.get("recorded_at", OffsetDateTime.class).toInstant(),
        Rows.agency(row.get("recorded_by", String.class)),
        row.get("recorded_role", String.class),
        row.get("source_system", String.class),
        row.get("source_ref", String.class));
  }

  static void write(Record row, Provenance provenance) {
    row.set(row.field("record_version", Integer.class), provenance.version());
    row.set(row.field("recorded_at", OffsetDateTime.class), Rows.moment(provenance.recordedAt()));
    row.set(row.field("recorded_by", String.class), provenance.recordedBy().value());
    row.set(row.field("recorded_role", String.class), provenance.role());
    row.set(row.field("source_system", String.class), provenance.sourceSystem());
    row.set(row.field("source_ref", String.class), provenance.sourceRef());
  }
}
