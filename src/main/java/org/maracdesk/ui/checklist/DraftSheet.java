package org.maracdesk.ui.checklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Signal;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.InView;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Shortcut;

/** A checklist while it is filled in: before the questions, the questions, the view, the end. */
final class DraftSheet extends BorderPane {

  static final Shortcut NEXT_UNANSWERED =
      Shortcut.of("Shortcut+U", "checklist.page.key.unanswered.what");
  static final Shortcut VIEW = Shortcut.of("Shortcut+J", "checklist.page.key.view.what");

  private static final double LETTERS = 68;

  private final ChecklistWords words;
  private final ChecklistModel model;
  private final ChecklistPage page;
  private final FormFields fields;
  private final BooleanExpression folded;
  private final Page sheet;
  private final QuestionList questions;
  private final ViewSection view;
  private final List<Node> before;
  private final ScrollPane side;
  private final ResultStrip strip;
  // Held here because the model's list must let go of a sheet that is dropped
  private final ListChangeListener<Problem> showProblems = change -> showProblems();
  private boolean sideInstead;

  DraftSheet(ChecklistWords words, ChecklistModel model, ChecklistPage page, Clock clock) {
    this.words = words;
    this.model = model;
    this.page = page;
    var replies = new ReplyField(words, clock);
    fields = new FormFields(words, replies, model, page.form());
    folded = Fold.narrowerThan(this, LETTERS);
    view = new ViewSection(words, model, fields, folded);
    questions = new QuestionList(words, replies, model, page, folded, this::giveView);
    before = new ArrayList<>(fields.of("before", 1));
    sheet = Page.wide(intro(), questions, view, card("children"), end());
    sheet.getStyleClass().add("m-checklist");
    InView.follow(sheet);
    side =
        new ScrollPane(new ResultPanel(words, model, page, this::nextUnanswered, this::giveView));
    side.setFitToWidth(true);
    side.setFitToHeight(true);
    side.setFocusTraversable(false);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.getStyleClass().addAll(Style.EDGE, "m-result-pane");
    strip = new ResultStrip(words, model, this::turn);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    folded.subscribe(narrow -> arrange());
    model.problems().addListener(showProblems);
  }

  /** Puts the focus where one goes on: the first open question, or what comes before them all. */
  void enter() {
    // A page that scrolls has nothing in the window before it is dressed
    applyCss();
    layout();
    boolean begun =
        page.form().items().stream().anyMatch(item -> model.at(item.id()).get().answer() != null);
    var next = model.nextUnanswered(null);
    if (!begun) {
      Focus.into(before.getFirst());
      sheet.setVvalue(0);
    } else if (next != null) {
      questions.enter(next.id());
    } else {
      view.enter();
    }
  }

  /** Lets go of the model. */
  void drop() {
    model.problems().removeListener(showProblems);
  }

  /** What F6 goes through. */
  List<Node> panes() {
    return List.of(sheet, folded.get() ? strip : side);
  }

  private Node intro() {
    var warning = new Notice(Tone.WARN, words.say("checklist.page.safety"));
    var card = new Card(fields.title("before"), Texts.quiet(words.about(page)), warning);
    var age = age();
    if (age != null) {
      card.getChildren().add(new Notice(Tone.WARN, age));
    }
    card.getChildren().add(new FieldGrid(before, folded));
    var unsafe = new Notice(Tone.DANGER, words.say("checklist.page.not-safe"));
    var danger = new Notice(Tone.DANGER, words.say("checklist.page.danger"));
    present(unsafe, "safeToTalk", "no");
    present(danger, "immediateDanger", "yes");
    card.getChildren()
        .addAll(unsafe, danger, Texts.small(page.form().notice() + " " + page.form().credit()));
    return card;
  }

  private void present(Notice notice, String field, String reply) {
    model
        .outcome()
        .subscribe(
            now -> {
              var given = model.given(field);
              boolean shown = given != null && given.has(reply);
              notice.setVisible(shown);
              notice.setManaged(shown);
            });
  }

  private @Nullable String age() {
    var outcome = model.outcome().get();
    if (outcome == null) {
      return null;
    }
    for (var signal : List.of(Signal.UNDER_16, Signal.AGED_16_17)) {
      var alert = outcome.alert(signal.code());
      if (alert != null) {
        return words.alert(alert);
      }
    }
    return null;
  }

  private Node card(String section) {
    return new Card(fields.title(section), new FieldGrid(fields.of(section, 2), folded));
  }

  private Node end() {
    var complete =
        Buttons.primary(Icon.SAVED, words.say("checklist.page.complete.button"), model::complete);
    complete.setId("complete");
    var discard = Buttons.of(words.say("checklist.page.discard.button"), model::discard);
    discard.setId("discard");
    return new Card(
        fields.title("sign"),
        new FieldGrid(fields.of("sign", 1), folded),
        Texts.quiet(words.say("checklist.page.complete.hint")),
        new Row(complete, discard));
  }

  private void pressed(KeyEvent event) {
    if (NEXT_UNANSWERED.matches(event)) {
      event.consume();
      nextUnanswered();
    } else if (VIEW.matches(event)) {
      event.consume();
      giveView();
    }
  }

  private void nextUnanswered() {
    var from = getScene() == null ? null : questions.around(getScene().getFocusOwner());
    var next = model.nextUnanswered(from);
    showSheet();
    if (next == null) {
      view.enter();
    } else {
      questions.enter(next.id());
    }
  }

  private void giveView() {
    showSheet();
    view.enter();
    InView.show(sheet, view.decision());
  }

  private void showSheet() {
    if (sideInstead) {
      turn();
    }
  }

  private void turn() {
    sideInstead = !sideInstead;
    strip.turned(sideInstead);
    arrange();
  }

  private void arrange() {
    boolean narrow = folded.get();
    setTop(narrow ? strip : null);
    setRight(null);
    setCenter(null);
    setCenter(narrow && sideInstead ? side : sheet);
    if (!narrow) {
      setRight(side);
    }
  }

  private void showProblems() {
    var problems = List.copyOf(model.problems());
    boolean hadSome = fields.hasProblem();
    fields.show(problems);
    if (!problems.isEmpty() && !hadSome) {
      showSheet();
      var first = fields.field(problems.getFirst().place());
      if (first != null) {
        first.focus();
      }
    }
  }
}
