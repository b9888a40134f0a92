package org.maracdesk.domain.meeting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
   * @param reason why; owed where it is pursued
   */
  public record Tick(Measure.Decision decision, Confidential reason) {}

  /** Nothing considered yet. */
  public static final Considered NOTHING = new Considered(Map.of(), Confidential.NONE);

  public Considered {
    var inOrder = new EnumMap<Measure, Tick>(Measure.class);
    inOrder.putAll(ticks);
    ticks = Collections.unmodifiableMap(inOrder);
  }

  /**
   * Whether each measure has a decision, on its own or with the others: those that are not needed
   * by a reason of their own, or by the one for all the rest.
   */
  public boolean isSettled() {
    return restBecause.hasWords()
        || Stream.of(Measure.values())
            .map(ticks::get)
            .allMatch(
                tick -> tick != null && (tick.decision().isPursued() || tick.reason().hasWords()));
  }

  /** What is to be asked for or is in place without a few words on it, in the order asked. */
  public List<Measure> withoutReason() {
    return ticks.entrySet().stream()
        .filter(each -> each.getValue().decision().isPursued())
        .filter(each -> !each.getValue().reason().hasWords())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether nothing is written at all. */
  public boolean isBlank() {
    return ticks.isEmpty() && restBecause.isBlank();
  }
}
