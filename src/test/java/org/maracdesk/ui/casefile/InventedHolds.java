package org.maracdesk.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;

/** Holds of a case that comes from no store. */
final class InventedHolds implements HoldsModel.Holds {

  private final List<LegalHold> holds = new ArrayList<>();

  /** A model of a case that is under no hold. */
  static HoldsModel none(Background background, Status status) {
    return new HoldsModel(new InventedHolds(), background, AnsweringDialogs.yes(), status);
  }

  @Override
  public List<LegalHold> all() {
    return List.copyOf(holds);
  }

  @Override
  public Answered<LegalHold> place(
      LegalHold.@Nullable Kind kind,
      Confidential askedBy,
      @Nullable LocalDate since,
      @Nullable LocalDate reviewOn) {
    if (kind == null || since == null || reviewOn == null) {
      return new Answered.Refused<>(List.of(Problem.at("kind", Problem.Kind.MISSING)));
    }
    var hold =
        new LegalHold(
            new UUID(9, holds.size()),
            RecordId.of(new CaseId(new UUID(1, 1))),
            kind,
            askedBy,
            since,
            reviewOn,
            null,
            Confidential.NONE);
    holds.add(hold);
    return new Answered.Done<>(hold);
  }

  @Override
  public Answered<LegalHold> lift(LegalHold hold, Confidential because) {
    if (because.isBlank()) {
      return new Answered.Refused<>(List.of(Problem.at("because", Problem.Kind.MISSING)));
    }
    var lifted = hold.lifted(hold.reviewOn(), because);
    holds.set(holds.indexOf(hold), lifted);
    return new Answered.Done<>(lifted);
  }
}
