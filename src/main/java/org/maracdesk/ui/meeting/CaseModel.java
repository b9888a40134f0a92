package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.KeepSoon;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.meeting.CaseChange.Spot;
import org.maracdesk.wording.Wording;

/**
 * What is said about one case: decides. What is typed is kept at the latest a quarter of a second
 * after its first letter, together with where one is; at once when the case or the screen is left.
 */
final class CaseModel {

  /** How long a letter waits for those after it, so that both are kept together. */
  static final Duration SOON = Duration.ofMillis(250);

  private static final int LONGEST_HALF_TYPED = 12_000;

  /** How far one is on the way to the next case. */
  enum MovingOn {
    NOT_YET,
    /** Something is missing: it is asked for, or a reason to go on without. */
    ASKED,
    READ_BACK,
    /** The case is about to be put off: asked why, and who checks on the victim. */
    PUTTING_OFF
  }

  private final RunMeeting journey;
  private final MeetingId meeting;
  private final AgendaItemId item;
  private final Background background;
  private final Status status;
  private final PlaceKeeper place;
  private final KeepSoon soon;
  private final Consumer<Discussion> changed;
  private final CaseTexts texts;
  private final CrimesModel crimes;
  private final MeasuresModel measures;
  private final CaseHistory history;
  private final SharedModel sharing;
  private final ObjectProperty<@Nullable YesNoUnknown> aware = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable YesNoUnknown> safe = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable AgencyCode> dissenter = new SimpleObjectProperty<>();
  private final ReleasedModel released;
  private final ObjectProperty<CaseStep> step = new SimpleObjectProperty<>(CaseStep.PRESENT);
  private final ObjectProperty<MovingOn> movingOn = new SimpleObjectProperty<>(MovingOn.NOT_YET);
  private final PromisesModel promises;
  private final CaseTimer timer;
  private boolean unsaved;
  private boolean showing;

  CaseModel(
      RunMeeting journey,
      MeetingId meeting,
      HeardCase heard,
      Supplier<MeetingRecord> record,
      Background background,
      Status status,
      Clock clock,
      PlaceKeeper place,
      Consumer<Discussion> changed,
      Runnable actionsChanged) {
    this.journey = journey;
    this.meeting = meeting;
    this.item = heard.item().id();
    this.background = background;
    this.status = status;
    this.place = place;
    this.soon = new KeepSoon(background, SOON, this::keep);
    this.changed = changed;
    var said = heard.discussion();
    texts = new CaseTexts(said, field -> typed(Spot.of(field)));
    crimes = new CrimesModel(said.crimes(), journey::crime, this::typed, this::touchedNow);
    measures = new MeasuresModel(said.considered(), this::typed, this::touchedNow);
    aware.set(said.feedback().aware());
    safe.set(said.feedback().safe());
    dissenter.set(said.remarks().dissenter());
    sharing = new SharedModel(journey, said, () -> journey.actions().table(record.get()));
    released = new ReleasedModel(journey, meeting, heard.item(), sharing.all(), background, status);
    promises =
        new PromisesModel(
            journey,
            meeting,
            heard.item(),
            heard.actions(),
            record,
            background,
            status,
            actionsChanged);
    promises.resume(said.unfinished());
    timer = new CaseTimer(clock, background, said.secondsSpent(), this::keepNow);
    history = new CaseHistory(background, this::discussion, this::show);
    promises.reversibly(
        (back, again) -> history.did(new CaseChange(Spot.of(CaseField.ACTION), back, again)));
    sharing.told().addListener((any, was, is) -> touched());
    sharing.teller().addListener((any, was, is) -> touchedIfTelling());
    sharing.kind().addListener((any, was, is) -> touchedIfTelling());
    promises.typed().addListener((any, was, is) -> touched());
    sharing
        .all()
        .addListener(
            (ListChangeListener<SharedInformation>) change -> touchedNow(Spot.of(CaseField.TOLD)));
    aware.addListener((any, was, is) -> touchedNow(Spot.of(CaseField.VICTIM_AWARE)));
    safe.addListener((any, was, is) -> touchedNow(Spot.of(CaseField.SAFE_TO_TELL)));
    dissenter.addListener((any, was, is) -> touchedNow(Spot.of(CaseField.DISSENTER)));
  }

  /** What has been said, as it stands in the fields. */
  Discussion discussion() {
    return texts
        .written(item, sharing.all(), timer.seconds().get())
        .with(
            new Discussion.Unfinished(
                halfTyped(promises.typed().get()),
                halfTyped(sharing.told().get()),
                promises.edits(),
                sharing.telling()))
        .with(crimes.written())
        .with(measures.written(texts.text(CaseField.REST_BECAUSE)))
        .with(texts.feedback(aware.get(), safe.get()))
        .with(texts.remarks(dissenter.get()));
  }

