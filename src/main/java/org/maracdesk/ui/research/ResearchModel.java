package org.maracdesk.ui.research;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ResearchReturn.Standing;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.AskAgencies;
import org.maracdesk.journeys.RecordResearch;
import org.maracdesk.journeys.ResearchTable;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Who has answered about which case: decides. An answer given here can be taken back. */
public final class ResearchModel {

  private static final int REMEMBERED = 50;

  private final Supplier<Optional<ResearchTable>> read;
  private final RecordResearch journey;
  private final AskAgencies asking;
  private final FilePicker files;
  private final Background background;
  private final Navigator navigator;
  private final Status status;
  private final LastCell last;
  private final ReadOnlyObjectWrapper<@Nullable ResearchTable> table =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Cell> selected = new ReadOnlyObjectWrapper<>();
  private final Deque<List<Change>> before = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

  /** How a return was, and how it is now. */
  private record Change(ResearchReturn was, ResearchReturn is) {}

  public ResearchModel(
      Supplier<Optional<ResearchTable>> read,
      RecordResearch journey,
      AskAgencies asking,
      FilePicker files,
      Background background,
      Navigator navigator,
      Status status,
      LastCell last) {
    this.read = read;
    this.journey = journey;
    this.asking = asking;
    this.files = files;
    this.background = background;
    this.navigator = navigator;
    this.status = status;
    this.last = last;
  }

  /** Reads who has answered. */
  void load() {
    background.run(
        () ->
            read.get()
                .orElseThrow(() -> new ExplainedException(Wording.of("journeys.research.gone"))),
        this::show);
  }

  private void show(ResearchTable found) {
    var chosen = selected.get() == null ? last.get() : selected.get();
    if (chosen == null || !cells(found).contains(chosen)) {
      chosen =
          cells(found).stream()
              .filter(cell -> !standing(found, cell).isAnswer())
              .findFirst()
              .orElse(cells(found).isEmpty() ? null : cells(found).getFirst());
    }
    selected.set(chosen);
    table.set(found);
  }

  /** Every return in the table: agency by agency, in the order of cases. */
  static List<Cell> cells(ResearchTable table) {
    var cells = new ArrayList<Cell>();
    for (var agency : table.agencies()) {
      for (var row : table.rows()) {
        cells.add(new Cell(agency.code(), row.referral().id()));
      }
    }
    return cells;
  }

  static Standing standing(ResearchTable table, Cell cell) {
    return row(table, cell).standing(cell.agency());
  }

  static ResearchTable.Row row(ResearchTable table, Cell cell) {
    return table.rows().stream()
        .filter(row -> row.referral().id().equals(cell.referral()))
        .findFirst()
        .orElseThrow();
  }

  /** Chooses a return. */
  void select(Cell cell) {
    selected.set(cell);
    last.set(cell);
  }

  /** Goes so many cases and agencies on, as far as the table reaches. */
  void step(int cases, int agencies) {
    var now = table.get();
    var from = selected.get();
    if (now == null || from == null) {
      return;
    }
    var cells = cells(now);
    int wide = now.rows().size();
    int at = cells.indexOf(from);
    int column = Math.clamp(at % wide + cases, 0, wide - 1);
    int row = Math.clamp(at / wide + agencies, 0, now.agencies().size() - 1);
    select(cells.get(row * wide + column));
  }

  /** Opens the chosen return. */
  void open() {
    var cell = selected.get();
    if (cell != null) {
      last.set(cell);
      navigator.go(new Place.Return(cell.referral(), cell.agency()));
    }
  }

  /** Asks an agency that is not asked at each meeting about the first case. */
  void ask(AgencyCode agency) {
    var now = table.get();
    if (now != null && !now.rows().isEmpty()) {
      var cell = selected.get();
      var referral = cell == null ? now.rows().getFirst().referral().id() : cell.referral();
      last.set(new Cell(agency, referral));
      navigator.go(new Place.Return(referral, agency));
    }
  }

