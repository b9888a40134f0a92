package org.maracdesk.ui.checklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Signal;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/** A checklist while it is filled in: safety first, the questions, the view, the end. */
final class DraftSheet extends VBox {

  private static final double LETTERS = 68;

  private final ChecklistWords words;
  private final ChecklistModel model;
  private final ChecklistPage page;
  private final SheetHabits habits;
  private final SheetTools tools;
  private final FormFields fields;
  private final QuestionList questions;
  private final SetShelf sets;
  private final Map<Topic, Node> parts = new LinkedHashMap<>();
  private final SheetLayout layout;
  // Held here because the model's list must let go of a sheet that is dropped
  private final ListChangeListener<Problem> showProblems = change -> showProblems();
  private Subscription following = Subscription.EMPTY;
  private @Nullable ViewSection view;
  private @Nullable SafetyCard safety;

  DraftSheet(
      ChecklistWords words,
      ChecklistModel model,
      ChecklistPage page,
      Clock clock,
      SheetHabits habits) {
    this.words = words;
    this.model = model;
    this.page = page;
    this.habits = habits;
    BooleanExpression folded = Fold.narrowerThan(this, LETTERS);
    tools = new SheetTools(words, new ReplyField(words, clock), model, page, folded);
    boolean filledIn = model.signAs(habits.lastSignature());
    fields = new FormFields(tools, FormPart.of(page));
    questions = new QuestionList(tools, FormPart.of(page), fields, new Onwards());
    sets = new SetShelf(tools, questions, new AroundSets());
    Topic.of(page.form()).forEach(topic -> parts.put(topic, part(topic, filledIn)));
    layout = new SheetLayout(tools, habits.preferences(), head(), parts);
    layout.side(new ResultPanel(tools, this::nextUnanswered, this::giveView));
    getChildren().add(layout);
    setMinSize(0, 0);
    setFillWidth(true);
    VBox.setVgrow(layout, javafx.scene.layout.Priority.ALWAYS);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.problems().addListener(showProblems);
    sceneProperty()
        .subscribe(
            scene -> {
              following.unsubscribe();
              following =
                  scene == null
                      ? Subscription.EMPTY
                      : scene.focusOwnerProperty().subscribe(this::remember);
            });
  }

  /** Puts the focus where one goes on: where it was left, the first open question, or the start. */
  void enter() {
    // A page that scrolls has nothing in the window before it is dressed
    applyCss();
    layout();
    var left = habits.bookmarks().at(page.cover().id()).orElse(null);
    if (left != null && (questions.enter(left) || sets.enter(left))) {
      return;
    }
    boolean begun =
        page.form().items().stream().anyMatch(item -> model.at(item.id()).get().answer() != null);
    var next = model.nextUnanswered(null);
    if (!begun) {
      start();
    } else if (next != null) {
      questions.enter(next.id());
    } else {
      giveView();
    }
  }

  /** Lets go of the model. */
  void drop() {
    following.unsubscribe();
    layout.drop();
    model.problems().removeListener(showProblems);
  }

  /** What F6 goes through. */
  List<Node> panes() {
    return layout.panes();
  }

