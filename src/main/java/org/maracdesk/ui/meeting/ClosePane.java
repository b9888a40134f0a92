package org.maracdesk.ui.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.Formalities;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** The end of a meeting: what is missing, each one press away, and the close. */
final class ClosePane implements PartPane {

  private static final ZoneId WALL = ZoneId.of("Europe/London");

  private final MeetingWords words;
  private final MeetingModel model;
  private final Consumer<MeetingGap> jump;
  private final Page page = Page.narrow();
  private final Button close;
  private final Button draft;
  private final CaseSpots spots;
  private final PutOffCard carryOver;

  ClosePane(MeetingWords words, MeetingModel model, Consumer<MeetingGap> jump) {
    this.words = words;
    this.model = model;
    this.jump = jump;
    close = Buttons.primary(Icon.LOCK, words.say("meeting.close.button"), model::close);
    draft = Buttons.of(Icon.DOCUMENT, words.say("meeting.draft"), model::documents);
    spots = new CaseSpots((spot, letter) -> model.at(new Part.Close(), spot, letter));
    var ending = model.ending();
    carryOver = PutOffCard.ofAllThatWait(words, ending, ending.typedForAll(), spots);
    spots.follow(page);
    refresh();
  }

  @Override
  public void refresh() {
    var record = model.record().get();
    if (record != null) {
      var scene = page.getScene();
      var owner = scene == null ? null : scene.getFocusOwner();
      boolean here = owner != null && Focus.isInside(owner, page);
      fill(record);
      if (here && !Focus.isInside(owner, page)) {
        // What was done here is gone with its card: what comes next has the focus
        page.applyCss();
        page.layout();
        next();
      }
    }
  }

  private void fill(MeetingRecord record) {
    var column = page.column().getChildren();
    column.clear();
    var gaps = model.gaps();
    var keeping = gaps.stream().filter(gap -> gap.kind().keepsOpen()).toList();
    var reminders = gaps.stream().filter(gap -> !gap.kind().keepsOpen()).toList();
    if (record.meeting().stage() == MeetingStage.CLOSED) {
      column.addAll(next(record, reminders));
      return;
    }
    close.setDisable(!keeping.isEmpty() || !model.isRunning());
    if (!keeping.isEmpty()) {
      column.add(card("meeting.close.keeps", keeping, Icon.DANGER));
    }
    if (model.isRunning()
        && keeping.stream().anyMatch(gap -> gap.kind() == MeetingGap.Kind.CASE_NOT_HEARD)) {
      column.add(new Card(words.say("meeting.carry-over"), carryOver));
    }
    if (!reminders.isEmpty()) {
      column.add(card("meeting.close.reminders", reminders, Icon.INFO));
    }
    var end = new Card(words.say("meeting.close.heading"));
    if (keeping.isEmpty()) {
      end.getChildren().add(new Notice(Tone.GOOD, words.say("meeting.close.ready")));
    }
    end.getChildren().addAll(Texts.body(words.say("meeting.close.text")), new Row(close, draft));
    column.add(end);
  }

  private Card card(String key, List<MeetingGap> gaps, Icon icon) {
    var record = Objects.requireNonNull(model.record().get());
    return new Card(words.say(key), new GapLinks(words, record, gaps, icon, jump));
  }

  /** What is next, once the meeting is over: approval, papers, corrections. */
  private List<Card> next(MeetingRecord record, List<MeetingGap> gaps) {
    var cards = new ArrayList<Card>();
    var approval = record.formalities().approval();
    if (approval.isEmpty()) {
      if (!gaps.isEmpty()) {
        cards.add(card("meeting.approve.gaps", gaps, Icon.INFO));
      }
      cards.add(
          new Card(
              words.say("meeting.approve.heading"),
              new Notice(Tone.GOOD, words.say("meeting.closed")),
              new ApprovalCard(words, model, record, gaps.isEmpty(), spots)));
    } else {
      var by = approval.get();
      var said =
          words.say(
              "meeting.approved",
              by.by().text(),
              by.at().atZone(WALL).toLocalDate(),
              record.formalities().version());
      var card = new Card(words.say("meeting.end.closed"), new Notice(Tone.GOOD, said));
      if (!by.because().isBlank()) {
        var why =
            record.isChairCalled(by.by()) ? "meeting.approved.because" : "meeting.approved.other";
        card.getChildren().add(Texts.quiet(words.say(why, by.because().text())));
      }
      cards.add(card);
    }
    cards.add(papers(record));
    if (approval.isPresent()) {
      cards.add(
          new Card(words.say("meeting.correct"), new CorrectionCard(words, model, record, spots)));
    }
    return cards;
  }

