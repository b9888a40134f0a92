package org.maracdesk.domain.research;

import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.shared.Confidential;

/**
 * What an agency proposes to put right about who somebody is. It changes nothing by itself: the
 * coordinator accepts or declines it.
 *
 * @param id identity
 * @param person about whom
 * @param field what it would change
 * @param proposed what it should be; a birth date as {@code yyyy-MM-dd}
 * @param standing what has become of it
 */
public record Correction(
    CorrectionId id, PersonId person, Field field, Confidential proposed, Standing standing) {

  /** What can be put right. */
  public enum Field {
    ALIAS,
    BIRTH_DATE,
    ADDRESS,
    GP,
    SCHOOL
  }

  /** What has become of a proposal. */
  public enum Standing {
    PROPOSED,
    ACCEPTED,
    DECLINED
  }

  /** The same, settled so. */
  public Correction with(Standing other) {
    return new Correction(id, person, field, proposed, other);
  }

  /** Whether somebody has yet to accept or decline it. */
  public boolean isOpen() {
    return standing == Standing.PROPOSED;
  }
}
