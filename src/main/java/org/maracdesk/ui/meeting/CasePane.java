package org.maracdesk.ui.meeting;

import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingCheck;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/**
 * One case in the meeting: who it is about, what is said, what is agreed, and how long it takes.
 */
final class CasePane implements PartPane {

  private static final double WIDE = 78;
  private static final double HIGH = 40;

  private final MeetingWords words;
  private final MeetingModel model;
  private final AgendaItemId item;
  private final CaseModel said;
  private final boolean running;
  private final CaseHead head;
  private final SharedPane shared;
  private final ActionsPane actions;
  private final LabelledField<LongTextField> view;
  private final LabelledField<LongTextField> risk;
  private final LabelledField<LongTextField> children;
  private final VBox fields = new VBox();
  private final VBox main = new VBox();
  private final HBox strip = new HBox();
  private final HBox buttons = new HBox();
  private final BorderPane root = new BorderPane();
  private final ScrollPane scroll = scroll();
  private final ScrollPane side = scroll();
  private final TimerBox timer;
  private ItemOutcome shown = new ItemOutcome.Waiting();
  private boolean narrow;
  private boolean low;

  CasePane(MeetingWords words, MeetingModel model, MeetingRecord record, HeardCase heard) {
    this.words = words;
    this.model = model;
    this.item = heard.item().id();
    this.said = model.model(item);
    this.running = model.isRunning();
    head = new CaseHead(words, record, heard);
    shared = new SharedPane(words, record, said, running);
    actions = new ActionsPane(words, heard, said, running);
    view = area("meeting.view", said.victimView(), 3);
    risk = area("meeting.risk", said.riskSummary(), 3);
    children = area("meeting.children-line", said.childrenLine(), 2);
    timer = new TimerBox(words, said.timer(), heard.item().minutes());
    if (!running) {
      timer.readOnly();
    }
    fields.getStyleClass().add("m-said");
    fields.getChildren().addAll(view, broughtBy(), shared, risk);
    if (!heard.caseFile().children().isEmpty()) {
      fields.getChildren().add(prominent());
    }
    main.getStyleClass().add("m-case-main");
    buttons.getStyleClass().add("m-strip-buttons");
    strip.getStyleClass().add("m-strip");
    fillStrip(record, heard);
    root.setTop(strip);
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
    model.checklist(heard, head::show);
    refresh();
  }

  private LabelledField<LongTextField> area(String key, StringProperty text, int lines) {
    var field = new LabelledField<>(words.say(key), new LongTextField(lines));
    follow(field.control(), text);
    return field;
  }

  private LabelledField<TextField> broughtBy() {
    var field = new LabelledField<>(words.say("meeting.brought-by"), new TextField());
    follow(field.control(), said.broughtBy());
    return field;
  }

  private void follow(TextInputControl control, StringProperty text) {
    control.textProperty().bindBidirectional(text);
    control.setEditable(running);
    control
        .focusedProperty()
        .addListener(
            (any, was, is) -> {
              if (!is) {
                said.keep();
              }
            });
  }

  private VBox prominent() {
    children.hint(words.say("meeting.children-line.hint"));
    var box = new VBox(children);
    box.getStyleClass().add("m-children-line");
    return box;
  }

  private void fillStrip(MeetingRecord record, HeardCase heard) {
    var number = new Label(heard.caseFile().number().text());
    number.getStyleClass().add("m-case-number");
    number.setMinWidth(Label.USE_PREF_SIZE);
    var place =
        Texts.small(
            words.say(
                "meeting.case.place", record.agenda().placeOf(item) + 1, record.cases().size()));
    place.setMinWidth(Label.USE_PREF_SIZE);
    Fold.narrowerThan(root, WIDE)
        .subscribe(
            folded -> {
              place.setVisible(!folded);
              place.setManaged(!folded);
            });
    strip.getChildren().setAll(number, place, Row.spring(), timer, buttons);
  }

  private void arrange() {
    fields.setMinWidth(0);
    if (narrow) {
      main.getChildren().setAll(head, fields, actions);
      scroll.setContent(main);
      side.setContent(null);
      root.setRight(null);
      root.setCenter(scroll);
    } else if (low) {
      main.getChildren().setAll(head, fields);
      scroll.setContent(main);
      side.setContent(actions);
      root.setCenter(both(scroll, side));
    } else {
      main.getChildren().setAll(fields);
      scroll.setContent(main);
      side.setContent(actions);
      root.setCenter(new BorderPane(both(scroll, side), head, null, null, null));
    }
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
    var heard = model.heard(item);
    if (heard != null) {
      actions.showMissing(missing(heard));
    }
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
        buttons.getChildren().add(Buttons.of(words.say("meeting.not-heard"), model::notHeard));
      }
    } else if (running) {
      buttons
          .getChildren()
          .addAll(
              Buttons.of(words.say("meeting.defer"), model::defer),
              Buttons.primary(words.say("meeting.heard-next"), model::heardAndNext));
    }
  }

  private String missing(HeardCase heard) {
    if (!running) {
      return "";
    }
    var gaps =
        MeetingCheck.gaps(
            heard.item().with(new ItemOutcome.Heard()),
            said.discussion(),
            !said.promises().actions().isEmpty());
    return gaps.isEmpty()
        ? ""
        : words.say(
            "meeting.missing", gaps.stream().map(words::gap).collect(Collectors.joining("; ")));
  }

  private static ItemOutcome outcome(HeardCase heard) {
    return heard.item().outcome();
  }

  @Override
  public void focus() {
    if (running) {
      focusView();
    } else {
      org.maracdesk.ui.controls.Focus.into(scroll);
    }
  }

  void focusView() {
    reveal(view);
    view.focus();
  }

  void focusShared() {
    reveal(shared);
    shared.focus();
  }

  void focusReleased() {
    reveal(shared);
    shared.focusReleased();
  }

  void focusRisk() {
    reveal(risk);
    risk.focus();
  }

  void focusActions() {
    reveal(actions);
    actions.focusLine();
  }

  void focusReason() {
    actions.focusReason();
    reveal(actions.reason());
  }

  /** Goes to where a gap of this case can be closed. */
  void focus(MeetingGap.Kind gap) {
    switch (gap) {
      case NO_VICTIM_VIEW -> focusView();
      case NO_RISK_SUMMARY -> focusRisk();
      case NO_CHILDREN_LINE -> {
        reveal(children);
        children.focus();
      }
      case NO_ACTION_AND_NO_REASON -> focusActions();
      default -> focus();
    }
  }

  private void reveal(Node node) {
    Reveal.in(
        narrow || !org.maracdesk.ui.controls.Focus.isInside(node, side) ? scroll : side, node);
  }

  /** No longer follows the case. */
  void forget() {
    timer.forget();
  }

  @Override
  public Parent view() {
    return root;
  }
}