  /** The agency of the chosen return holds nothing in that case; goes on to the next it owes. */
  void nothingHeld() {
    var cell = selected.get();
    var now = table.get();
    if (cell == null || now == null) {
      return;
    }
    if (standing(now, cell).isAnswer()) {
      status.refuse(Wording.of("research.answered-already"));
      return;
    }
    nothingHeld(List.of(cell));
  }

  /** The same agency holds nothing in any case it has not begun to answer. */
  void nothingHeldInTheRest() {
    var cell = selected.get();
    var now = table.get();
    if (cell == null || now == null) {
      return;
    }
    var rest =
        cells(now).stream()
            .filter(each -> each.agency().equals(cell.agency()))
            .filter(each -> standing(now, each) == Standing.MISSING)
            .toList();
    if (rest.isEmpty()) {
      status.refuse(Wording.of("research.answered-already"));
      return;
    }
    nothingHeld(rest);
  }

  private record Outcome(List<Change> changes, @Nullable Wording refused) {}

  private void nothingHeld(List<Cell> cells) {
    background.run(
        () -> {
          var changes = new ArrayList<Change>();
          Wording refused = null;
          for (var cell : cells) {
            var was = page(cell);
            switch (journey.nothingHeld(cell.referral(), cell.agency())) {
              case Answered.Done<ResearchReturn>(var is) -> changes.add(new Change(was, is));
              case Answered.Refused<ResearchReturn> _ ->
                  refused = Wording.of("problem.holds-something");
            }
          }
          return new Outcome(changes, refused);
        },
        this::answered);
  }

  private ResearchReturn page(Cell cell) {
    return journey
        .page(cell.referral(), cell.agency())
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.research.gone")))
        .research();
  }

  private void answered(Outcome outcome) {
    if (outcome.refused() != null) {
      status.refuse(outcome.refused());
    }
    if (outcome.changes().isEmpty()) {
      return;
    }
    remember(outcome.changes());
    int many = outcome.changes().size();
    if (outcome.refused() == null) {
      status.say(
          Wording.of(
              many == 1 ? "research.nothing-held.done.one" : "research.nothing-held.done.many",
              many));
    }
    background.run(
        () -> read.get().orElseThrow(),
        found -> {
          goOn(found);
          show(found);
        });
  }

  /** The next return that is owed after the chosen one; the chosen one if nothing is owed. */
  private void goOn(ResearchTable found) {
    var cells = cells(found);
    int at = cells.indexOf(selected.get());
    for (int by = 1; by < cells.size(); by++) {
      var next = cells.get((at + by) % cells.size());
      if (!standing(found, next).isAnswer()) {
        select(next);
        return;
      }
    }
  }

  /** Takes back what was answered here last. */
  void undo() {
    var changes = before.poll();
    undoable.set(!before.isEmpty());
    if (changes == null) {
      return;
    }
    var first = changes.getFirst().is();
    background.run(
        () -> changes.forEach(change -> journey.takeBack(change.is(), change.was())),
        () -> {
          status.saved();
          select(new Cell(first.agency(), first.referral()));
          load();
        });
  }

  /** Saves the sheets with which agencies are asked about the cases of this meeting. */
  void saveSheets() {
    var now = table.get();
    var meeting = now == null ? null : now.meeting();
    if (meeting != null) {
      files.folder(
          Wording.of("research.sheets.where"),
          into ->
              background.run(
                  Wording.of("research.sheets.writing"),
                  () -> asking.write(meeting.id(), into),
                  folder ->
                      status.say(
                          Wording.of("research.sheets.saved", folder.getFileName().toString()))));
    }
  }

  /** Goes where the sheets that come back are taken in. */
  void takeIn() {
    navigator.go(new Place.Import());
  }

  private void remember(List<Change> changes) {
    before.push(List.copyOf(changes));
    if (before.size() > REMEMBERED) {
      before.removeLast();
    }
    undoable.set(true);
  }

  /** Who has answered, once read. */
  ReadOnlyObjectProperty<@Nullable ResearchTable> table() {
    return table.getReadOnlyProperty();
  }

  /** The return the keys are meant for. */
  ReadOnlyObjectProperty<@Nullable Cell> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Whether there is an answer to take back. */
  ReadOnlyBooleanProperty undoable() {
    return undoable.getReadOnlyProperty();
  }
}
