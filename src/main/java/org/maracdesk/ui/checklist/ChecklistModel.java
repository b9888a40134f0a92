package org.maracdesk.ui.checklist;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.journeys.CompleteChecklist;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** One checklist: decides what is shown when, and keeps every answer at once. */
public final class ChecklistModel {

  /** The form's field in which the worker's view is marked as given, even when undecided. */
  static final String DECISION = "decision";

  /** The arrow keys go over one view to reach the next; only the one that stays is a view. */
  private static final Duration VIEW_STAYS = Duration.ofMillis(700);

  private final ChecklistId id;
  private final CompleteChecklist journey;
  private final Background background;
  private final Status status;
  private final Dialogs dialogs;
  private final ReadOnlyObjectWrapper<@Nullable ChecklistPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper absent = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper discarded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ChecklistDraft> drafted =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper revealed = new ReadOnlyBooleanWrapper();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final Map<ItemId, ReadOnlyObjectWrapper<ItemAnswer>> items = new HashMap<>();
  private final AnswerSteps steps = new AnswerSteps();
  private final DraftKeeper keeper;
  private @Nullable ChecklistDraft draft;
  private Background.@Nullable Job staying;
  private boolean completing;

  /** This checklist; nothing is read before {@link #load}. */
  public ChecklistModel(
      ChecklistId id,
      CompleteChecklist journey,
      Background background,
      Status status,
      Dialogs dialogs) {
    this.id = id;
    this.journey = journey;
    this.background = background;
    this.status = status;
    this.keeper = new DraftKeeper(background, draft -> journey.keep(id, draft), status::saved);
    this.dialogs = dialogs;
  }

  /** Reads the checklist as it was kept last. */
  void load() {
    background.run(
        () -> journey.open(id),
        found -> {
          // Away first: an equal page must still be shown afresh
          page.set(null);
          absent.set(found.isEmpty());
          found.ifPresent(this::show);
        });
  }

  /** What is shown; null until it is read. */
  ReadOnlyObjectProperty<@Nullable ChecklistPage> page() {
    return page.getReadOnlyProperty();
  }

  /** Whether there is no such checklist. */
  ReadOnlyBooleanProperty absent() {
    return absent.getReadOnlyProperty();
  }

  /** Whether the draft was thrown away: there is nothing left to show. */
  ReadOnlyBooleanProperty discarded() {
    return discarded.getReadOnlyProperty();
  }

  /** What the answers mean so far; null until they are read. */
  ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /** The draft after each change, once its outcome is known too; null until it is read. */
  ReadOnlyObjectProperty<@Nullable ChecklistDraft> drafted() {
    return drafted.getReadOnlyProperty();
  }

  /** Whether the count may be shown: the worker's own view comes before it. */
  ReadOnlyBooleanProperty revealed() {
    return revealed.getReadOnlyProperty();
  }

  /** What holds the completing up. */
  ObservableList<Problem> problems() {
    return problems;
  }

  /** Everything recorded against one question. */
  ReadOnlyObjectProperty<ItemAnswer> at(ItemId item) {
    return wrapper(item).getReadOnlyProperty();
  }

  /** The draft as it stands. */
  ChecklistDraft draft() {
    return Objects.requireNonNull(draft, "not read yet");
  }

  /** Answers a question, or takes the answer back with null; kept at once. */
  void answer(ItemId item, @Nullable Answer answer) {
    var before = at(item).get();
    if (!Objects.equals(before.answer(), answer)) {
      steps.remember(new AnswerSteps.Step(item, before.answer(), before.whyUnknown()));
      record(item, given -> given.answered(answer), true);
    }
  }

  /** Takes the last answer back that was given since it was read; null when there is none. */
  @Nullable ItemId takeBack() {
    var step = steps.last();
    if (step == null) {
      return null;
    }
    record(step.item(), given -> given.answered(step.answer()).because(step.why()), true);
    status.say(Wording.of("checklist.page.taken-back"));
    return step.item();
  }

  /** Changes what is recorded beside an answer by choosing; kept at once. */
  void choose(ItemId item, UnaryOperator<ItemAnswer> change) {
    record(item, change, true);
  }

  /** Changes what is recorded beside an answer by typing; kept after a pause. */
  void write(ItemId item, UnaryOperator<ItemAnswer> change) {
    record(item, change, false);
  }

  /** Gives a field around the questions. */
  void give(String field, Reply reply) {
    change(around -> around.with(field, reply), reply instanceof Reply.Chosen);
  }

  /** What was given for a field around the questions. */
  @Nullable Reply given(String field) {
    return draft().circumstances().fields().get(field);
  }

  /**
   * Writes into a draft that nobody signed yet who completed the last one. It is in the fields to
   * be seen and changed, and kept with the next answer.
   *
   * @return whether it did
   */
  boolean signAs(LastSignature last) {
    boolean unsigned =
        Stream.of(Topic.NAME, FormFields.ROLE)
            .map(this::given)
            .allMatch(given -> given == null || given.isBlank());
    if (!unsigned || !last.isKnown()) {
      return false;
    }
    var signed =
        draft().circumstances().with(Topic.NAME, last.name()).with(FormFields.ROLE, last.role());
    draft = draft().with(signed);
    return true;
  }

