package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.casefile.CaseCautions;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.CautionBanner;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/**
 * Between one case and the next: first what is missing, each a press away, then the actions in
 * large letters to be read back. Escape leads back to the case from both.
 */
final class MovingOnPane {

  private final MeetingWords words;
  private final MeetingModel model;
  private final CaseModel said;
  private final Page page = Page.narrow();
  private final BorderPane view = new BorderPane(page);
  private Node first = page;

  MovingOnPane(MeetingWords words, MeetingModel model, CaseModel said) {
    this.words = words;
    this.model = model;
    this.said = said;
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.ending().stay();
          }
        });
  }

  /** Asks for what is missing. */
  Parent ask(List<MeetingGap> gaps, Consumer<MeetingGap> go, CaseSpots spots) {
    var links = new VBox();
    links.getStyleClass().add("m-links");
    var all = new ArrayList<Hyperlink>();
    for (var gap : gaps) {
      var text = words.say("meeting.step.numbered", all.size() + 1, words.gap(gap));
      var link = new Hyperlink(text, Icon.CIRCLE.node());
      link.setWrapText(true);
      link.setAccessibleText(words.say("meeting.close.go", text));
      link.setOnAction(press -> go.accept(gap));
      all.add(link);
    }
    links.getChildren().addAll(all);
    var reason = new LabelledField<>(words.say("meeting.moved-on"), new TextField());
    reason.hint(words.say("meeting.moved-on.hint"));
    reason.control().textProperty().bindBidirectional(said.text(CaseField.MOVED_ON));
    reason.control().setOnAction(enter -> goOn(reason));
    spots.put(Spot.of(CaseField.MOVED_ON), reason.control());
    page.addEventFilter(KeyEvent.KEY_PRESSED, event -> choose(event, all));
    show(
        new Card(
            words.say("meeting.asked"),
            Texts.body(words.say("meeting.asked.text")),
            links,
            reason,
            new Row(
                Buttons.primary(words.say("meeting.asked.go-on"), () -> goOn(reason)),
                Buttons.of(words.say("meeting.asked.back"), model.ending()::stay))));
    first = all.getFirst();
    return view;
  }

  private void goOn(LabelledField<TextField> reason) {
    if (!model.ending().moveOnAnyway()) {
      reason.problem(words.say("meeting.moved-on.missing"));
      reason.focus();
    }
  }

  private static void choose(KeyEvent event, List<Hyperlink> links) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    int now = links.indexOf(event.getTarget());
    int digit = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '1' : -1;
    if (digit >= 0 && digit < links.size() && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      links.get(digit).fire();
    } else if (now >= 0 && event.getCode() == KeyCode.ENTER) {
      event.consume();
      links.get(now).fire();
    } else if (now >= 0 && event.getCode() == KeyCode.DOWN && now + 1 < links.size()) {
      event.consume();
      links.get(now + 1).requestFocus();
    } else if (now > 0 && event.getCode() == KeyCode.UP) {
      event.consume();
      links.get(now - 1).requestFocus();
    }
  }

  /** Asks why the case is put off. */
  Parent putOff(CaseSpots spots) {
    var ending = model.ending();
    var typed = ending.typed(said.discussion().item());
    var card = new Card(words.say("meeting.defer.title"));
    var asked =
        PutOffCard.ofCase(
            words, ending, typed, spots, () -> card.title(words.say("meeting.unheard.title")));
    card.getChildren().add(asked);
    show(card);
    first = asked.first();
    return view;
  }

  /** What the case warns of stays at the top: it binds those who promise actions too. */
  private void show(Card card) {
    page.column().getChildren().setAll(card);
    var here = here();
    if (here != null && !here.cautions().isEmpty()) {
      page.column().getChildren().addFirst(CautionBanner.brief(words.words(), here.cautions()));
    }
  }

  /** Shows the actions to be read back, from the first; what answers them is always in sight. */
  Parent readBack(String caseNumber) {
    var card = new Card(words.say("meeting.read-back", caseNumber));
    card.getChildren().add(Texts.body(words.say("meeting.read-back.text")));
    var list = new VBox();
    list.getStyleClass().add("m-read-back");
    var actions = said.promises().actions();
    for (var action : actions) {
      list.getChildren().add(line(action));
    }
    if (actions.isEmpty()) {
      var because = said.noActionReason().get().strip();
      list.getChildren()
          .add(
              Texts.title(
                  because.isEmpty()
                      ? words.say("meeting.actions.none")
                      : words.say("meeting.read-back.none", because)));
    }
    card.getChildren().add(list);
    if (!said.promises().line().get().isBlank()) {
      card.getChildren()
          .add(
              new Notice(
                  Tone.WARN,
                  words.say("meeting.read-back.unfinished", said.promises().line().get().strip())));
    }
    mirrored()
        .forEach(
            other -> {
              card.getChildren()
                  .add(
                      Texts.strong(
                          words.say(
                              "meeting.read-back.mirrored", other.caseFile().number().text())));
              var theirs = new VBox();
              theirs.getStyleClass().add("m-read-back");
              other.actions().forEach(action -> theirs.getChildren().add(line(action)));
              if (other.actions().isEmpty()) {
                theirs.getChildren().add(Texts.body(words.say("meeting.actions.none")));
              }
              card.getChildren().add(theirs);
            });
    Button agreed =
        Buttons.primary(words.say("meeting.read-back.agreed"), model.ending()::heardAndNext);
    var answers =
        new HBox(agreed, Buttons.of(words.say("meeting.asked.back"), model.ending()::stay));
    answers.getStyleClass().add("m-answers-below");
    view.setBottom(answers);
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.getTarget() == agreed) {
            event.consume();
            agreed.fire();
          } else {
            scroll(event);
          }
        });
    show(card);
    first = agreed;
    return view;
  }

  /** Moves through a list that is longer than the window, without leaving the answer. */
  private void scroll(KeyEvent event) {
    double seen = page.getViewportBounds().getHeight();
    double hidden = page.getContent().getLayoutBounds().getHeight() - seen;
    double far =
        switch (event.getCode()) {
          case UP -> -seen / 3;
          case DOWN -> seen / 3;
          case PAGE_UP -> -seen;
          case PAGE_DOWN -> seen;
          default -> 0;
        };
    if (far != 0) {
      event.consume();
      if (hidden > 0) {
        page.setVvalue(Math.clamp(page.getVvalue() + far / hidden, 0, 1));
      }
    }
  }

  /** Goes up to where it begins. */
  void toTop() {
    page.setVvalue(0);
  }

  /** Cases of this meeting in which the same two people stand the other way round. */
  private List<HeardCase> mirrored() {
    var here = here();
    return here == null
        ? List.of()
        : said.promises().record().cases().stream()
            .filter(other -> CaseCautions.isMirrored(here.caseFile(), other.caseFile()))
            .toList();
  }

  private @Nullable HeardCase here() {
    return said.promises().record().caseAt(said.discussion().item());
  }

  private VBox line(Action action) {
    var record = said.promises().record();
    var agency = record.agencyName(action.owner());
    var who =
        action.person().isBlank()
            ? agency
            : words.say("meeting.read-back.who", agency, action.person().text());
    var line =
        new VBox(
            Texts.title(words.say("meeting.read-back.line", who, action.text().text())),
            Texts.heading(words.say("meeting.actions.due", words.day(action.due()))));
    line.getStyleClass().add("m-read-back-line");
    return line;
  }

  /** Puts the focus where the answer is given. */
  void focus() {
    first.requestFocus();
  }
}
