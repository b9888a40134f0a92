package org.maracdesk.ui.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.CaseLine;

/**
 * What the list of cases can be ordered by. The count of a checklist is not among it: a smaller
 * count is never a reason to be further down.
 */
public enum CaseOrder {
  REFERRED(Comparator.comparing(CaseLine::lastReferral), true),
  NUMBER(Comparator.comparing(CaseLine::number), true),
  VICTIM(Comparator.comparing(CaseLine::victim, Confidential.ALPHABETICAL), false),
  PERPETRATOR(
      Comparator.comparing(line -> first(line.perpetrators()), Confidential.ALPHABETICAL), false),
  CHILDREN(Comparator.comparingInt(CaseLine::children), true),
  STANDING(
      Comparator.comparing((CaseLine line) -> line.standing().kind())
          .thenComparing(CaseOrder::meeting),
      false),
  OPEN_ACTIONS(Comparator.comparingInt(CaseLine::openActions), true);

  private static final Comparator<CaseLine> LATEST_FIRST =
      Comparator.comparing(CaseLine::lastReferral).thenComparing(CaseLine::number).reversed();

  private final Comparator<CaseLine> upwards;
  private final boolean usuallyDescending;

  CaseOrder(Comparator<CaseLine> upwards, boolean usuallyDescending) {
    this.upwards = upwards;
    this.usuallyDescending = usuallyDescending;
  }

  /**
   * An order and its direction.
   *
   * @param by what
   * @param descending whether the last, the latest or the most comes first
   */
  public record Sorting(CaseOrder by, boolean descending) {

    /** The latest referral first, as the list begins. */
    public static final Sorting USUAL = CaseOrder.REFERRED.usual();

    /** Compares so; equals stand with the latest referral first. */
    Comparator<CaseLine> comparator() {
      return (descending ? by.upwards.reversed() : by.upwards).thenComparing(LATEST_FIRST);
    }
  }

  /** This order, the way round it is usually wanted. */
  public Sorting usual() {
    return new Sorting(this, usuallyDescending);
  }

  private static Confidential first(List<Confidential> names) {
    return names.isEmpty() ? Confidential.NONE : names.getFirst();
  }

  private static LocalDate meeting(CaseLine line) {
    var day = line.standing().meeting();
    return day == null ? LocalDate.MAX : day;
  }
}
