package org.maracdesk.domain.research;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.shared.Confidential;

/**
 * What an agency found when it looked for one person. That somebody is not known is an answer, and
 * as sensitive as any other.
 *
 * @param person who was looked for
 * @param found what came of it
 * @param lastContact when the agency last saw or spoke to them, if it says
 * @param where where that was, or nothing
 */
public record PersonCheck(
    PersonId person, Found found, @Nullable LocalDate lastContact, Confidential where) {

  /** What came of looking. */
  public enum Found {
    KNOWN,
    NOT_KNOWN,
    NOT_CHECKED
  }

  /** Nobody has looked yet. */
  public static PersonCheck none(PersonId person) {
    return new PersonCheck(person, Found.NOT_CHECKED, null, Confidential.NONE);
  }

  /** The same with this found. */
  public PersonCheck with(Found other) {
    return new PersonCheck(person, other, lastContact, where);
  }

  /** Whether somebody looked. */
  public boolean isChecked() {
    return found != Found.NOT_CHECKED;
  }
}
