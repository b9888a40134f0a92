package org.maracdesk.ui.action;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.CountActions;
import org.maracdesk.journeys.CountActions.Figures;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** What became of actions, in numbers: decides. */
public final class FiguresModel {

  /** Which actions are counted, by the day they were agreed. */
  public enum Span {
    QUARTER,
    YEAR,
    ALL
  }

  private static final int MONTHS_OF_A_QUARTER = 3;

  private final CountActions journey;
  private final Background background;
  private final FilePicker files;
  private final Status status;
  private final Clock clock;
  private final ObjectProperty<@Nullable Span> span = new SimpleObjectProperty<>(Span.YEAR);
  private final ReadOnlyObjectWrapper<@Nullable Figures> figures = new ReadOnlyObjectWrapper<>();

  /** Counts through these. */
  public FiguresModel(
      CountActions journey, Background background, FilePicker files, Status status, Clock clock) {
    this.journey = journey;
    this.background = background;
    this.files = files;
    this.status = status;
    this.clock = clock;
    span.addListener((any, before, now) -> load());
  }

  /** Counts. */
  public void load() {
    var to = LocalDate.now(clock);
    var from =
        switch (span.get() == null ? Span.ALL : span.get()) {
          case QUARTER -> to.minusMonths(MONTHS_OF_A_QUARTER).plusDays(1);
          case YEAR -> to.minusYears(1).plusDays(1);
          case ALL -> null;
        };
    background.run(() -> journey.figures(from, to), figures::set);
  }

  /** Which actions are counted. */
  public ObjectProperty<@Nullable Span> span() {
    return span;
  }

  /** The counts; null before there are any. */
  public ReadOnlyObjectProperty<@Nullable Figures> figures() {
    return figures.getReadOnlyProperty();
  }

  /** Saves the figures as a paper. */
  void savePaper() {
    var now = figures.get();
    if (now != null) {
      background.run(
          () -> journey.paper(now),
          paper ->
              files.save(
                  Wording.of("figures.where"),
                  new FilePicker.Kind(Wording.of("actions.paper.kind"), "pdf"),
                  paper.fileName(),
                  file -> background.run(() -> journey.save(paper, file), this::saved)));
    }
  }

  /** Saves the figures as a spreadsheet. */
  void saveSheet() {
    var now = figures.get();
    if (now != null) {
      background.run(
          () -> journey.sheet(now),
          sheet ->
              files.save(
                  Wording.of("figures.where"),
                  new FilePicker.Kind(Wording.of("actions.export.kind"), "csv"),
                  sheet.fileName(),
                  file -> background.run(() -> journey.save(sheet, file), this::saved)));
    }
  }

  private void saved() {
    status.say(Wording.of("figures.saved"));
  }
}
