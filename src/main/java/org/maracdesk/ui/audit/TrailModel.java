package org.maracdesk.ui.audit;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.AuditNote.Sort;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.journeys.WhoDidWhat;
import org.maracdesk.journeys.WhoDidWhat.CodeCheck;
import org.maracdesk.journeys.WhoDidWhat.Line;
import org.maracdesk.journeys.WhoDidWhat.Part;
import org.maracdesk.journeys.WhoDidWhat.Search;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** Who did what, and when: decides. */
public final class TrailModel {

  /** How many entries are read at once. */
  static final int AT_ONCE = 200;

  private static final Pattern CASE = Pattern.compile("(?i)(?:M-)?([0-9]{4})-([0-9]{1,6})");

  /** Which entries are shown. */
  public enum Shown {
    NOT_TYPING(Set.of(Sort.WORK, Sort.READING, Sort.PAPERS, Sort.UNLOCKS)),
    ALL(Set.of()),
    WORK(Set.of(Sort.WORK)),
    READING(Set.of(Sort.READING)),
    PAPERS(Set.of(Sort.PAPERS)),
    UNLOCKS(Set.of(Sort.UNLOCKS)),
    TYPING(Set.of(Sort.TYPING));

    private final Set<Sort> sorts;

    Shown(Set<Sort> sorts) {
      this.sorts = sorts;
    }
  }

  private final WhoDidWhat journey;
  private final Background background;
  private final Dialogs dialogs;
  private final FilePicker files;
  private final Status status;
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.NOT_TYPING);
  private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
  private final StringProperty caseNumber = new SimpleStringProperty("");
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyLongWrapper all = new ReadOnlyLongWrapper();
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable TrailMark> end = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<WhoDidWhat.@Nullable Checked> checked =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CodeCheck> codeChecked =
      new ReadOnlyObjectWrapper<>();
  private Background.@Nullable Job reading;

  /** The trail of an open store. */
  public TrailModel(
      WhoDidWhat journey, Background background, Dialogs dialogs, FilePicker files, Status status) {
    this.journey = journey;
    this.background = background;
    this.dialogs = dialogs;
    this.files = files;
    this.status = status;
    shown.subscribe((before, now) -> load());
    day.subscribe((before, now) -> load());
    caseNumber.subscribe((before, now) -> load());
  }

  /** Which sorts are shown. */
  public ObjectProperty<Shown> shown() {
    return shown;
  }

  /** Of which day; null for any. */
  public ObjectProperty<@Nullable LocalDate> day() {
    return day;
  }

  /** Of which case, as it is typed; blank for any. */
  public StringProperty caseNumber() {
    return caseNumber;
  }

  /** Whether what is typed for the case is not a case number, so that it is not looked for. */
  boolean isCaseUnreadable() {
    return !caseNumber.get().isBlank() && about() == null;
  }

  /** Whether anything narrows what is shown. */
  boolean isNarrowed() {
    return shown.get() != Shown.ALL || day.get() != null || !caseNumber.get().isBlank();
  }

  /** Shows everything again. */
  void clear() {
    shown.set(Shown.ALL);
    day.set(null);
    caseNumber.set("");
  }

  /** The entries, the newest first, as far as they have been read. */
  public ObservableList<Line> lines() {
    return lines;
  }

  /** How many there are altogether. */
  public ReadOnlyLongProperty all() {
    return all.getReadOnlyProperty();
  }

  /** Whether there are earlier ones that have not been read. */
  public ReadOnlyBooleanProperty more() {
    return more.getReadOnlyProperty();
  }

  /** Whether the first have been read. */
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** Where the trail ends; null until it has been read. */
  public ReadOnlyObjectProperty<@Nullable TrailMark> end() {
    return end.getReadOnlyProperty();
  }

  /** Reads the newest entries. */
  public void load() {
    if (reading != null) {
      reading.cancel();
    }
    var search = search();
    reading =
        background.run(
            () -> new Found(journey.latest(search, AT_ONCE), journey.end()),
            found -> {
              lines.setAll(found.part().lines());
              show(found.part());
              end.set(found.end());
              loaded.set(true);
            });
  }

  private record Found(Part part, TrailMark end) {}

  /** Reads entries from before those that are here. */
  public void earlier() {
    if (lines.isEmpty()) {
      return;
    }
    var search = search();
    long before = lines.getLast().entry().number();
    background.run(
        () -> journey.before(search, before, AT_ONCE),
        part -> {
          // Something else may have been asked for meanwhile
          if (search.equals(search()) && lines.getLast().entry().number() == before) {
            lines.addAll(part.lines());
            show(part);
          }
        });
  }

  private void show(Part part) {
    more.set(part.more());
    all.set(part.all());
  }

  private Search search() {
    return new Search(shown.get().sorts, day.get(), about());
  }

  private @Nullable CaseNumber about() {
    var typed = CASE.matcher(caseNumber.get().strip());
    return typed.matches()
        ? new CaseNumber(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)))
        : null;
  }

  /** Walks the whole trail. */
  public void check() {
    checking.set(true);
    checked.set(null);
    background.run(
        Wording.of("trail.checking"), journey::check, checked::set, () -> checking.set(false));
  }

  /** Whether the trail is being walked just now. */
  public ReadOnlyBooleanProperty checking() {
    return checking.getReadOnlyProperty();
  }

  /** What the last walk found; null before it. */
  public ReadOnlyObjectProperty<WhoDidWhat.@Nullable Checked> checked() {
    return checked.getReadOnlyProperty();
  }

  /** Looks whether the trail has what a paper says. */
  public void check(String number, String code) {
    var typed = TrailMark.readNumber(number);
    if (typed.isEmpty()) {
      codeChecked.set(new CodeCheck(false, Wording.of("trail.code.number")));
      return;
    }
    long entry = typed.getAsLong();
    codeChecked.set(null);
    background.run(
        Wording.of("trail.checking"), () -> journey.check(entry, code), codeChecked::set);
  }

  /** What came of that; null before it. */
  public ReadOnlyObjectProperty<@Nullable CodeCheck> codeChecked() {
    return codeChecked.getReadOnlyProperty();
  }

  /** Saves a copy of the trail, after saying what is in it. */
  public void export() {
    dialogs.ask(
        Dialogs.Question.of("trail.export"),
        () ->
            files.save(
                Wording.of("trail.export.where"),
                new FilePicker.Kind(Wording.of("trail.export.kind"), "jsonl"),
                "marac-record.jsonl",
                file ->
                    background.run(
                        Wording.of("trail.exporting"),
                        () -> journey.export(file),
                        written -> {
                          status.say(
                              Wording.of(
                                  "trail.exported",
                                  TrailMark.text(written.number()),
                                  written.code()));
                          load();
                        })));
  }
}
