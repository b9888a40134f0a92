package org.maracdesk.store;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.checklist.ChecklistFile;
import org.maracdesk.domain.checklist.ChecklistFile.Agreement;
import org.maracdesk.domain.checklist.ChecklistFile.Deed;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.store.tables.tables.records.ChecklistFileRecord;

/** Forms, profiles and wording packs as rows. */
final class ChecklistFileRows {

  private ChecklistFileRows() {}

  static ChecklistFile file(ChecklistFileRecord row) {
    return new ChecklistFile(
        new Edition(row.getName(), row.getVersion(), row.getSha256()),
        Rows.code(ChecklistFile.Kind.class, row.getKind()),
        row.getMadeFor(),
        Rows.code(ChecklistFile.Origin.class, row.getOrigin()),
        row.getContent(),
        deed(row.getAddedAt(), row.getAddedBy()),
        Rows.code(ChecklistFile.Standing.class, row.getStanding()),
        deed(row.getStandingAt(), row.getStandingBy()),
        agreement(row));
  }

  static ChecklistFileRecord row(ChecklistFile file) {
    var row = new ChecklistFileRecord();
    row.setSha256(file.edition().sha256());
    row.setKind(file.kind().name());
    row.setName(file.edition().id());
    row.setVersion(file.edition().version());
    row.setMadeFor(file.madeFor());
    row.setOrigin(file.origin().name());
    row.setContent(file.content());
    row.setAddedAt(Rows.moment(file.added().at()));
    row.setAddedBy(file.added().by().label());
    row.setStanding(file.standing().name());
    row.setStandingAt(Rows.moment(file.stood().at()));
    row.setStandingBy(file.stood().by().label());
    var agreement = file.agreement();
    if (agreement != null) {
      row.setAgreedTo(agreement.to());
      row.setAgreedAt(Rows.moment(agreement.deed().at()));
      row.setAgreedBy(agreement.deed().by().label());
    }
    return row;
  }

  private static Deed deed(OffsetDateTime at, String by) {
    return new Deed(at.toInstant(), new Actor(by));
  }

  private static @Nullable Agreement agreement(ChecklistFileRecord row) {
    return row.getAgreedAt() == null
        ? null
        : new Agreement(row.getAgreedTo(), deed(row.getAgreedAt(), row.getAgreedBy()));
  }
}
