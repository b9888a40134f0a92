package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.journeys.BuildAgenda.MeetingLine;
import org.maracdesk.journeys.BuildAgenda.Plan;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** All meetings, and the planning of the next: shows. */
public final class MeetingsScreen implements Screen {

  private static final Shortcut PLAN = Shortcut.of("Shortcut+N", "meetings.keys.plan");

  private static final Shortcut EMERGENCY =
      Shortcut.of("Shortcut+Shift+E", "meetings.keys.emergency");

  private final MeetingWords words;
  private final MeetingsModel model;
  private final Overlay overlay;
  private final Clock clock;
  private final Page page = Page.narrow();
  private final Button plan;
  private final Button emergency;
  private @Nullable CaseId callFor;

  public MeetingsScreen(Words words, MeetingsModel model, Overlay overlay, Clock clock) {
    this.words = new MeetingWords(words);
    this.model = model;
    this.overlay = overlay;
    this.clock = clock;
    plan = Buttons.primary(Icon.ADD, words.say("meetings.plan"), this::plan);
    emergency = Buttons.of(Icon.WARNING, words.say("meetings.emergency"), this::emergency);
    model.lines().addListener((ListChangeListener<MeetingLine>) change -> show());
    model.loaded().subscribe(loaded -> show());
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (PLAN.matches(event)) {
            event.consume();
            plan();
          } else if (EMERGENCY.matches(event)) {
            event.consume();
            emergency();
          }
        });
  }

  /** The same, and on arrival the card for an emergency meeting about this case. */
  public MeetingsScreen callingFor(CaseId id) {
    callFor = id;
    return this;
  }

  private void show() {
    if (!model.loaded().get()) {
      return;
    }
    var column = page.column().getChildren();
    column.clear();
    if (model.lines().isEmpty()) {
      column.add(
          new EmptyState(
              Icon.MEETINGS,
              words.say("meetings.empty.title"),
              words.say("meetings.empty.text"),
              Buttons.primary(Icon.ADD, words.say("meetings.plan"), this::plan)));
      if (model.waiting().get() > 0) {
        column.addFirst(waiting());
      }
      return;
    }
    column.add(waiting());
    var next = next(model.lines(), LocalDate.now(clock));
    Button enterNext = null;
    for (var line : model.lines()) {
      var row = new MeetingRow(words, line, () -> model.enter(line));
      column.add(row);
      if (line.equals(next)) {
        enterNext = row.enter();
      }
    }
    focus(enterNext);
  }

  /** The one that runs; or else the next to come; or else the latest. */
  private static MeetingLine next(List<MeetingLine> latestFirst, LocalDate today) {
    var toCome =
        latestFirst.stream()
            .filter(line -> line.meeting().stage() != MeetingStage.CLOSED)
            .filter(line -> !line.meeting().date().isBefore(today))
            .min(Comparator.comparing(line -> line.meeting().date()));
    return latestFirst.stream()
        .filter(line -> line.meeting().stage() == MeetingStage.OPEN)
        .findFirst()
        .or(() -> toCome)
        .orElse(latestFirst.getFirst());
  }

  private Notice waiting() {
    int number = model.waiting().get();
    return new Notice(
        Tone.INFO,
        number == 0
            ? words.say("meetings.waiting.none")
            : words.words().count("meetings.waiting", number));
  }

  private void focus(@Nullable Button enter) {
    if (enter == null || overlay.isShowing()) {
      return;
    }
    // What scrolls joins the window only once its style is known, and takes no focus before
    page.applyCss();
    enter.requestFocus();
  }

  private void plan() {
    if (!overlay.isShowing()) {
      model.usual(this::ask);
    }
  }

  private void emergency() {
    if (!overlay.isShowing()) {
      model.calling(this::ask);
    }
  }

  private void ask(MeetingsModel.Call call) {
    var shown = new EmergencyCard[1];
    shown[0] =
        new EmergencyCard(
            words,
            clock,
            call.callable(),
            call.agencies(),
            call.proposed(),
            wanted ->
                model.call(
                    wanted,
                    problems -> {
                      if (problems.isEmpty()) {
                        overlay.hide();
                      } else {
                        shown[0].show(problems);
                      }
                    }),
            this::cancelCall);
    overlay.show(
        shown[0], callFor == null ? shown[0].first() : shown[0].reason(), this::cancelCall);
  }

  private void cancelCall() {
    overlay.hide();
    if (callFor != null) {
      model.back();
    }
  }

  private void ask(Plan usual) {
    var shown = new PlanCard[1];
    shown[0] =
        PlanCard.anew(
            words,
            clock,
            usual,
            plan ->
                model.plan(
                    plan,
                    problems -> {
                      if (problems.isEmpty()) {
                        overlay.hide();
                      } else {
                        shown[0].show(problems);
                      }
                    }),
            overlay::hide);
    overlay.show(shown[0], shown[0].first(), overlay::hide);
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("meetings.title"));
  }

  @Override
  public List<Node> tools() {
    return List.of(emergency, plan);
  }

  @Override
  public void arrive() {
    model.load();
    if (callFor != null && !overlay.isShowing()) {
      model.calling(callFor, this::ask);
    }
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(PLAN, EMERGENCY);
  }
}