  /** A line as it is kept while it is no record yet. */
  static Confidential halfTyped(String typed) {
    return Confidential.asTyped(typed.substring(0, Math.min(typed.length(), LONGEST_HALF_TYPED)));
  }

  /** Puts the fields to what was said at another time; time and half a line stay as they are. */
  private void show(Discussion said) {
    showing = true;
    texts.show(said);
    crimes.show(said.crimes());
    measures.show(said.considered());
    aware.set(said.feedback().aware());
    safe.set(said.feedback().safe());
    dissenter.set(said.remarks().dissenter());
    sharing.show(said);
    showing = false;
    keepNow();
  }

  /** Keeps now what is not kept yet. */
  void keep() {
    soon.stopWaiting();
    if (!unsaved) {
      return;
    }
    unsaved = false;
    var said = discussion();
    var where = place.take();
    changed.accept(said);
    var completing = released.completing();
    var kept = new boolean[1];
    background.run(
        null,
        () -> {
          journey.keep(meeting, completing.apply(said), where);
          return true;
        },
        done -> {
          kept[0] = true;
          status.saved();
          released.kept(said);
        },
        () -> {
          if (!kept[0]) {
            unsaved = true;
            place.notKept(where);
            soon.failed();
          }
        });
  }

  /**
   * Keeps everything, also what was typed and not yet entered, as far as it can stand alone: the
   * screen is about to go.
   */
  void leave() {
    timer.pause();
    tell();
    // First as half typed: where entering it fails, it is there
    keep();
    soon.leave();
    promises.leave();
  }

  /** Takes the latest change of the case back. */
  void back() {
    history.back();
  }

  /** Enters what an agency shared, if it is known who and what. */
  boolean tell() {
    return sharing.tell();
  }

  StringProperty victimView() {
    return texts.of(CaseField.VICTIM_VIEW);
  }

  StringProperty broughtBy() {
    return texts.of(CaseField.BROUGHT_BY);
  }

  StringProperty riskSummary() {
    return texts.of(CaseField.RISK_SUMMARY);
  }

  StringProperty childrenLine() {
    return texts.of(CaseField.CHILDREN_LINE);
  }

  StringProperty noActionReason() {
    return texts.of(CaseField.NO_ACTION);
  }

  /** One of the texts. */
  StringProperty text(CaseField field) {
    return texts.of(field);
  }

  /** What was said of crimes. */
  CrimesModel crimes() {
    return crimes;
  }

  /** Which orders and other processes were considered. */
  MeasuresModel measures() {
    return measures;
  }

  /** Whether the victim knows of the meeting. */
  ObjectProperty<@Nullable YesNoUnknown> aware() {
    return aware;
  }

  /** Whether it is safe to tell the victim. */
  ObjectProperty<@Nullable YesNoUnknown> safe() {
    return safe;
  }

  /** The agency that did not agree. */
  ObjectProperty<@Nullable AgencyCode> dissenter() {
    return dissenter;
  }

  /** Which of the chair's steps is shown. */
  ObjectProperty<CaseStep> step() {
    return step;
  }

  /** How far one is on the way to the next case. */
  ObjectProperty<MovingOn> movingOn() {
    return movingOn;
  }

  /** What was changed, to be taken back. */
  CaseHistory history() {
    return history;
  }

  /** What agencies tell. */
  SharedModel sharing() {
    return sharing;
  }

  /** What agencies released beforehand. */
  ReleasedModel released() {
    return released;
  }

  /** What an agency offers goes into the line of the actions, unless something is typed there. */
  void offered(String agency, Confidential offers) {
    if (promises.line().get().isBlank()) {
      promises.line().set(agency + ": " + offers.text());
    } else {
      status.say(Wording.of("meeting.released.line-in-use"));
    }
  }

  /** What agencies promise. */
  PromisesModel promises() {
    return promises;
  }

  /** How long it has taken. */
  CaseTimer timer() {
    return timer;
  }

  private void touched() {
    unsaved = true;
    soon.touched();
  }

  /** Who tells it, and how sure, is kept with a sentence; without one it is nothing yet. */
  private void touchedIfTelling() {
    if (!sharing.told().get().isBlank()) {
      touched();
    }
  }

  private void typed(Spot spot) {
    if (!showing) {
      history.typed(spot);
      touched();
    }
  }

  private void touchedNow(Spot spot) {
    if (!showing) {
      history.changed(spot);
      keepNow();
    }
  }

  private void keepNow() {
    unsaved = true;
    keep();
  }
}
