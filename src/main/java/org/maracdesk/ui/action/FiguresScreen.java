package org.maracdesk.ui.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.action.CompletionFigures;
import org.maracdesk.journeys.CountActions.Figures;
import org.maracdesk.ui.action.FiguresModel.Span;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.wording.Words;

/** What became of actions, in numbers: shows. */
public final class FiguresScreen implements Screen {

  private static final double NARROW = 88;
  private static final double NAME_WIDTH = 20;
  private static final double NUMBER_WIDTH = 7;
  private static final double SHARE_WIDTH = 12;

  private final Words words;
  private final FiguresModel model;
  private final Page page = Page.wide();
  private final VBox counts = new VBox();
  private final AnswerToggle<Span> span;
  private final ObservableValue<Boolean> narrow;
  private final Button paper;
  private final Button sheet;

  /** A screen of this model. */
  public FiguresScreen(Words words, FiguresModel model) {
    this.words = words;
    this.model = model;
    span =
        new AnswerToggle<>(List.of(Span.values()), each -> words.name("figures.agreed", each))
            .question(words.say("figures.agreed"))
            .wrapping();
    span.answer().set(model.span().get());
    span.answer().subscribe(chosen -> model.span().set(chosen));
    counts.getStyleClass().add("m-figures");
    page.column()
        .getChildren()
        .setAll(new Row(Texts.body(words.say("figures.agreed")), span), counts);
    narrow = Fold.narrowerThan(page, NARROW);
    narrow.subscribe(folded -> show());
    model.figures().subscribe(now -> show());
    paper = Buttons.of(Icon.PDF, words.say("reminders.pdf"), model::savePaper);
    sheet = Buttons.of(Icon.TABLE, words.say("reminders.csv"), model::saveSheet);
  }

  private void show() {
    counts.getChildren().clear();
    var now = model.figures().get();
    if (now == null) {
      return;
    }
    var lines = new LinkedHashMap<String, CompletionFigures>();
    now.agencies().forEach(each -> lines.put(each.agency(), each.figures()));
    lines.put(words.say("figures.all"), now.all());
    if (now.all().total() == 0) {
      counts.getChildren().add(Texts.body(words.say("figures.none")));
    } else if (narrow.getValue()) {
      lines.forEach((agency, figures) -> counts.getChildren().add(folded(agency, figures)));
    } else {
      counts.getChildren().add(new Card(title(now), grid(lines)));
    }
    counts.getChildren().add(Texts.small(words.say("figures.note")));
  }

  private String title(Figures now) {
    return words.count("figures.counted", now.all().total());
  }

  private Card folded(String agency, CompletionFigures figures) {
    var card = new Card(agency);
    card.getStyleClass().add("m-figures-folded");
    numbers(figures)
        .forEach(
            (key, number) ->
                card.getChildren()
                    .add(Texts.body(words.say("figures.line", words.say(key), number))));
    return card;
  }

  private GridPane grid(Map<String, CompletionFigures> lines) {
    var grid = new GridPane();
    grid.getStyleClass().add("m-figures-grid");
    grid.getColumnConstraints().add(share(NAME_WIDTH, HPos.LEFT));
    grid.add(Texts.small(words.say("figures.agency")), 0, 0);
    int row = 1;
    for (var line : lines.entrySet()) {
      boolean last = row == lines.size();
      grid.add(last ? Texts.strong(line.getKey()) : Texts.body(line.getKey()), 0, row);
      int column = 1;
      for (var number : numbers(line.getValue()).entrySet()) {
        if (row == 1) {
          grid.getColumnConstraints()
              .add(
                  share(
                      number.getKey().equals("figures.share") ? SHARE_WIDTH : NUMBER_WIDTH,
                      HPos.RIGHT));
          var heading = Texts.small(words.say(number.getKey()));
          heading.getStyleClass().add("m-figures-number");
          grid.add(heading, column, 0);
        }
        grid.add(
            last ? Texts.strong(number.getValue()) : Texts.body(number.getValue()), column, row);
        column++;
      }
      row++;
    }
    return grid;
  }

  private static ColumnConstraints share(double percent, HPos at) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHalignment(at);
    column.setMinWidth(0);
    return column;
  }

  private Map<String, String> numbers(CompletionFigures f) {
    var numbers = new LinkedHashMap<String, String>();
    numbers.put("figures.total", Integer.toString(f.total()));
    numbers.put("figures.on-time", Integer.toString(f.onTime()));
    numbers.put("figures.late", Integer.toString(f.late()));
    numbers.put("figures.open", Integer.toString(f.open()));
    numbers.put("figures.overdue", Integer.toString(f.overdue()));
    numbers.put("figures.not-possible", Integer.toString(f.notPossible()));
    numbers.put("figures.not-taken", Integer.toString(f.notTaken()));
    numbers.put("figures.transferred", Integer.toString(f.transferred()));
    numbers.put("figures.withdrawn", Integer.toString(f.withdrawn()));
    numbers.put(
        "figures.share",
        f.percentOnTime().isPresent()
            ? words.say(
                "figures.share.of", f.onTime(), f.couldBeDone(), f.percentOnTime().getAsInt())
            : "–");
    numbers.put(
        "figures.median",
        f.medianDays().isPresent() ? Integer.toString(f.medianDays().getAsInt()) : "–");
    return numbers;
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("figures.title"));
  }

  @Override
  public List<Node> tools() {
    return List.of(paper, sheet);
  }

  @Override
  public void arrive() {
    model.load();
    span.requestFocus();
  }
}
