package org.maracdesk.ui.audit;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.journeys.WhoDidWhat;
import org.maracdesk.journeys.WhoDidWhat.CodeCheck;
import org.maracdesk.journeys.WhoDidWhat.Line;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.RowCell;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.wording.Words;

/** Who did what, and when: shows. */
public final class TrailScreen implements Screen {

  private static final int MOST_PROBLEMS = 10;

  private final Words words;
  private final TrailModel model;
  private final TrailWords said;
  private final ChoiceField<TrailModel.Shown> sorts;
  private final LabelledField<TextField> cases;
  private final ListView<Line> list;
  private final VBox found = new VBox();
  private final VBox codeFound = new VBox();
  private final StackPane body = new StackPane();
  private final Page view = Page.wide();
  private final Button check;
  private final Button export;

  /** A screen of this model. */
  public TrailScreen(Words words, TrailModel model, Clock clock) {
    this.words = words;
    this.model = model;
    this.said = new TrailWords(words, clock);
    sorts =
        new ChoiceField<>(
            List.of(TrailModel.Shown.values()), each -> words.name("trail.shown", each));
    sorts.valueProperty().bindBidirectional(model.shown());
    var day = DateField.behind(clock);
    day.valueProperty().bindBidirectional(model.day());
    var typed = new TextField();
    typed.setPrefColumnCount(11);
    typed.textProperty().bindBidirectional(model.caseNumber());
    cases = new LabelledField<>(words.say("trail.case"), typed);
    list = new ListView<>(model.lines());
    list.setAccessibleText(words.say("trail.title"));
    list.setCellFactory(any -> new RowCell<>(this::row, this::spoken));
    list.getStyleClass().add("m-trail-list");
    body.getStyleClass().add("m-trail-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    check = Buttons.of(Icon.SAFE, words.say("trail.check"), model::check);
    check.disableProperty().bind(model.checking());
    export = Buttons.of(Icon.DOWNLOAD, words.say("trail.save"), model::export);
    found.getStyleClass().add("m-trail-found");
    codeFound.getStyleClass().add("m-trail-found");
    view.column()
        .getChildren()
        .setAll(
            found,
            new Row(
                new LabelledField<>(words.say("trail.shown"), sorts),
                new LabelledField<>(words.say("trail.day"), day),
                cases),
            summary(),
            body,
            earlier(),
            new Card(words.say("trail.code.title"), code(), codeFound));
    show(found, codeFound);
    model.caseNumber().subscribe(now -> tellCase());
    model.lines().addListener((ListChangeListener<Line>) change -> show());
    model.loaded().subscribe(now -> show());
    model.checked().subscribe((before, now) -> tell(now));
    model.codeChecked().subscribe((before, now) -> tell(now));
  }

  private Region summary() {
    var summary = Texts.quiet("");
    Runnable say =
        () -> {
          var end = model.end().get();
          var counted = words.count("trail.count", model.all().get());
          summary.setText(
              end == null
                  ? ""
                  : end.number() == 0
                      ? counted
                      : counted
                          + " "
                          + words.say("trail.end", TrailMark.text(end.number()), end.code()));
        };
    model.end().subscribe(now -> say.run());
    model.all().subscribe(now -> say.run());
    return summary;
  }

  /** Number and code from a paper, and whether the trail has them. */
  private Region code() {
    var number = new TextField();
    number.setPrefColumnCount(8);
    var code = new TextField();
    code.setPrefColumnCount(15);
    Runnable look = () -> model.check(number.getText(), code.getText());
    code.setOnAction(enter -> look.run());
    number.setOnAction(enter -> code.requestFocus());
    var button = Buttons.of(Icon.SEARCH, words.say("trail.code.check"), look);
    var beside = new VBox(new Region(), button);
    beside.getStyleClass().add("m-trail-beside");
    return new Row(
        new LabelledField<>(words.say("trail.code.number.label"), number),
        new LabelledField<>(words.say("trail.code.label"), code),
        beside);
  }

  private Region earlier() {
    var more = Buttons.of(Icon.ARROW_DOWN, words.say("trail.earlier"), model::earlier);
    var row = new Row(more);
    row.visibleProperty().bind(model.more());
    row.managedProperty().bind(model.more());
    return row;
  }

  private void tellCase() {
    cases.problem(model.isCaseUnreadable() ? words.say("trail.case.unreadable") : null);
  }

  private void show() {
    if (!model.loaded().get()) {
      body.getChildren().clear();
    } else if (!model.lines().isEmpty()) {
      if (!body.getChildren().contains(list)) {
        body.getChildren().setAll(list);
      }
    } else {
      body.getChildren().setAll(nothing());
    }
  }

  private EmptyState nothing() {
    return model.isNarrowed()
        ? new EmptyState(
            Icon.SEARCH,
            words.say("trail.none.title"),
            words.say("trail.none.text"),
            Buttons.of(Icon.CLEAR, words.say("trail.none.clear"), model::clear))
        : new EmptyState(
            Icon.HISTORY, words.say("trail.empty.title"), words.say("trail.empty.text"));
  }

  private Region row(Line line) {
    var about = said.about(line);
    var what = Texts.body(about.isEmpty() ? said.what(line) : said.what(line) + " · " + about);
    return new VBox(what, Texts.small(said.by(line)));
  }

  private String spoken(Line line) {
    return said.what(line) + ". " + said.about(line) + ". " + said.by(line);
  }

  private void tell(WhoDidWhat.@Nullable Checked checked) {
    found.getChildren().clear();
    if (checked != null) {
      var tone = checked.holds() ? Tone.GOOD : Tone.DANGER;
      found.getChildren().add(new Notice(tone, words.say(checked.sentence())));
      checked.problems().stream()
          .limit(MOST_PROBLEMS)
          .forEach(each -> found.getChildren().add(Texts.body(words.say(each))));
      int rest = checked.problems().size() - MOST_PROBLEMS;
      if (rest > 0) {
        found.getChildren().add(Texts.quiet(words.count("trail.more-problems", rest)));
      }
      view.setVvalue(0);
    }
    show(found, codeFound);
  }

  private void tell(@Nullable CodeCheck checked) {
    codeFound.getChildren().clear();
    if (checked != null) {
      var tone = checked.there() ? Tone.GOOD : Tone.WARN;
      codeFound.getChildren().add(new Notice(tone, words.say(checked.sentence())));
    }
    show(found, codeFound);
  }

  /** A box with nothing in it takes no room. */
  private static void show(VBox... boxes) {
    for (var box : boxes) {
      box.setVisible(!box.getChildren().isEmpty());
      box.setManaged(!box.getChildren().isEmpty());
    }
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("trail.title"));
  }

  @Override
  public List<Node> tools() {
    return List.of(check, export);
  }

  @Override
  public void arrive() {
    model.load();
    sorts.requestFocus();
  }

  @Override
  public void find() {
    cases.focus();
  }

  @Override
  public List<Node> panes() {
    return List.of(view);
  }
}
