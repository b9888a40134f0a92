package org.maracdesk.ui.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.UsualSeat;
import org.maracdesk.journeys.Session;
import org.maracdesk.journeys.SetUpArea;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

/**
 * A store set up step by step: decides. Nothing is kept before the last step, and leaving it out
 * changes nothing.
 */
public final class FirstStepsModel {

  /** The steps in their order. */
  public enum Step {
    AREA,
    AGENCIES,
    MEETINGS,
    STATEMENT,
    LABELS;

    boolean isLast() {
      return ordinal() == values().length - 1;
    }
  }

  /** What a store is set up from. */
  record Beginning(Area area, List<UsualSeat> seats, List<Agency> agencies) {}

  private final Session session;
  private final Background background;
  private final Navigator navigator;
  private final Status status;
  private final ReadOnlyObjectWrapper<@Nullable Beginning> beginning =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.AREA);

  /** The steps for an open store. */
  public FirstStepsModel(
      Session session, Background background, Navigator navigator, Status status) {
    this.session = session;
    this.background = background;
    this.navigator = navigator;
    this.status = status;
  }

  /** Reads what is there already; once, so that coming back finds everything as it was left. */
  void load() {
    if (beginning.get() == null) {
      background.run(this::read, beginning::set);
    }
  }

  private Beginning read() {
    var agencies = session.agencies();
    var codes = agencies.stream().map(Agency::code).toList();
    return new Beginning(
        session.area().orElseThrow(),
        List.of(UsualSeat.values()).stream().filter(seat -> !codes.contains(seat.code())).toList(),
        agencies);
  }

  /** What it begins from; null until it has been read. */
  ReadOnlyObjectProperty<@Nullable Beginning> beginning() {
    return beginning.getReadOnlyProperty();
  }

  /** Areas that can be taken as they are. */
  List<Area> readyMade() {
    return session.setUpArea().readyMade();
  }

  /** Where one is. */
  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /** Goes on by one step. */
  void next() {
    step.set(Step.values()[step.get().ordinal() + 1]);
  }

  /** Goes back by one step. */
  void back() {
    step.set(Step.values()[Math.max(0, step.get().ordinal() - 1)]);
  }

  /** Keeps everything and goes to the cases. */
  void finish(Area area, List<SetUpArea.Seat> seats, List<SetUpArea.Lead> leads) {
    background.run(
        () -> session.setUpArea().keep(area, seats, leads),
        () -> {
          leave();
          status.saved();
        });
  }

  /** Leaves it for later: the store stays as it is. */
  void skip() {
    leave();
  }

  private void leave() {
    navigator.go(new Place.Cases());
  }

  /** The code of an area by its name; the one it has when the name makes none. */
  static String code(String name, Area before) {
    if (name.equals(before.name())) {
      return before.code();
    }
    var code = name.toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-+|-+$", "");
    var fitting = code.length() > 32 ? code.substring(0, 32).replaceAll("-+$", "") : code;
    return AgencyCode.fits(fitting) ? fitting : before.code();
  }
}
