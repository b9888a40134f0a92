package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.settings.FirstStepsModel.Step;
import org.maracdesk.wording.Words;

/** A store set up step by step: shows. Enter goes on, and each page stays as it was left. */
public final class FirstStepsScreen implements Screen {

  private static final int STATEMENT_LINES = 7;

  private final Words words;
  private final FirstStepsModel model;
  private final BorderPane view = new BorderPane();
  private final StackPane slot = new StackPane();
  private final Map<Step, Page> pages = new EnumMap<>(Step.class);
  private @Nullable Entries entries;

  /** A screen of this model. */
  public FirstStepsScreen(Words words, FirstStepsModel model) {
    this.words = words;
    this.model = model;
    slot.setMinSize(0, 0);
    view.setCenter(slot);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.beginning().subscribe(this::begin);
    model.step().subscribe((before, now) -> show(now));
  }

  /** The fields of all steps. */
  private record Entries(
      Area before,
      Form first,
      LabelledField<ChoiceField<Optional<Area>>> chosen,
      LabelledField<TextField> name,
      LabelledField<LongTextField> parts,
      SeatRows seats,
      Label seatProblem,
      Form second,
      HabitFields habits,
      LeadFields leads,
      Form third,
      StatementFields statement,
      LabelFields labels) {

    Area area() {
      var named = name.control().getText().strip();
      var ready = chosen.control().getValue().filter(area -> area.name().equals(named));
      var begun =
          before
              .named(
                  ready.map(Area::code).orElseGet(() -> FirstStepsModel.code(named, before)), named)
              .withSubAreas(AreaForm.parts(parts))
              .withToConfirm(chosen.control().getValue().isPresent());
      return labels.onto(statement.onto(habits.onto(begun)));
    }
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("setup.title"));
  }

  @Override
  public void arrive() {
    model.load();
    var page = pages.get(model.step().get());
    if (page != null) {
      focus(page);
    }
  }

  private void begin(FirstStepsModel.@Nullable Beginning beginning) {
    if (beginning == null) {
      return;
    }
    var area = beginning.area();
    var first = new Form(words);
    var second = new Form(words);
    var third = new Form(words);
    var choices = new ArrayList<Optional<Area>>();
    choices.add(Optional.empty());
    model.readyMade().forEach(each -> choices.add(Optional.of(each)));
    var chosen =
        new LabelledField<>(
            words.say("setup.area.choice"),
            new ChoiceField<>(
                choices,
                each ->
                    each.map(ready -> words.say("setup.area.ready-made", ready.name()))
                        .orElse(words.say("setup.area.own"))));
    chosen.control().setValue(Optional.empty());
    var made =
        new Entries(
            area,
            first,
            chosen,
            first.text("name", "settings.area.name", area.name()),
            AreaForm.parts(words, first, area),
            new SeatRows(words, beginning.seats()),
            Texts.body(""),
            second,
            new HabitFields(words, second, area),
            new LeadFields(words, second, beginning.agencies()),
            third,
            new StatementFields(words, third, area, STATEMENT_LINES),
            new LabelFields(words, area.labels()));
    entries = made;
    pages.put(Step.AREA, areaPage(made));
    pages.put(Step.AGENCIES, agenciesPage(made));
    pages.put(Step.MEETINGS, meetingsPage(made));
    pages.put(Step.STATEMENT, statementPage(made));
    pages.put(Step.LABELS, labelsPage(made));
    show(model.step().get());
  }

  private Page areaPage(Entries made) {
    var confirm = new Notice(Tone.WARN, words.say("setup.area.to-confirm"));
    made.chosen
        .control()
        .valueProperty()
        .subscribe(
            (before, now) -> {
              made.name.control().setText(now.map(Area::name).orElse(made.before.name()));
              made.parts.control().setText(String.join("\n", now.orElse(made.before).subAreas()));
              made.habits.propose(now.orElse(made.before).pattern());
            });
    made.chosen
        .control()
        .valueProperty()
        .subscribe(
            now -> {
              confirm.setVisible(now.isPresent());
              confirm.setManaged(now.isPresent());
            });
    return Page.narrow(
        new Card(
            heading(Step.AREA),
            Texts.quiet(words.say("setup.about")),
            made.chosen,
            confirm,
            made.name,
            made.parts,
            buttons(Step.AREA)));
  }

  private Page agenciesPage(Entries made) {
    made.seatProblem.getStyleClass().add("m-problem");
    tellSeats(made, false);
    var buttons = buttons(Step.AGENCIES);
    // Not at the heading, where Enter would meet it first
    buttons.getChildren().add(Buttons.of(words.say("setup.agencies.turn"), made.seats::turn));
    return Page.wide(
        new Card(
            heading(Step.AGENCIES),
            Texts.quiet(words.say("setup.agencies.about")),
            made.seats,
            made.seatProblem,
            buttons));
  }

  private Page meetingsPage(Entries made) {
    var content = new ArrayList<Node>();
    content.add(Texts.quiet(words.say("setup.meetings.about")));
    content.addAll(List.of(made.habits.meetings()));
    made.leads.offer(made.seats.seats());
    content.addAll(List.of(made.leads.all()));
    content.add(Texts.strong(words.say("settings.habits.deadlines")));
    content.addAll(List.of(made.habits.deadlines()));
    content.add(Texts.small(words.say("setup.meetings.days")));
    content.add(buttons(Step.MEETINGS));
    return Page.narrow(new Card(heading(Step.MEETINGS), content.toArray(Node[]::new)));
  }

  private Page statementPage(Entries made) {
    var content = new ArrayList<Node>();
    content.add(Texts.quiet(words.say("setup.statement.about")));
    content.addAll(List.of(made.statement.all()));
    content.add(buttons(Step.STATEMENT));
    return Page.narrow(new Card(heading(Step.STATEMENT), content.toArray(Node[]::new)));
  }

  private Page labelsPage(Entries made) {
    var content = new ArrayList<Node>();
    content.add(Texts.quiet(words.say("settings.labels.hint")));
    content.addAll(List.of(made.labels.all()));
    content.add(buttons(Step.LABELS));
    return Page.narrow(new Card(heading(Step.LABELS), content.toArray(Node[]::new)));
  }

  private String heading(Step step) {
    return words.say(
        "setup.step", step.ordinal() + 1, Step.values().length, words.name("setup.step", step));
  }

  private Row buttons(Step step) {
    var next =
        Buttons.primary(words.say(step.isLast() ? "setup.finish" : "setup.next"), this::goOn);
    var back = Buttons.of(words.say("setup.back"), model::back);
    back.setDisable(step == Step.AREA);
    return new Row(next, back, Buttons.of(words.say("setup.skip"), model::skip));
  }

  /** In a field Enter goes on; a button, an open list and a text of several lines keep theirs. */
  private void pressed(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) {
      return;
    }
    var at = event.getTarget();
    boolean own =
        (at instanceof ButtonBase && !(at instanceof CheckBox))
            || (at instanceof TextArea && !event.isShortcutDown())
            || (at instanceof ComboBoxBase<?> list && list.isShowing());
    if (!own) {
      event.consume();
      goOn();
    }
  }

  private void goOn() {
    var made = entries;
    if (made == null || isHeldUp(made)) {
      return;
    }
    if (model.step().get().isLast()) {
      model.finish(made.area(), made.seats.seats(), made.leads.leads());
    } else {
      model.next();
    }
  }

  /** What the present step still lacks is said at its fields. */
  private boolean isHeldUp(Entries made) {
    return switch (model.step().get()) {
      case AREA -> made.first.tell(problems(made));
      case AGENCIES -> tellSeats(made, made.seats.goToWrong());
      case MEETINGS -> {
        var problems = new ArrayList<>(made.habits.problems());
        problems.addAll(made.leads.problems());
        yield made.second.tell(problems) || made.second.tell(problems(made));
      }
      case STATEMENT -> made.third.tell(problems(made));
      case LABELS -> false;
    };
  }

  private List<Problem> problems(Entries made) {
    // Before the third step its fields cannot be wrong: they are as they were proposed
    return AreaProblems.of(made.area(), null);
  }

  private boolean tellSeats(Entries made, boolean wrong) {
    made.seatProblem.setText(wrong ? words.say("setup.agencies.name") : "");
    made.seatProblem.setVisible(wrong);
    made.seatProblem.setManaged(wrong);
    return wrong;
  }

  private void show(Step step) {
    var made = entries;
    if (step == Step.MEETINGS && made != null) {
      made.leads.offer(made.seats.seats());
    }
    var page = pages.get(step);
    if (page != null) {
      slot.getChildren().setAll(page);
      slot.applyCss();
      slot.layout();
      focus(page);
    }
  }

  private static void focus(Page page) {
    Focus.into(page);
    page.setVvalue(0);
  }
}
