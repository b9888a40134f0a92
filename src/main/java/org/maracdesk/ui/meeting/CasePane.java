package org.maracdesk.ui.meeting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.meeting.CaseChange.Spot;
import org.maracdesk.ui.meeting.CaseHistory.Moved;
import org.maracdesk.ui.meeting.CaseModel.MovingOn;
import org.maracdesk.wording.Wording;

/**
 * One case in the meeting: who it is about, what is said, what is agreed, and how long it takes.
 */
final class CasePane implements PartPane {

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
  private final CaseStrip strip;
  private final CaseLayout layout;
  private final TimerBox timer;
  private final String number;
  private final CaseId caseId;
  private final Subscription following;
  private @Nullable MovingOnPane moving;

  CasePane(MeetingWords words, MeetingModel model, MeetingRecord record, HeardCase heard) {
    this.words = words;
    this.model = model;
    this.item = heard.item().id();
    this.said = model.model(item);
    this.running = model.isRunning();
    this.number = heard.caseFile().number().text();
    this.caseId = heard.caseFile().id();
    head = new CaseHead(words, record, heard);
    interests = new InterestBox(words, model, item);
    unsigned = new UnsignedLine(words, model);
    head.getChildren().addAll(unsigned, interests);
    head.folded().subscribe(interests::brief);
    spots = new CaseSpots((spot, letter) -> model.at(item, spot, letter));
    interests.put(spots);
    steps =
        new CaseSteps(
            words, record, heard, said, spots, running, new ReferralSaid(words, model, heard));
    strips = new StepsStrip(words, this::go);
    var cautions = new CautionLine(words.words(), heard.cautions(), this::showCautions);
    var actions =
        new ActionsPane(words, heard, said, running, () -> model.actionsOf(heard.caseFile().id()));
    actions.tell(spots);
    timer = new TimerBox(words, said.timer(), heard.item().minutes());
    if (!running) {
      timer.readOnly();
    }
    strip = new CaseStrip(words, model.ending(), timer, running, heard);
    layout =
        new CaseLayout(strip, strips, cautions, head, actions, () -> steps.of(said.step().get()));
    layout.view().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    model.checklist(heard, head::show);
    following =
        said.step()
            .subscribe(
                step -> {
                  head.at(step);
                  layout.arrange();
                  showSteps();
                })
            .and(said.movingOn().subscribe(this::move))
            .and(said.history().moved().subscribe(this::tell));
    spots.follow(layout.view());
    refresh();
  }

  /** Shows the case, what is missing before the next one, or the actions to be read back. */
  private void move(MovingOn how) {
    if (how == MovingOn.NOT_YET) {
      if (moving != null) {
        moving = null;
        layout.back();
        goOn(said.step().get());
      }
      return;
    }
    moving = new MovingOnPane(words, model, said);
    layout.moveOn(
        switch (how) {
          case ASKED -> moving.ask(model.ending().missing(item), this::close, spots);
          case PUTTING_OFF -> moving.putOff(spots);
          case READ_BACK, NOT_YET -> moving.readBack(number);
        });
    layout.ready();
    moving.focus();
  }

  /** Goes up to all that must be known first. */
  private void showCautions() {
    if (moving == null) {
      layout.scroller().setVvalue(0);
    } else {
      moving.toTop();
    }
  }

  /** Goes to where something missing can be written. */
  private void close(MeetingGap gap) {
    model.ending().stay();
    focus(gap);
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

  @Override
  public void refresh() {
    interests.refresh();
    unsigned.refresh();
    showSteps();
    var record = model.record().get();
    var heard = model.heard(item);
    if (record != null && heard != null) {
      strip.show(record, heard);
    }
  }

  @Override
  public void focus() {
    var back = model.returning(new Part.Case(item));
    if (!running) {
      Focus.into(layout.scroller());
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
    boolean waits = strip.waits();
    interests.backTo(field);
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

  /** Goes to the page of the case, and so away from the meeting for a moment. */
  void look() {
    model.lookUp().to(caseId);
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
    var scene = layout.view().getScene();
    var owner = scene == null ? null : scene.getFocusOwner();
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
    if (!spot.field().isBesideTheSteps()) {
      said.step().set(step);
    }
    layout.ready();
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
    layout.ready();
    if (!steps.focusReleased()) {
      goOn(CaseStep.SHARE);
    }
  }

  /** Why there is no action. */
  void focusReason() {
    go(Spot.of(CaseField.NO_ACTION), Integer.MAX_VALUE);
  }

  /** Goes to where a gap of this case can be closed. */
  void focus(MeetingGap gap) {
    focus(gap.kind());
    var row = gap.row();
    var field = gap.kind().field();
    if (row != null && field != null) {
      go(new Spot(field, row), Integer.MAX_VALUE);
    }
  }

  private void focus(MeetingGap.Kind gap) {
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
      layout.ready();
      interests.focusAsked();
    } else if (puttingOff) {
      model.ending().defer();
    } else if (field == null) {
      var scene = layout.view().getScene();
      if (scene == null
          || scene.getFocusOwner() == null
          || !Focus.isInside(scene.getFocusOwner(), layout.view())) {
        focus();
      }
    } else if (field == CaseField.ACTION) {
      focusActions();
    } else {
      go(Spot.of(field), Integer.MAX_VALUE);
    }
  }

  @Override
  public void forget() {
    timer.forget();
    following.unsubscribe();
    spots.forget();
  }

  @Override
  public Parent view() {
    return layout.view();
  }
}
