package org.maracdesk.ui.meeting;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.DisclosedCrime;
import org.maracdesk.domain.meeting.DisclosedCrimes;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** Which crimes were disclosed, or that none was: decides. */
final class CrimesModel {

  private final Supplier<DisclosedCrime> fresh;
  private final Consumer<Spot> typed;
  private final Consumer<Spot> changed;
  private final BooleanProperty none = new SimpleBooleanProperty();
  private final ObservableList<DisclosedCrime> crimes = FXCollections.observableArrayList();
  private boolean showing;

  /**
   * What was said of crimes.
   *
   * @param fresh makes one of which nothing is written yet
   * @param typed a letter was typed there
   * @param changed something else was changed there
   */
  CrimesModel(
      DisclosedCrimes said,
      Supplier<DisclosedCrime> fresh,
      Consumer<Spot> typed,
      Consumer<Spot> changed) {
    this.fresh = fresh;
    this.typed = typed;
    this.changed = changed;
    none.set(said.noneDisclosed());
    crimes.setAll(said.crimes());
    none.addListener((any, was, is) -> tell(changed, Spot.of(CaseField.NO_CRIME)));
  }

  /** What is said of crimes now; one of which nothing is written is none. */
  DisclosedCrimes written() {
    return new DisclosedCrimes(
        none.get(), crimes.stream().filter(crime -> !crime.isBlank()).toList());
  }

  /** Puts it to what was said at another time. */
  void show(DisclosedCrimes said) {
    showing = true;
    none.set(said.noneDisclosed());
    if (!crimes.equals(said.crimes())) {
      crimes.setAll(said.crimes());
    }
    showing = false;
  }

  /** Adds one, after any that is begun; returns its place. */
  int add() {
    if (crimes.isEmpty() || !crimes.getLast().isBlank()) {
      crimes.add(fresh.get());
    }
    none.set(false);
    return crimes.size() - 1;
  }

  /** Strikes one. */
  void strike(int place) {
    crimes.remove(place);
    tell(changed, new Spot(CaseField.OFFENCE, Math.max(0, place - 1)));
  }

  /** Writes into one, letter by letter. */
  void type(int place, CaseField field, String text) {
    var was = crimes.get(place);
    var now = with(was, field, Confidential.of(text));
    if (!now.equals(was)) {
      crimes.set(place, now);
      tell(typed, new Spot(field, place));
    }
  }

  /** Changes one at a stroke. */
  void change(int place, CaseField field, UnaryOperator<DisclosedCrime> how) {
    var was = crimes.get(place);
    var now = how.apply(was);
    if (!now.equals(was)) {
      crimes.set(place, now);
      tell(changed, new Spot(field, place));
    }
  }

  private void tell(Consumer<Spot> whom, Spot spot) {
    if (!showing) {
      whom.accept(spot);
    }
  }

  private static DisclosedCrime with(DisclosedCrime was, CaseField field, Confidential text) {
    return new DisclosedCrime(
        was.id(),
        field == CaseField.OFFENCE ? text : was.offence(),
        field == CaseField.CRIME_WHEN ? text : was.when(),
        field == CaseField.CRIME_TOLD_BY ? text : was.disclosedBy(),
        field == CaseField.CRIME_WISH ? text : was.wish(),
        field == CaseField.CRIME_REFERENCE ? text : was.reference(),
        was.recorded());
  }

  /** Whether none was disclosed. */
  BooleanProperty none() {
    return none;
  }

  /** Those that were, in the order told. */
  ObservableList<DisclosedCrime> crimes() {
    return crimes;
  }
}
