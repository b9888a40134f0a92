package org.maracdesk.journeys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Ground;

/**
 * Which grounds a completed checklist shows, as a referral has them. They go onto a referral once;
 * none is ever taken off.
 */
final class GroundsShown {

  private GroundsShown() {}

  /** All that it shows, for a referral that has none yet. */
  static List<ReferralGround> by(CompletedChecklist completed) {
    return completed.outcome().grounds().stream()
        .filter(shown -> !isOnlyAssent(shown, completed))
        .map(shown -> onReferral(shown, completed))
        .toList();
  }

  /** The referral with what it did not have yet; nothing when it has all of it. */
  static Optional<Referral> on(Referral referral, CompletedChecklist completed, Instant at) {
    var grounds = new ArrayList<>(referral.grounds());
    for (var shown : completed.outcome().grounds()) {
      if (isOnlyAssent(shown, completed)) {
        continue;
      }
      var ground = onReferral(shown, completed);
      if (grounds.stream().noneMatch(g -> g.getClass() == ground.getClass())) {
        grounds.add(ground);
      }
    }
    return grounds.size() == referral.grounds().size()
        ? Optional.empty()
        : Optional.of(referral.with(grounds, at));
  }

  /** A judgement without a reason of its own, beside grounds that already say why. */
  private static boolean isOnlyAssent(Ground shown, CompletedChecklist completed) {
    return shown == Ground.JUDGEMENT
        && completed.circumstances().view().rationale().isBlank()
        && completed.outcome().grounds().size() > 1;
  }

  static ReferralGround onReferral(Ground shown, CompletedChecklist completed) {
    return switch (shown) {
      case VISIBLE_RISK -> new ReferralGround.VisibleHighRisk();
      case ESCALATION -> new ReferralGround.Escalation();
      case REPEAT -> new ReferralGround.Repeat(null);
      case JUDGEMENT ->
          new ReferralGround.ProfessionalJudgement(completed.circumstances().view().rationale());
    };
  }
}
