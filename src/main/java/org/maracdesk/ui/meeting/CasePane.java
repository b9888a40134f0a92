package org.maracdesk.ui.meeting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.InView;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.meeting.CaseChange.Spot;
import org.maracdesk.ui.meeting.CaseHistory.Moved;
import org.maracdesk.ui.meeting.CaseModel.MovingOn;
import org.maracdesk.wording.Wording;

/**
 * One case in the meeting: who it is about, what is said, what is agreed, and how long it takes.
 */
final class CasePane implements PartPane {

  private static final double WIDE = 78;
  private static final double HIGH = 40;

  /** Lower than this, the head of the case leaves its room to the work. */
  private static final double ROOMY = 60;

  /** Narrower than this, what each step lacks in words would take a second line. */
  private static final double STEPS_IN_WORDS = 92;

  private final MeetingWords words;
  private final MeetingModel model;
  private final AgendaItemId item;
  private final CaseModel said;
  private final boolean running;
  private final CaseHead head;
  private final InterestBox interests;
  private final UnsignedLine unsigned;
  private final CaseSpots spots;
  private final CaseSteps steps;
  private final StepsStrip strips;
  private final CautionLine cautions;
  private final ActionsPane actions;
  private final VBox main = new VBox();
  private final HBox strip = new HBox();
  private final HBox buttons = new HBox();
  private final BorderPane root = new BorderPane();
  private final ScrollPane scroll = scroll();
  private final ScrollPane side = scroll();
  private final TimerBox timer;
  private final String number;
  private final Label place = Texts.small("");
  private final Subscription following;
  private @Nullable MovingOnPane moving;
  private ItemOutcome shown = new ItemOutcome.Waiting();
  private boolean narrow;
  private boolean low;
  private boolean shallow;

  CasePane(MeetingWords words, MeetingModel model, MeetingRecord record, HeardCase heard) {
    this.words = words;
    this.model = model;
    this.item = heard.item().id();
    this.said = model.model(item);
    this.running = model.isRunning();
    this.number = heard.caseFile().number().text();
    head = new CaseHead(words, record, heard);
    interests = new InterestBox(words, model, item);
    unsigned = new UnsignedLine(words, model);
    head.getChildren().addAll(unsigned, interests);
    head.folded().subscribe(interests::brief);
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    spots = new CaseSpots((spot, letter) -> model.at(item, spot, letter));
    steps = new CaseSteps(words, record, heard, said, spots, running);
    strips = new StepsStrip(words, this::go);
    cautions = new CautionLine(words.words(), heard.cautions(), this::showCautions);
    actions =
        new ActionsPane(words, heard, said, running, () -> model.actionsOf(heard.caseFile().id()));
    actions.tell(spots);
    timer = new TimerBox(words, said.timer(), heard.item().minutes());
    if (!running) {
      timer.readOnly();
    }
    main.getStyleClass().add("m-case-main");
    buttons.getStyleClass().add("m-strip-buttons");
    strip.getStyleClass().add("m-strip");
    fillStrip(heard);
    root.setTop(new VBox(strip, strips, cautions));
    root.getStyleClass().add("m-case");
    side.getStyleClass().add("m-actions-side");
    Fold.narrowerThan(root, WIDE)
        .subscribe(
            folded -> {
              narrow = folded;
              arrange();
            });
    Fold.lowerThan(root, HIGH)
        .subscribe(
            folded -> {
              low = folded;
              arrange();
            });
    Fold.lowerThan(root, ROOMY)
        .subscribe(
            folded -> {
              shallow = folded;
              arrange();
            });
    InView.follow(scroll);
    InView.follow(side);
    model.checklist(heard, head::show);
    following =
        said.step()
            .subscribe(
                step -> {
                  head.at(step);
                  arrange();
                  showSteps();
                })
            .and(said.movingOn().subscribe(this::move))
            .and(said.history().moved().subscribe(this::tell));
    spots.follow(root);
    refresh();
  }

