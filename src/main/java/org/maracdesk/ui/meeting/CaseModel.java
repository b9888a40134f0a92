package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;

/**
 * What is said about one case: decides. Each text is kept a moment after the typing stops, and at
 * once when the case or the screen is left.
 */
final class CaseModel {

  private static final Duration QUIET = Duration.ofSeconds(1);
  private static final int LONGEST_HALF_TYPED = 12_000;

  private final RunMeeting journey;
  private final MeetingId meeting;
  private final AgendaItemId item;
  private final Background background;
  private final Status status;
  private final Consumer<Discussion> changed;
  private final StringProperty victimView;
  private final StringProperty broughtBy;
  private final StringProperty riskSummary;
  private final StringProperty childrenLine;
  private final StringProperty noActionReason;
  private final ObservableList<SharedInformation> shared = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable AgencyCode> teller = new SimpleObjectProperty<>();
  private final ObjectProperty<SharedInformation.@Nullable Kind> kind =
      new SimpleObjectProperty<>(SharedInformation.Kind.FACT);
  private final StringProperty told = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable SharedInformation> removed =
      new ReadOnlyObjectWrapper<>();
  private final ReleasedModel released;
  private final PromisesModel promises;
  private final CaseTimer timer;
  private boolean unsaved;
  private Background.@Nullable Job pending;

  CaseModel(
      RunMeeting journey,
      MeetingId meeting,
      HeardCase heard,
      Supplier<MeetingRecord> record,
      Background background,
      Status status,
      Clock clock,
      Consumer<Discussion> changed,
      Runnable actionsChanged) {
    this.journey = journey;
    this.meeting = meeting;
    this.item = heard.item().id();
    this.background = background;
    this.status = status;
    this.changed = changed;
    var said = heard.discussion();
    victimView = text(said.victimView());
    broughtBy = text(said.broughtBy());
    riskSummary = text(said.riskSummary());
    childrenLine = text(said.childrenLine());
    noActionReason = text(said.noActionReason());
    shared.setAll(said.shared());
    released = new ReleasedModel(journey, meeting, heard.item(), shared, background, status);
    shared.addListener((ListChangeListener<SharedInformation>) change -> touchedNow());
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
    told.set(said.unfinished().told().text());
    promises.line().set(said.unfinished().action().text());
    told.addListener((any, was, is) -> touched());
    promises.line().addListener((any, was, is) -> touched());
    timer = new CaseTimer(clock, background, said.secondsSpent(), this::touchedNow);
  }

  private StringProperty text(Confidential text) {
    var property = new SimpleStringProperty(text.text());
    property.addListener((any, was, is) -> touched());
    return property;
  }

  /** What has been said, as it stands in the fields. */
  Discussion discussion() {
    return new Discussion(
        item,
        Confidential.of(victimView.get()),
        Confidential.of(broughtBy.get()),
        shared,
        Confidential.of(riskSummary.get()),
        Confidential.of(childrenLine.get()),
        Confidential.of(noActionReason.get()),
        timer.seconds().get(),
        new Discussion.Unfinished(halfTyped(promises.line()), halfTyped(told)));
  }

  private static Confidential halfTyped(StringProperty typed) {
    var text = typed.get();
    return Confidential.of(text.substring(0, Math.min(text.length(), LONGEST_HALF_TYPED)));
  }

  /** Keeps now what is not kept yet. */
  void keep() {
    if (pending != null) {
      pending.cancel();
      pending = null;
    }
    if (!unsaved) {
      return;
    }
    unsaved = false;
    var said = discussion();
    changed.accept(said);
    var kept = new boolean[1];
    background.run(
        null,
        () -> {
          journey.keep(meeting, said);
          return true;
        },
        done -> {
          kept[0] = true;
          status.saved();
        },
        () -> unsaved |= !kept[0]);
  }

  /**
   * Keeps everything, also what was typed and not yet entered, as far as it can stand alone: the
   * screen is about to go.
   */
  void leave() {
    timer.pause();
    tell();
    promises.enter();
    keep();
  }

  /** Enters what an agency shared, if it is known who and what. */
  boolean tell() {
    var who = teller.get();
    var what = kind.get();
    if (who == null || what == null || told.get().isBlank()) {
      return false;
    }
    shared.add(journey.told(who, what, Confidential.of(told.get())));
    told.set("");
    return true;
  }

  /** Puts what was shared back into the fields, to be put differently. */
  void edit(SharedInformation information) {
    tell();
    teller.set(information.agency());
    kind.set(information.kind());
    told.set(information.text().text());
    shared.remove(information);
  }

  /** Strikes what was shared; it can be put back as long as this screen is open. */
  void strike(SharedInformation information) {
    removed.set(information);
    shared.remove(information);
  }

  /** Puts back what was struck last. */
  void putBack() {
    var information = removed.get();
    if (information != null) {
      removed.set(null);
      shared.add(information);
    }
  }

  StringProperty victimView() {
    return victimView;
  }

  StringProperty broughtBy() {
    return broughtBy;
  }

  StringProperty riskSummary() {
    return riskSummary;
  }

  StringProperty childrenLine() {
    return childrenLine;
  }

  StringProperty noActionReason() {
    return noActionReason;
  }

  /** What each agency shared, in the order told. */
  ObservableList<SharedInformation> shared() {
    return shared;
  }

  /** The agency that is telling something now. */
  ObjectProperty<@Nullable AgencyCode> teller() {
    return teller;
  }

  /** Whether it tells a fact or an opinion. */
  ObjectProperty<SharedInformation.@Nullable Kind> kind() {
    return kind;
  }

  /** What it tells. */
  StringProperty told() {
    return told;
  }

  /** What was struck last and may be put back. */
  ReadOnlyObjectProperty<@Nullable SharedInformation> removed() {
    return removed.getReadOnlyProperty();
  }

  /** What agencies released beforehand. */
  ReleasedModel released() {
    return released;
  }

  /** What agencies promise. */
  PromisesModel promises() {
    return promises;
  }

  /** How long it has taken. */
  CaseTimer timer() {
    return timer;
  }

  List<SharedInformation.Kind> kinds() {
    return List.of(SharedInformation.Kind.values());
  }

  private void touched() {
    unsaved = true;
    if (pending != null) {
      pending.cancel();
    }
    pending = background.after(QUIET, this::keep);
  }

  private void touchedNow() {
    unsaved = true;
    keep();
  }
}
