package org.maracdesk.domain.retention;

import java.time.LocalDate;

/** Why a record cannot be disposed of now. */
public sealed interface DisposalBar {

  /** Its review date has not come. */
  record NotDue(LocalDate reviewOn) implements DisposalBar {}

  /** It is under a hold. */
  record Held(LegalHold.Kind kind, LocalDate since) implements DisposalBar {}

  /** It stands on the agenda of a meeting that is not over. */
  record Listed(LocalDate meeting) implements DisposalBar {}

  /** Actions of it are still open. */
  record ActionsOpen(int actions) implements DisposalBar {}

  /** A referral that is being written names somebody of it. */
  record BeingReferred() implements DisposalBar {}

  /** A referral is being written for this checklist. */
  record BeingWrittenFor() implements DisposalBar {}

  /** Cases of this meeting are still here. */
  record CasesLeft(int cases) implements DisposalBar {}

  /** Nobody has proposed it. */
  record NotProposed() implements DisposalBar {}

  /** Whoever proposed it cannot approve it too. */
  record SamePerson() implements DisposalBar {}

  /** The store was opened with the recovery sheet, which is nobody's own. */
  record NobodysKey() implements DisposalBar {}
}
