package org.maracdesk.ui.research;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.research.PersonCheck;
import org.maracdesk.domain.research.PersonCheck.Found;
import org.maracdesk.domain.shared.Confidential;

/** What is written down about looking for one person, as it stands in the fields. */
final class PersonFields {

  private final PersonId person;
  private final ObjectProperty<@Nullable Found> found = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> lastContact = new SimpleObjectProperty<>();
  private final StringProperty where = new SimpleStringProperty("");

  PersonFields(PersonCheck check, Runnable touched) {
    person = check.person();
    found.set(check.isChecked() ? check.found() : null);
    lastContact.set(check.lastContact());
    where.set(check.where().text());
    found.addListener((any, was, is) -> touched.run());
    lastContact.addListener((any, was, is) -> touched.run());
    where.addListener((any, was, is) -> touched.run());
  }

  PersonCheck check() {
    var now = found.get();
    return new PersonCheck(
        person,
        now == null ? Found.NOT_CHECKED : now,
        lastContact.get(),
        Confidential.of(where.get()));
  }

  ObjectProperty<@Nullable Found> found() {
    return found;
  }

  ObjectProperty<@Nullable LocalDate> lastContact() {
    return lastContact;
  }

  StringProperty where() {
    return where;
  }
}