  private void fillStrip(HeardCase heard) {
    var number = new Label(heard.caseFile().number().text());
    number.getStyleClass().add("m-case-number");
    number.setMinWidth(Label.USE_PREF_SIZE);
    place.setMinWidth(Label.USE_PREF_SIZE);
    Fold.narrowerThan(root, WIDE)
        .subscribe(
            folded -> {
              // The list of places above says the number there
              for (var said : List.of(number, place)) {
                said.setVisible(!folded);
                said.setManaged(!folded);
              }
            });
    Fold.narrowerThan(root, STEPS_IN_WORDS).subscribe(strips::brief);
    strip.getChildren().setAll(number, place, Row.spring(), timer, buttons);
  }

  private void arrange() {
    if (said.movingOn().get() != MovingOn.NOT_YET) {
      showAbove(true);
      return;
    }
    var step = steps.of(said.step().get());
    showAbove(false);
    // Elsewhere it scrolls away with the step
    head.fit(shallow && !narrow && !low);
    if (narrow) {
      main.getChildren().setAll(head, step, actions);
      scroll.setContent(main);
      side.setContent(null);
      root.setCenter(scroll);
    } else if (low) {
      main.getChildren().setAll(head, step);
      scroll.setContent(main);
      side.setContent(actions);
      root.setCenter(both(scroll, side));
    } else {
      main.getChildren().setAll(step);
      scroll.setContent(main);
      side.setContent(actions);
      root.setCenter(new BorderPane(both(scroll, side), head, null, null, null));
    }
    scroll.setVvalue(0);
  }

  /** What stays above; on a small window the way between two cases needs the room itself. */
  private void showAbove(boolean movingOn) {
    boolean small = narrow || low;
    cautions.stay(small);
    for (var above : List.of(strip, strips)) {
      above.setVisible(!(small && movingOn));
      above.setManaged(!(small && movingOn));
    }
  }

  /** Shows the case, what is missing before the next one, or the actions to be read back. */
  private void move(MovingOn how) {
    if (how == MovingOn.NOT_YET) {
      if (moving != null) {
        moving = null;
        arrange();
        goOn(said.step().get());
      }
      return;
    }
    moving = new MovingOnPane(words, model, said);
    showAbove(true);
    root.setCenter(
        switch (how) {
          case ASKED -> moving.ask(model.ending().missing(item), this::close, spots);
          case PUTTING_OFF -> moving.putOff(spots);
          case READ_BACK, NOT_YET -> moving.readBack(number);
        });
    ready();
    moving.focus();
  }

  /** Goes up to all that must be known first. */
  private void showCautions() {
    if (moving == null) {
      scroll.setVvalue(0);
    } else {
      moving.toTop();
    }
  }

  /** Goes to where something missing can be written. */
  private void close(MeetingGap gap) {
    model.ending().stay();
    focus(gap.kind());
  }

  private void tell(@Nullable Moved moved) {
    if (moved == null) {
      return;
    }
    go(moved.spot(), Integer.MAX_VALUE);
    model.say(
        Wording.of(
            moved.back() ? "meeting.taken-back" : "meeting.made-again",
            words.words().name("meeting.field", moved.spot().field())));
  }

  private void showSteps() {
    strips.show(said.step().get(), model.ending().missing(item));
  }

  private static HBox both(ScrollPane left, ScrollPane right) {
    var both = new HBox(left, right);
    for (var pane : new ScrollPane[] {left, right}) {
      HBox.setHgrow(pane, Priority.ALWAYS);
      pane.setMinWidth(0);
    }
    left.setPrefWidth(540);
    right.setPrefWidth(420);
    both.setMinSize(0, 0);
    return both;
  }

  private static ScrollPane scroll() {
    var scroll = new ScrollPane();
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinSize(0, 0);
    scroll.getStyleClass().addAll("m-edge", "m-clear");
    return scroll;
  }

