package org.maracdesk.domain.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.RepeatFinding;

/** Says why a case is on an agenda, from what is recorded of it. */
public final class ListingReasons {

  private ListingReasons() {}

  /**
   * An earlier place on an agenda of the same referral.
   *
   * @param meeting when
   * @param outcome what became of it there
   */
  public record Earlier(LocalDate meeting, ItemOutcome outcome) {}

  /**
   * All reasons, what asks for most attention first.
   *
   * @param item its place on the agenda
   * @param referral the referral that brings it
   * @param repeat whether that is a repeat
   * @param earlier where the same referral was listed before, in any order
   * @param cutOff the last day for a referral to this meeting
   */
  public static List<ListingReason> of(
      AgendaItem item,
      Referral referral,
      RepeatFinding repeat,
      Collection<Earlier> earlier,
      LocalDate cutOff) {
    var reasons = new ArrayList<ListingReason>();
    if (item.listing().isLate()) {
      reasons.add(new ListingReason.Late(item.listing().allowedBy()));
    }
    if (item.listing().equals(Listing.USUAL) && referral.date().isAfter(cutOff)) {
      reasons.add(new ListingReason.AfterCutOff(cutOff));
    }
    if (item.listing().isUrgent()) {
      reasons.add(new ListingReason.CannotWait(item.listing().urgentBecause()));
    }
    if (item.listing().isRelisted()) {
      reasons.add(new ListingReason.Relisted(item.listing().relistedBecause()));
    }
    postponed(reasons, earlier);
    if (!referral.transferFrom().isBlank()) {
      reasons.add(new ListingReason.TransferredIn(referral.transferFrom()));
    }
    if (repeat.isRepeat()) {
      reasons.add(new ListingReason.Repeat(repeat));
    }
    if (item.section() == Section.ALERT_ONLY) {
      reasons.add(new ListingReason.AlertOnly());
    }
    if (reasons.stream().allMatch(ListingReasons::isBesides)) {
      reasons.add(new ListingReason.NewReferral());
    }
    return List.copyOf(reasons);
  }

  /** Whether a reason tells how a case came, and not what brought it. */
  private static boolean isBesides(ListingReason reason) {
    return switch (reason) {
      case ListingReason.Late _, ListingReason.AfterCutOff _, ListingReason.CannotWait _ -> true;
      case ListingReason.NewReferral _,
          ListingReason.Repeat _,
          ListingReason.TransferredIn _,
          ListingReason.PutOff _,
          ListingReason.CarriedOver _,
          ListingReason.AlertOnly _,
          ListingReason.Relisted _ ->
          false;
    };
  }

  private static void postponed(List<ListingReason> reasons, Collection<Earlier> earlier) {
    var times = new ArrayList<Earlier>();
    for (var one : earlier) {
      if (one.outcome() instanceof ItemOutcome.Deferred) {
        times.add(one);
      }
    }
    times.sort(Comparator.comparing(Earlier::meeting));
    if (times.isEmpty() || !(times.getLast().outcome() instanceof ItemOutcome.Deferred last)) {
      return;
    }
    var day = times.getLast().meeting();
    if (last.meanwhile().notReached()) {
      reasons.add(new ListingReason.CarriedOver(day));
    }
    int putOff =
        (int)
            times.stream()
                .filter(
                    one ->
                        one.outcome() instanceof ItemOutcome.Deferred deferred
                            && !deferred.meanwhile().notReached())
                .count();
    if (putOff > 0 && !last.meanwhile().notReached()) {
      reasons.add(new ListingReason.PutOff(day, last.reason(), putOff, last.meanwhile()));
    }
  }
}
