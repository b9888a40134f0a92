package org.maracdesk.domain.retention;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * Somebody asked that nothing of a record be disposed of. It holds until it is lifted; its own
 * review date only reminds.
 *
 * @param id identity
 * @param record which record
 * @param kind what it is for
 * @param askedBy who asked for it
 * @param since since when
 * @param reviewOn when somebody is to ask whether it is still needed
 * @param liftedOn when it was lifted; null while it holds
 * @param liftedBecause why; blank while it holds
 */
public record LegalHold(
    UUID id,
    RecordId record,
    Kind kind,
    Confidential askedBy,
    LocalDate since,
    LocalDate reviewOn,
    @Nullable LocalDate liftedOn,
    Confidential liftedBecause) {

  /** What a record is held for. */
  public enum Kind {
    DEATH_REVIEW,
    CRIMINAL_CASE,
    COMPLAINT,
    INQUIRY
  }

  /** Whether it keeps the record from being disposed of. */
  public boolean isInForce() {
    return liftedOn == null;
  }

  /** Whether the day has come, or is past, to ask whether it is still needed. */
  public boolean isToAskAboutOn(LocalDate day) {
    return isInForce() && !day.isBefore(reviewOn);
  }

  /** The same, to be asked about again on another day. */
  public LegalHold askedAgain(LocalDate on) {
    return new LegalHold(id, record, kind, askedBy, since, on, liftedOn, liftedBecause);
  }

  /** The same, lifted. */
  public LegalHold lifted(LocalDate on, Confidential because) {
    return new LegalHold(id, record, kind, askedBy, since, reviewOn, on, because);
  }
}
