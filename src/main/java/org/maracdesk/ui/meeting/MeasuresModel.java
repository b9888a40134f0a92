package org.maracdesk.ui.meeting;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.Considered;
import org.maracdesk.domain.meeting.Measure;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** Which orders and other processes were considered, one by one: decides. */
final class MeasuresModel {

  private final Map<Measure, ObjectProperty<Measure.@Nullable Decision>> decisions =
      new EnumMap<>(Measure.class);
  private final Map<Measure, StringProperty> reasons = new EnumMap<>(Measure.class);
  private boolean showing;

  /**
   * What was considered.
   *
   * @param typed a letter of a reason was typed there
   * @param changed a decision was made or taken back there
   */
  MeasuresModel(Considered said, Consumer<Spot> typed, Consumer<Spot> changed) {
    for (var measure : Measure.values()) {
      int row = measure.ordinal();
      decisions.put(measure, new SimpleObjectProperty<>());
      reasons.put(measure, new SimpleStringProperty(""));
      show(measure, said.ticks().get(measure));
      decision(measure)
          .addListener((any, was, is) -> tell(changed, new Spot(CaseField.MEASURE, row)));
      reason(measure)
          .addListener((any, was, is) -> tell(typed, new Spot(CaseField.MEASURE_REASON, row)));
    }
  }

  /** What is considered now, with why none of the others is needed. */
  Considered written(Confidential restBecause) {
    var ticks = new EnumMap<Measure, Considered.Tick>(Measure.class);
    decisions.forEach(
        (measure, decision) -> {
          var decided = decision.get();
          if (decided != null) {
            ticks.put(
                measure, new Considered.Tick(decided, Confidential.of(reason(measure).get())));
          }
        });
    return new Considered(ticks, restBecause);
  }

  /** Puts it to what was said at another time. */
  void show(Considered said) {
    showing = true;
    for (var measure : Measure.values()) {
      show(measure, said.ticks().get(measure));
    }
    showing = false;
  }

  private void show(Measure measure, Considered.@Nullable Tick tick) {
    var reason = tick == null ? Confidential.NONE : tick.reason();
    decision(measure).set(tick == null ? null : tick.decision());
    if (!Confidential.of(reason(measure).get()).equals(reason)) {
      reason(measure).set(reason.text());
    }
  }

  private void tell(Consumer<Spot> whom, Spot spot) {
    if (!showing) {
      whom.accept(spot);
    }
  }

  /** What is decided about a measure, or null. */
  ObjectProperty<Measure.@Nullable Decision> decision(Measure measure) {
    return decisions.getOrDefault(measure, new SimpleObjectProperty<>());
  }

  /** Why. */
  StringProperty reason(Measure measure) {
    return reasons.getOrDefault(measure, new SimpleStringProperty(""));
  }
}