  @Override
  public void refresh() {
    interests.refresh();
    unsigned.refresh();
    var heard = model.heard(item);
    showPlace();
    showSteps();
    if (heard == null || !buttons.getChildren().isEmpty() && shown.equals(outcome(heard))) {
      return;
    }
    shown = outcome(heard);
    buttons.getChildren().clear();
    if (!(shown instanceof ItemOutcome.Waiting)) {
      buttons
          .getChildren()
          .add(
              shown instanceof ItemOutcome.Heard
                  ? new Tag(Tone.GOOD, words.outcome(shown))
                  : new Tag(Tone.WARN, Icon.CLOCK, words.outcome(shown)));
      if (running) {
        buttons
            .getChildren()
            .add(Buttons.of(words.say("meeting.not-heard"), model.ending()::notHeard));
      }
    } else if (running) {
      buttons
          .getChildren()
          .addAll(
              Buttons.of(words.say("meeting.defer"), model.ending()::defer),
              Buttons.primary(words.say("meeting.heard-next"), model.ending()::moveOn));
    }
  }

  /** A late case may have come in before it. */
  private void showPlace() {
    var now = model.record().get();
    if (now != null) {
      place.setText(
          words.say("meeting.case.place", now.agenda().placeOf(item) + 1, now.cases().size()));
    }
  }

  private static ItemOutcome outcome(HeardCase heard) {
    return heard.item().outcome();
  }

  @Override
  public void focus() {
    var back = model.returning(item);
    if (!running) {
      Focus.into(scroll);
    } else if (moving != null) {
      moving.focus();
    } else if (back == null) {
      goOn(said.step().get());
    } else if (back.field() == null || !goBack(back.field(), back)) {
      goOn(back.step());
    }
  }

  /** Opens again what was open on the way out of the case, and goes to the field one was in. */
  private boolean goBack(CaseField field, Whereabouts back) {
    var ending = model.ending();
    boolean waits = shown instanceof ItemOutcome.Waiting;
    if (field.isOfPuttingOff() && (waits || ending.typed(item).isBegun())) {
      ending.defer();
    } else if (field == CaseField.MOVED_ON && waits && !ending.missing(item).isEmpty()) {
      ending.moveOn();
    }
    return go(new Spot(field, back.row()), back.caret());
  }

  /** What is typed at the head itself, an interest, needs the facts. */
  private void typed(KeyEvent event) {
    var letter = event.getCharacter();
    if (event.getTarget() instanceof TextInputControl text
        && !Focus.isInside(text, head)
        && !letter.isEmpty()
        && letter.charAt(0) >= ' ') {
      head.begin();
    }
  }

  /** Folds the head of the case by hand, or opens it again. */
  void turnHead() {
    head.turn();
  }

  /** Opens the form for somebody who knows somebody in this case. */
  void declare() {
    interests.open();
  }

  /** The room was asked whether anybody knows anyone in this case. */
  void asked() {
    if (said.movingOn().get() == MovingOn.ASKED) {
      model.ending().stay();
    }
    interests.asked();
  }

  /** Those who came after the cases were opened have accepted the statement. */
  void signed() {
    unsigned.sign();
  }

  /** Goes to a step; pressed again, to the next thing that is asked in it. */
  void go(CaseStep step) {
    if (said.movingOn().get() != MovingOn.NOT_YET) {
      model.ending().stay();
    }
    goOn(step);
  }

  private void goOn(CaseStep step) {
    var stops = steps.stops(step);
    var owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    var now = owner == null ? null : spots.of(owner);
    boolean here = said.step().get() == step;
    var next = next(stops, now == null || !here ? null : now.field());
    said.step().set(step);
    if (!go(Spot.of(next), Integer.MAX_VALUE)) {
      Focus.into(steps.of(step));
    }
  }

