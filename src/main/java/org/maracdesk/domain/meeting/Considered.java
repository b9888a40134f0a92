package org.maracdesk.domain.meeting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.maracdesk.domain.shared.Confidential;

/**
 * Which orders and other processes were considered.
 *
 * @param ticks what was decided, by measure; one without an entry was not singled out
 * @param restBecause why none of the others is needed
 */
public record Considered(Map<Measure, Tick> ticks, Confidential restBecause) {

  /**
   * A decision and its reason.
   *
   * @param decision what was decided
   * @param reason why; may be blank
   */
  public record Tick(Measure.Decision decision, Confidential reason) {}

  /** Nothing considered yet. */
  public static final Considered NOTHING = new Considered(Map.of(), Confidential.NONE);

  public Considered {
    var inOrder = new EnumMap<Measure, Tick>(Measure.class);
    inOrder.putAll(ticks);
    ticks = Collections.unmodifiableMap(inOrder);
  }

  /** Whether each measure has a decision, on its own or with the others. */
  public boolean isSettled() {
    return !restBecause.isBlank() || ticks.size() == Measure.values().length;
  }

  /** Whether nothing is written at all. */
  public boolean isBlank() {
    return ticks.isEmpty() && restBecause.isBlank();
  }
}