  /** Shows everything on one page instead of topic by topic, or the other way round. */
  void turnLayout() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    layout.turn(topicAround(owner));
    if (owner != null && owner.getScene() != null) {
      owner.requestFocus();
    }
  }

  private Node part(Topic topic, boolean filledIn) {
    var title = title(topic);
    return switch (topic.kind()) {
      case BEFORE -> safety = new SafetyCard(tools, fields, topic.sections().getFirst());
      case QUESTIONS -> questions.box(topic.sections().getFirst());
      case GRID -> {
        var rows = new VBox(topic.sections().stream().map(questions::box).toArray(Node[]::new));
        rows.getStyleClass().add("m-questions");
        yield rows;
      }
      case SETS -> sets.end();
      case AROUND ->
          new Card(title, new FieldGrid(fields.of(topic.sections().getFirst(), 2), tools.folded()));
      case VIEW -> view = new ViewSection(tools, fields, topic, title);
      case SIGN -> new SignCard(tools, fields, topic, title, filledIn);
    };
  }

  private String title(Topic topic) {
    return words.topic(topic);
  }

  /** Whose checklist it is, on whose words it rests, and what their age asks for. */
  private Node head() {
    var head =
        new VBox(
            Texts.heading(page.form().title()),
            Texts.quiet(words.about(page)),
            Texts.small(page.form().notice() + " " + page.form().credit()));
    head.getStyleClass().add("m-sheet-head");
    var age = age();
    if (age != null) {
      head.getChildren().add(new Notice(Tone.WARN, age));
    }
    if (safety == null && !page.form().items().isEmpty()) {
      head.getChildren().add(new Notice(Tone.WARN, words.say("checklist.page.safety")));
    }
    if (page.form().firstScore().isEmpty()) {
      head.getChildren().add(Texts.body(words.say("checklist.remark.no-count")));
    }
    return head;
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

  private void pressed(KeyEvent event) {
    Runnable action = null;
    if (SheetKeys.NEXT_UNANSWERED.matches(event)) {
      action = this::nextUnanswered;
    } else if (SheetKeys.VIEW.matches(event)) {
      action = this::giveView;
    } else if (SheetKeys.COMPLETE.matches(event)) {
      action = model::complete;
    } else if (SheetKeys.LAYOUT.matches(event)) {
      action = this::turnLayout;
    } else if (SheetKeys.NEXT_TOPIC.matches(event)) {
      action = () -> step(1);
    } else if (SheetKeys.PREVIOUS_TOPIC.matches(event)) {
      action = () -> step(-1);
    } else if (SheetKeys.TAKE_BACK.matches(event)
        && !(event.getTarget() instanceof TextInputControl)) {
      action = this::takeBack;
    }
    if (action != null) {
      event.consume();
      action.run();
    }
  }

  /** To the topic after this one, or before it, and into it. */
  private void step(int by) {
    var all = new ArrayList<>(parts.keySet());
    var from = topicAround(getScene() == null ? null : getScene().getFocusOwner());
    int now = all.indexOf(from == null ? layout.topic() : from);
    int then = now + by;
    while (then > 0 && then < all.size() - 1 && !isShown(all.get(then))) {
      then += by;
    }
    if (then >= 0 && then < all.size()) {
      enter(all.get(then));
    }
  }

  private boolean isShown(Topic topic) {
    return Objects.requireNonNull(parts.get(topic)).isVisible();
  }

  /** Puts the focus into a topic: its first open question, or its first field. */
  private void enter(Topic topic) {
    layout.bring(topic);
    var items = topic.items(page.form());
    if (items.isEmpty()) {
      var part = Objects.requireNonNull(parts.get(topic));
      layout.top(part);
      Focus.into(part);
    } else {
      var first =
          items.stream()
              .filter(item -> model.at(item.id()).get().answer() == null)
              .findFirst()
              .orElse(items.getFirst());
      questions.enter(first.id());
    }
  }

  private void start() {
    var first = parts.keySet().iterator().next();
    layout.bring(first);
    if (safety != null) {
      safety.enter();
    } else {
      enter(first);
    }
    layout.toTop();
  }

  private void nextUnanswered() {
    var from = getScene() == null ? null : questions.around(getScene().getFocusOwner());
    var next = model.nextUnanswered(from);
    layout.showSheet();
    if (next == null) {
      giveView();
    } else {
      questions.enter(next.id());
    }
  }

  private void giveView() {
    bring(Topic.Kind.VIEW);
    var section = Objects.requireNonNull(view);
    section.enter();
    layout.show(section.decision());
  }

  private void takeBack() {
    var item = model.takeBack();
    if (item != null) {
      layout.showSheet();
      if (!questions.enter(item)) {
        sets.enter(item);
      }
    }
  }

  private void bring(Topic.Kind kind) {
    parts.keySet().stream()
        .filter(topic -> topic.kind() == kind)
        .findFirst()
        .ifPresent(layout::bring);
  }

  private @Nullable Topic topicAround(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    return parts.entrySet().stream()
        .filter(entry -> Focus.isInside(node, entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private void remember(@Nullable Node focused) {
    for (var up = focused; up != null; up = up.getParent()) {
      if (up instanceof QuestionRow row) {
        habits.bookmarks().put(page.cover().id(), row.key());
        return;
      }
    }
  }

  private void showProblems() {
    var problems = List.copyOf(model.problems());
    boolean hadSome = fields.hasProblem();
    fields.show(problems);
    if (!problems.isEmpty() && !hadSome) {
      var place = problems.getFirst().place();
      layout.showSheet();
      parts.keySet().stream()
          .filter(topic -> topic.holds(place))
          .findFirst()
          .ifPresent(layout::bring);
      var first = fields.field(place);
      if (first != null) {
        first.focus();
      }
    }
  }

  /** The checklist's own questions lead to the worker's view. */
  private final class Onwards implements QuestionList.Ways {
    @Override
    public void bring(QuestionRow row) {
      layout.showSheet();
      parts.keySet().stream()
          .filter(topic -> topic.items(page.form()).contains(row.item()))
          .findFirst()
          .ifPresent(layout::bring);
    }

    @Override
    public void afterTheLast() {
      giveView();
    }

    @Override
    public boolean out() {
      return false;
    }
  }

  /** A set leads back to its question, and on to the one after it. */
  private final class AroundSets implements SetPanel.Ways {
    @Override
    public void bring(SetPanel panel) {
      layout.showSheet();
      if (sets.isAtEnd(panel)) {
        DraftSheet.this.bring(Topic.Kind.SETS);
        return;
      }
      ItemId place = sets.place(panel);
      parts.keySet().stream()
          .filter(
              topic -> topic.items(page.form()).stream().anyMatch(item -> item.id().equals(place)))
          .findFirst()
          .ifPresent(layout::bring);
    }

    @Override
    public boolean back(SetPanel panel) {
      var place = sets.place(panel);
      return place != null && questions.enter(place);
    }

    @Override
    public void on(SetPanel panel) {
      var place = sets.place(panel);
      if (place == null) {
        giveView();
      } else {
        questions.enterAfter(place);
      }
    }
  }
}
