package org.maracdesk.ui.research;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.ResearchPage;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** One agency's return about one case: shows. */
public final class ReturnScreen implements Screen {

  private static final Shortcut COMPLETE = Shortcut.of("Shortcut+Enter", "return.keys.complete");
  private static final Shortcut NOTHING = Shortcut.of("Alt+N", "return.keys.nothing");
  private static final Shortcut ITEM = Shortcut.of("Shortcut+I", "return.keys.item");
  private static final Shortcut UNDO = Shortcut.of("Shortcut+Z", "return.keys.undo");

  private final ResearchWords words;
  private final ReturnModel model;
  private final Clock clock;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final Page page = Page.wide();
  private final VBox state = new VBox();
  private final VBox owing = new VBox();
  private final LabelledField<TextField> reason;
  private final Button complete;
  private final Button nothing;
  private @Nullable ItemsCard items;

  /** This return. */
  public ReturnScreen(Words words, ReturnModel model, Clock clock) {
    this.words = new ResearchWords(words);
    this.model = model;
    this.clock = clock;
    reason = text("return.contact.reason", model.urgentReason());
    complete = Buttons.primary(Icon.DONE, words.say("return.complete"), model::answer);
    nothing = Buttons.of(Icon.OFF, words.say("return.nothing-held"), model::nothingHeld);
    state.getStyleClass().add("m-section");
    owing.getStyleClass().add("m-section");
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.page().subscribe(this::show);
    model.problems().subscribe(this::show);
    model.gone().subscribe(gone -> showGone(gone));
  }

  private void showGone(boolean gone) {
    if (gone) {
      page.column()
          .getChildren()
          .setAll(
              new EmptyState(
                  Icon.INBOX,
                  words.say("return.gone.title"),
                  words.say("return.gone.text"),
                  Buttons.primary(words.say("return.back"), model::back)));
    }
  }

  private void show(@Nullable ResearchPage found) {
    if (found == null) {
      return;
    }
    title.set(words.say("return.title", found.caseFile().number().text(), found.agency().name()));
    if (items == null) {
      build(found);
    }
    var research = found.research();
    state
        .getChildren()
        .setAll(
            new Notice(tone(research), said(research)),
            Texts.quiet(words.say("research.about") + " " + words.say("research.contact-rule")));
    showUnchecked(found);
  }

  private void build(ResearchPage found) {
    var held = new ItemsCard(words, model, found, clock);
    items = held;
    var looked =
        new Card(
            words.say("return.people"),
            new PeopleCard(words, model, found, clock),
            Pair.of(
                text("return.researcher", model.researcher()),
                text("return.systems", model.systems())));
    page.column()
        .getChildren()
        .setAll(
            state,
            looked,
            new Card(words.say("return.items"), Texts.small(words.say("return.items.hint")), held),
            more(),
            new Card(
                words.say("return.corrections"),
                Texts.small(words.say("return.corrections.hint")),
                new CorrectionsCard(words, model, found, clock)),
            owing,
            new Row(complete, nothing));
    if (page.getScene() != null) {
      page.applyCss();
      Focus.into(looked);
    }
  }

  private Card more() {
    var contact =
        new AnswerToggle<>(
                List.of(false, true),
                each -> words.say(each ? "return.contact.yes" : "return.contact.no"))
            .question(words.say("return.contact"))
            .key(KeyCode.N, false)
            .key(KeyCode.Y, true);
    contact.answer().set(model.contacted().get());
    showReason();
    contact
        .answer()
        .addListener(
            (any, was, is) -> {
              model.contacted().set(is != null && is);
              showReason();
              if (is != null && is) {
                reason.focus();
              }
            });
    var flag =
        new AnswerToggle<>(
                List.of(YesNoUnknown.YES, YesNoUnknown.NO),
                each -> words.say(each == YesNoUnknown.YES ? "return.flag.yes" : "return.flag.no"))
            .question(words.say("return.flag"))
            .key(KeyCode.Y, YesNoUnknown.YES)
            .key(KeyCode.N, YesNoUnknown.NO);
    flag.answer().bindBidirectional(model.flagged());
    return new Card(
        words.say("return.more"),
        toggle("return.contact", contact),
        reason,
        toggle("return.flag", flag),
        text("return.suggestion", model.suggestion()).hint(words.say("return.suggestion.hint")));
  }

  private LabelledField<AnswerToggle<?>> toggle(String key, AnswerToggle<?> answers) {
    var field = new LabelledField<AnswerToggle<?>>(words.say(key), answers).wrapping();
    answers.setMaxWidth(Region.USE_PREF_SIZE);
    return field;
  }

  private void showReason() {
    reason.setVisible(model.contacted().get());
    reason.setManaged(model.contacted().get());
  }

  private LabelledField<TextField> text(String key, StringProperty value) {
    var field = new LabelledField<>(words.say(key), new TextField());
    field.control().textProperty().bindBidirectional(value);
    return field;
  }

  private static Tone tone(ResearchReturn research) {
    return ResearchWords.tone(research.standing());
  }

  private String said(ResearchReturn research) {
    var at = research.answeredAt();
    return switch (research.standing()) {
      case MISSING -> words.say("return.missing");
      case BEGUN -> words.say("return.begun");
      case NOTHING_HELD ->
          at == null ? "" : words.say("return.nothing-held-on", ResearchWords.day(at));
      case ANSWERED -> at == null ? "" : words.say("return.answered-on", ResearchWords.day(at));
    };
  }

  private void showUnchecked(ResearchPage found) {
    var unchecked = found.research().uncheckedOf(found.people());
    owing.getChildren().removeIf(node -> !(node instanceof Notice));
    if (!unchecked.isEmpty()) {
      var names =
          found.caseFile().participants().stream()
              .filter(each -> unchecked.contains(each.person().id()))
              .map(words::name)
              .collect(Collectors.joining("; "));
      owing.getChildren().add(Texts.quiet(words.say("return.owing.unchecked", names)));
    }
  }

  private void show(List<Problem> problems) {
    reason.problem(ProblemText.at(words.words(), problems, "contact"));
    owing.getChildren().removeIf(Notice.class::isInstance);
    var held = items;
    if (held == null) {
      return;
    }
    var line = held.show(problems);
    if (problems.isEmpty()) {
      return;
    }
    var all =
        problems.stream()
            .map(each -> ProblemText.of(words.words(), each))
            .distinct()
            .collect(Collectors.joining(" "));
    owing
        .getChildren()
        .addFirst(
            new Notice(
                Tone.WARN, words.words().count("return.owing", problems.size()) + " " + all));
    if (line.isPresent()) {
      line.get().focusProblem();
    } else if (reason.hasProblem()) {
      reason.focus();
    }
  }

  private void pressed(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl text && text.getLength() > 0;
    if (COMPLETE.matches(event)) {
      event.consume();
      model.answer();
    } else if (NOTHING.matches(event)) {
      event.consume();
      model.nothingHeld();
    } else if (ITEM.matches(event) && items != null) {
      event.consume();
      items.focusLine();
    } else if (UNDO.matches(event) && !typing) {
      event.consume();
      model.held().putBack();
    }
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return title.getReadOnlyProperty();
  }

  @Override
  public List<Node> tools() {
    return List.of();
  }

  @Override
  public void arrive() {
    model.load();
    page.applyCss();
    Focus.into(page.column());
  }

  @Override
  public void leave() {
    model.leave();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(COMPLETE, NOTHING, ITEM, UNDO);
  }
}
