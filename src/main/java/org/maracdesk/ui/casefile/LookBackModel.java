package org.maracdesk.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.journeys.LookBack;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Words;

/** A case's completed checklists side by side: decides what stands in the table. */
public final class LookBackModel {

  private final CaseId id;
  private final Supplier<Optional<LookBack.Laid>> source;
  private final Words words;
  private final Background background;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private List<ChecklistId> checklists = List.of();

  /**
   * What is shown.
   *
   * @param number how the case is called; absent when it is gone
   * @param columns what stands over the columns, the latest checklist first
   * @param rows the lines
   * @param missing how many checklists cannot be shown because their form is not here
   */
  record Shown(
      @Nullable CaseNumber number, List<String> columns, List<LookBackRow> rows, int missing) {
    Shown {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** This case of an open store; nothing is read before {@link #load}. */
  public LookBackModel(
      CaseId id, LookBack journey, Words words, Background background, Navigator navigator) {
    this(id, () -> journey.of(id), words, background, navigator);
  }

  LookBackModel(
      CaseId id,
      Supplier<Optional<LookBack.Laid>> source,
      Words words,
      Background background,
      Navigator navigator) {
    this.id = id;
    this.source = source;
    this.words = words;
    this.background = background;
    this.navigator = navigator;
  }

  /** Reads the checklists. */
  void load() {
    background.run(source, found -> show(found.orElse(null)));
  }

  /** What is shown; null until it is read. */
  ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Opens the checklist of a column. */
  void open(int column) {
    if (column >= 0 && column < checklists.size()) {
      navigator.go(new Place.Checklist(checklists.get(column)));
    }
  }

  /** Leads back to the case. */
  void backToCase() {
    navigator.go(new Place.Case(id));
  }

  private void show(LookBack.@Nullable Laid laid) {
    if (laid == null) {
      checklists = List.of();
      shown.set(new Shown(null, List.of(), List.of(), 0));
      return;
    }
    var sheets = laid.sheets().sheets();
    checklists = sheets.stream().map(sheet -> sheet.cover().id()).toList();
    var rows = new LookBackRows(words, laid);
    shown.set(
        new Shown(
            laid.number(),
            IntStream.range(0, sheets.size()).mapToObj(rows::heading).toList(),
            sheets.isEmpty() ? List.of() : rows.all(),
            laid.missing()));
  }
}