  /** The worker's own view, as far as it was given. */
  ProfessionalView view() {
    return draft().circumstances().view();
  }

  /** Whether the worker has said what they think, be it that they are undecided and why. */
  boolean isViewGiven() {
    var chosen = given(DECISION);
    var view = view();
    return view.decision() != ProfessionalView.Decision.UNDECIDED
        || chosen != null && !chosen.isBlank() && !view.rationale().isBlank();
  }

  /** The worker's own view: refer, do not, or not decided yet. */
  void decide(ProfessionalView.Decision decision) {
    var code = ChecklistWords.code(decision);
    change(
        around ->
            around
                .with(
                    new ProfessionalView(
                        decision, around.view().rationale(), around.view().discussedWith()))
                .with(DECISION, Reply.chosen(code)),
        true);
  }

  /** Takes the view back. */
  void undecide() {
    change(
        around ->
            around
                .with(
                    new ProfessionalView(
                        ProfessionalView.Decision.UNDECIDED,
                        around.view().rationale(),
                        around.view().discussedWith()))
                .with(DECISION, Reply.chosen()),
        true);
  }

  /** Why. */
  void because(String reason) {
    change(around -> around.with(around.view().because(reason)), false);
  }

  /** Who was consulted. */
  void discussedWith(String person) {
    change(around -> around.with(around.view().discussedWith(person)), false);
  }

  /** Whether every question has an answer, which may be that it is not known. */
  boolean isGoneThrough() {
    var read = page.get();
    return read != null && answered() == read.form().items().size();
  }

  /** How many of the checklist's own questions have an answer. */
  int answered() {
    var read = Objects.requireNonNull(page.get(), "not read yet");
    return FormPart.of(read).answered(draft().answers(), read.form().items());
  }

  /** Shows the count although no view was given; only once all questions are gone through. */
  void revealAnyway() {
    if (isGoneThrough()) {
      revealed.set(true);
    }
  }

  /** The first question without an answer after this one, else from the top; null when none. */
  @Nullable ChecklistItem nextUnanswered(@Nullable ItemId after) {
    var all = Objects.requireNonNull(page.get(), "not read yet").form().items();
    int start = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(after)) {
        start = i + 1;
      }
    }
    for (int step = 0; step < all.size(); step++) {
      var item = all.get((start + step) % all.size());
      if (at(item.id()).get().answer() == null) {
        return item;
      }
    }
    return null;
  }

  /** Keeps now what is typed and not kept yet. */
  void keep() {
    keeper.keep();
  }

  /** The same; the sheet is about to go. */
  void leave() {
    keeper.leave();
  }

  /** Throws the answers away, after asking. */
  void discard() {
    dialogs.ask(
        Dialogs.Question.grave("checklist.page.discard"),
        () -> {
          keeper.forget();
          background.run(
              () -> journey.discard(id),
              () -> {
                discarded.set(true);
                status.say(Wording.of("checklist.page.discarded"));
              });
        });
  }

  /** Freezes the checklist, after asking, unless something holds it up. */
  void complete() {
    problems.setAll(journey.problems(draft()));
    if (problems.isEmpty()) {
      dialogs.ask(Dialogs.Question.of("checklist.page.complete"), this::freeze);
    }
  }

  private void freeze() {
    keeper.keep();
    completing = true;
    var last = draft();
    background.run(
        null,
        () -> journey.complete(id, last),
        answered -> {
          switch (answered) {
            case Answered.Done<?> _ -> {
              status.saved();
              load();
            }
            case Answered.Refused<?>(List<Problem> found) -> problems.setAll(found);
          }
        },
        () -> completing = false);
  }

  private void show(ChecklistPage read) {
    draft = read.draft();
    problems.clear();
    steps.clear();
    items.clear();
    read.draft().answers().byItem().forEach((item, given) -> wrapper(item).set(given));
    outcome.set(read.outcomeOf(read.draft()));
    revealed.set(read.completed() != null || isViewGiven());
    page.set(read);
    drafted.set(read.draft());
  }

  private void record(ItemId item, UnaryOperator<ItemAnswer> change, boolean atOnce) {
    var now = change.apply(at(item).get());
    put(draft().with(item, now), atOnce);
    wrapper(item).set(now);
  }

  private void change(UnaryOperator<Circumstances> change, boolean atOnce) {
    put(draft().with(change.apply(draft().circumstances())), atOnce);
  }

  private void put(ChecklistDraft next, boolean atOnce) {
    if (completing) {
      return;
    }
    draft = next;
    var read = Objects.requireNonNull(page.get(), "not read yet");
    outcome.set(read.outcomeOf(next));
    drafted.set(next);
    if (!revealed.get()) {
      awaitView();
    }
    if (!problems.isEmpty()) {
      problems.setAll(journey.problems(next));
    }
    keeper.changed(next, atOnce);
  }

  private void awaitView() {
    if (staying != null) {
      staying.cancel();
      staying = null;
    }
    if (isViewGiven()) {
      staying = background.after(VIEW_STAYS, () -> revealed.set(revealed.get() || isViewGiven()));
    }
  }

  private ReadOnlyObjectWrapper<ItemAnswer> wrapper(ItemId item) {
    return items.computeIfAbsent(item, id -> new ReadOnlyObjectWrapper<>(ItemAnswer.BLANK));
  }
}