  private Card papers(MeetingRecord record) {
    var formalities = record.formalities();
    var card = new Card(words.say("meeting.papers"));
    card.getChildren().add(Texts.body(words.say("meeting.closed.next")));
    var due = dueOut(record);
    if (due != null) {
      card.getChildren().add(due);
    }
    var buttons =
        new Row(
            Buttons.of(Icon.DOCUMENT, words.say("meeting.documents"), model::documents),
            Buttons.of(Icon.ACTIONS, words.say("meeting.follow-up"), model::actions));
    for (var issue : formalities.issues()) {
      card.getChildren().add(Texts.quiet(said(issue)));
    }
    if (formalities.isLocked() && !formalities.areOut()) {
      int version = formalities.version();
      boolean corrected = version > 1;
      if (corrected) {
        card.getChildren().add(Texts.body(words.say("meeting.issue.corrected.owed", version)));
      }
      buttons
          .getChildren()
          .add(
              Buttons.of(
                  Icon.DONE,
                  corrected
                      ? words.say("meeting.issue.corrected.button", version)
                      : words.say("meeting.issue.button"),
                  () -> model.formalities().issued()));
    }
    var lists = formalities.listsAt();
    if (lists != null) {
      card.getChildren()
          .add(
              Texts.quiet(
                  words.say("meeting.listed", lists.atZone(WALL).toLocalDate(), time(lists))));
    }
    card.getChildren().add(buttons);
    return card;
  }

  private String said(Formalities.Issue issue) {
    var day = issue.at().atZone(WALL).toLocalDate();
    return issue.version() == 1
        ? words.say("meeting.issued", day, time(issue.at()))
        : words.say("meeting.issued.corrected", issue.version(), day, time(issue.at()));
  }

  /** By when what has not gone out yet is to go out; null where nothing is left to. */
  private @Nullable Label dueOut(MeetingRecord record) {
    boolean minutes = record.formalities().issuedAt() == null;
    boolean lists =
        record.formalities().listsAt() == null
            && record.cases().stream().anyMatch(heard -> !heard.actions().isEmpty());
    if (!minutes && !lists) {
      return null;
    }
    var area = record.area();
    var day = area.deadlines().minutesOut(record.meeting().date(), area.workingDays());
    var said =
        words.say(
            minutes && lists
                ? "meeting.due-out.both"
                : minutes ? "meeting.due-out.minutes" : "meeting.due-out.lists",
            day);
    return LocalDate.now(model.clock()).isAfter(day)
        ? Texts.strong(words.say("meeting.due-out.past", said))
        : Texts.body(said);
  }

  private static LocalTime time(Instant at) {
    return LocalTime.ofInstant(at, WALL).truncatedTo(ChronoUnit.MINUTES);
  }

  /** Goes to where the cases that wait are carried over; where none waits, to the close. */
  void focusCarryOver() {
    if (carryOver.getScene() == null) {
      focus();
    } else {
      carryOver.first().requestFocus();
    }
  }

  @Override
  public void focus() {
    var back = model.returning(new Part.Close());
    if (back != null
        && back.field() != null
        && spots.go(new Spot(back.field(), back.row()), back.caret())) {
      return;
    }
    next();
  }

  private void next() {
    if (close.isDisabled() || close.getScene() == null) {
      Focus.into(page.column());
    } else {
      close.requestFocus();
    }
  }

  @Override
  public void forget() {
    spots.forget();
  }

  @Override
  public Parent view() {
    return page;
  }
}