  /**
   * Where a step's key leads from a field of it, or from elsewhere. From anywhere but the line the
   * key of the actions leads into the line, so that no sentence is typed beside it; from the line,
   * to what is still asked.
   */
  private CaseField next(List<CaseField> stops, @Nullable CaseField from) {
    if (from == CaseField.ACTION) {
      var open = model.ending().missing(item).stream().map(gap -> gap.kind().field()).toList();
      var rest = stops.subList(1, stops.size());
      return rest.stream().filter(open::contains).findFirst().orElse(rest.getFirst());
    }
    boolean first = from == null || stops.getFirst() == CaseField.ACTION;
    return first ? stops.getFirst() : stops.get((last(stops, from) + 1) % stops.size());
  }

  /** The stop that is at or before a field, or -1: going on leads to the one after it. */
  private static int last(List<CaseField> stops, CaseField field) {
    int last = -1;
    for (int place = 0; place < stops.size(); place++) {
      if (stops.get(place).compareTo(field) <= 0 && stops.get(place).step() == field.step()) {
        last = place;
      }
    }
    return last;
  }

  /** Goes to a field before this letter of it, in its step; says whether it is there. */
  boolean go(Spot spot, int letter) {
    var step = spot.field().step();
    // The line and the reason for no action stand beside every step
    if (spot.field() != CaseField.ACTION
        && spot.field() != CaseField.NO_ACTION
        && !spot.field().isOfPuttingOff()) {
      said.step().set(step);
    }
    ready();
    return spots.go(spot, letter);
  }

  /** Whether this is the line of an action or of something shared, which is not entered yet. */
  boolean isHalfALine(Object target) {
    return target instanceof Node node
        && spots.of(node) instanceof Spot spot
        && (spot.field() == CaseField.ACTION || spot.field() == CaseField.TOLD);
  }

  /** The line in which the next action is typed. */
  void focusActions() {
    said.step().set(CaseStep.ACTIONS);
    go(Spot.of(CaseField.ACTION), Integer.MAX_VALUE);
  }

  /** What agencies released and is not shared yet, or else where the next thing is told. */
  void focusReleased() {
    said.step().set(CaseStep.SHARE);
    ready();
    if (!steps.focusReleased()) {
      goOn(CaseStep.SHARE);
    }
  }

  /** Why there is no action. */
  void focusReason() {
    go(Spot.of(CaseField.NO_ACTION), Integer.MAX_VALUE);
  }

  /** Goes to where a gap of this case can be closed. */
  void focus(MeetingGap.Kind gap) {
    var field = gap.field();
    boolean puttingOff =
        gap == MeetingGap.Kind.DEFERRED_WITHOUT_REASON
            || gap == MeetingGap.Kind.NOBODY_CHECKS_MEANWHILE;
    if (!puttingOff && said.movingOn().get() != MovingOn.NOT_YET) {
      // Somebody had been on the way out of the case, and left it so
      model.ending().stay();
    }
    if (gap == MeetingGap.Kind.RELATIONSHIP_NOT_SAID
        || gap == MeetingGap.Kind.STAYED_WITHOUT_REASON) {
      declare();
    } else if (gap == MeetingGap.Kind.INTERESTS_NOT_ASKED_OF_CASE) {
      ready();
      interests.focusAsked();
    } else if (puttingOff) {
      model.ending().defer();
    } else if (field == null) {
      var scene = root.getScene();
      if (scene == null
          || scene.getFocusOwner() == null
          || !Focus.isInside(scene.getFocusOwner(), root)) {
        focus();
      }
    } else if (field == CaseField.ACTION) {
      focusActions();
    } else {
      go(Spot.of(field), Integer.MAX_VALUE);
    }
  }

  /** What was just put into the window takes the focus only once it is laid out. */
  private void ready() {
    root.applyCss();
    root.layout();
  }

  @Override
  public void forget() {
    timer.forget();
    following.unsubscribe();
    spots.forget();
  }

  @Override
  public Parent view() {
    return root;
  }
}
