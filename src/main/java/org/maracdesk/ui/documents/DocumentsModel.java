package org.maracdesk.ui.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.ActionListComposer;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.ReaderCircle;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.BuildAgenda;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.ProduceDocuments;
import org.maracdesk.journeys.ProduceDocuments.Paper;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** The papers of one meeting, looked at before they are saved or printed: decides. */
public final class DocumentsModel {

  private final MeetingId meeting;
  private final ProduceDocuments journey;
  private final BuildAgenda agendas;
  private final Background background;
  private final FilePicker files;
  private final Status status;
  private final ShownPaper shown;
  private final ObjectProperty<@Nullable DocumentKind> kind = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Recipient> recipient =
      new SimpleObjectProperty<>(new Recipient.Everyone());
  private final ObservableList<Recipient> recipients = FXCollections.observableArrayList();
  private final ObservableList<ReaderCircle> circles = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable ReaderCircle> circle = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable MeetingRecord> record =
      new ReadOnlyObjectWrapper<>();

  /** The papers of this meeting. */
  public DocumentsModel(
      MeetingId meeting,
      ProduceDocuments journey,
      BuildAgenda agendas,
      Background background,
      FilePicker files,
      Status status) {
    this.meeting = meeting;
    this.journey = journey;
    this.agendas = agendas;
    this.background = background;
    this.files = files;
    this.status = status;
    this.shown = new ShownPaper(journey, background, files, status);
    kind.subscribe(
        changed -> {
          offerRecipients();
          draw();
        });
    recipient.subscribe(
        changed -> {
          if (changed != null && kind.get() != DocumentKind.AGENDA) {
            draw();
          }
        });
    circle.subscribe(
        changed -> {
          if (kind.get() != null && kind.get().isForNamedReaders()) {
            draw();
          }
        });
  }

  /** Reads the meeting and draws the paper that its stage makes most likely. */
  public void load() {
    background.run(() -> journey.circles(meeting), this::offerCircles);
    background.run(() -> agendas.record(meeting), found -> found.ifPresent(this::take));
    shown.findPrinters();
  }

  /** Which paper is shown; null until the meeting has been read. */
  public ObjectProperty<@Nullable DocumentKind> kind() {
    return kind;
  }

  /** Whose action list is shown. */
  public ObjectProperty<@Nullable Recipient> recipient() {
    return recipient;
  }

  /**
   * Whose copies there are: everyone's, then each agency's or each person's who left for a case.
   */
  public ObservableList<Recipient> recipients() {
    return recipients;
  }

  /**
   * The circles of named readers of the restricted sitting, each with papers of its own; none where
   * no case is in one.
   */
  public ObservableList<ReaderCircle> circles() {
    return circles;
  }

  /** For which of them the paper shown is; null where there are none. */
  public ObjectProperty<@Nullable ReaderCircle> circle() {
    return circle;
  }

  /** The meeting; null until it has been read. */
  public ReadOnlyObjectProperty<@Nullable MeetingRecord> record() {
    return record.getReadOnlyProperty();
  }

  /** The paper as it is looked at. */
  ShownPaper shown() {
    return shown;
  }

  /** The paper as it was drawn; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Paper> paper() {
    return shown.paper();
  }

  /** Whether what is shown is not final yet. */
  boolean isDraft() {
    var now = record.get();
    var shown = kind.get();
    if (now == null || shown == null) {
      return false;
    }
    return switch (shown) {
      case AGENDA, RESTRICTED_AGENDA -> now.meeting().stage() == MeetingStage.PLANNED;
      case MINUTES, RESTRICTED_MINUTES -> !now.formalities().isLocked();
      case ACTIONS, RESTRICTED_ACTIONS -> false;
    };
  }

  /** Asks where, and saves. */
  public void save() {
    shown.save();
  }

  /** Whether each agency's action list can go out. */
  boolean mayIssueLists() {
    var now = record.get();
    return now != null && now.meeting().stage() == MeetingStage.CLOSED;
  }

  /** Asks where, and saves what each agency promised. */
  void lists() {
    files.folder(
        Wording.of("documents.lists.where"),
        into ->
            background.run(
                Wording.of("documents.lists.writing"),
                () -> journey.lists(meeting, into),
                folder ->
                    status.say(
                        Wording.of("documents.lists.saved", folder.getFileName().toString()))));
  }

  /** Lets go of the paper. */
  void leave() {
    shown.leave();
  }

  private void take(MeetingRecord found) {
    record.set(found);
    offerRecipients();
    if (kind.get() == null) {
      kind.set(
          switch (found.meeting().stage()) {
            case PLANNED, AGENDA_CONFIRMED -> DocumentKind.AGENDA;
            case OPEN, CLOSED -> DocumentKind.MINUTES;
          });
    }
  }

  private void offerCircles(List<ReaderCircle> found) {
    if (!circles.equals(found)) {
      circles.setAll(found);
      circle.set(found.isEmpty() ? null : found.getFirst());
    }
  }

  private void offerRecipients() {
    var found = record.get();
    if (found == null) {
      return;
    }
    var all = new ArrayList<Recipient>();
    all.add(new Recipient.Everyone());
    switch (kind.get()) {
      case null -> {}
      case RESTRICTED_AGENDA -> {}
      case AGENDA, MINUTES, RESTRICTED_MINUTES -> all.addAll(whoLeft(found));
      case ACTIONS -> {
        all.addAll(agencies(found, false));
        all.addAll(whoLeft(found));
      }
      case RESTRICTED_ACTIONS -> all.addAll(agencies(found, true));
    }
    if (!all.equals(recipients)) {
      recipients.setAll(all);
      recipient.set(all.getFirst());
    }
  }

  private static List<Recipient.OnePerson> whoLeft(MeetingRecord found) {
    return found.leavers().stream()
        .filter(person -> !person.name().isBlank())
        .map(Recipient.OnePerson::new)
        .toList();
  }

  /** The copies of agencies that have anything in them. */
  private static List<Recipient.OneAgency> agencies(MeetingRecord found, boolean restricted) {
    return found.cases().stream()
        .flatMap(c -> c.actions().stream())
        .map(a -> a.owner())
        .distinct()
        .flatMap(code -> Recipient.OneAgency.of(found, code).stream())
        .filter(copy -> !ActionListComposer.cases(found, copy, restricted).isEmpty())
        .sorted(
            Comparator.comparing(Recipient.OneAgency::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Recipient.OneAgency::otherPerson))
        .toList();
  }

  private void draw() {
    var which = kind.get();
    if (which == null) {
      return;
    }
    var whose = recipient.get() == null ? new Recipient.Everyone() : recipient.get();
    var readers = which.isForNamedReaders() ? circle.get() : null;
    shown.draw(() -> journey.draw(meeting, which, whose, readers));
  }

  /** The choices of paper, in the order in which a meeting needs them. */
  static List<DocumentKind> kinds() {
    return List.of(DocumentKind.values());
  }
}
