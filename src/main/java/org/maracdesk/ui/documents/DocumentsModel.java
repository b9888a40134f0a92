package org.maracdesk.ui.documents;

import java.util.ArrayList;
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
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.BuildAgenda;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.ProduceDocuments;
import org.maracdesk.journeys.ProduceDocuments.Paper;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Status;

/** The papers of one meeting, looked at before they are saved or printed: decides. */
public final class DocumentsModel {

  private final MeetingId meeting;
  private final ProduceDocuments journey;
  private final BuildAgenda agendas;
  private final Background background;
  private final ShownPaper shown;
  private final ObjectProperty<@Nullable DocumentKind> kind = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Recipient> recipient =
      new SimpleObjectProperty<>(new Recipient.Everyone());
  private final ObservableList<Recipient> recipients = FXCollections.observableArrayList();
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
    this.shown = new ShownPaper(journey, background, files, status);
    kind.subscribe(changed -> draw());
    recipient.subscribe(
        changed -> {
          if (kind.get() == DocumentKind.ACTIONS) {
            draw();
          }
        });
  }

  /** Reads the meeting and draws the paper that its stage makes most likely. */
  public void load() {
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

  /** Whose action lists there are: everyone's, then each agency's that promised something. */
  public ObservableList<Recipient> recipients() {
    return recipients;
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
      case MINUTES -> now.meeting().stage() != MeetingStage.CLOSED;
      case ACTIONS -> false;
    };
  }

  /** Asks where, and saves. */
  public void save() {
    shown.save();
  }

  /** Lets go of the paper. */
  void leave() {
    shown.leave();
  }

  private void take(MeetingRecord found) {
    record.set(found);
    var all = new ArrayList<Recipient>();
    all.add(new Recipient.Everyone());
    found.cases().stream()
        .flatMap(c -> c.actions().stream())
        .map(a -> a.owner())
        .distinct()
        .map(code -> new Recipient.OneAgency(code, found.agencyName(code)))
        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
        .forEach(all::add);
    recipients.setAll(all);
    if (kind.get() == null) {
      kind.set(
          switch (found.meeting().stage()) {
            case PLANNED, AGENDA_CONFIRMED -> DocumentKind.AGENDA;
            case OPEN, CLOSED -> DocumentKind.MINUTES;
          });
    }
  }

  private void draw() {
    var which = kind.get();
    if (which == null) {
      return;
    }
    var whose = recipient.get() == null ? new Recipient.Everyone() : recipient.get();
    shown.draw(() -> journey.draw(meeting, which, whose));
  }

  /** The choices of paper, in the order in which a meeting needs them. */
  static List<DocumentKind> kinds() {
    return List.of(DocumentKind.values());
  }
}
