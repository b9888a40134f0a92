package org.maracdesk.ui.research;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.research.PersonCheck.Found;
import org.maracdesk.journeys.ResearchPage;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;

/** Who was looked for: a row for each person in the case. */
final class PeopleCard extends VBox {

  private static final int LETTERS = 18;

  private final ResearchWords words;
  private final ReturnModel model;

  PeopleCard(ResearchWords words, ReturnModel model, ResearchPage page, Clock clock) {
    this.words = words;
    this.model = model;
    getStyleClass().add("m-return-people");
    for (var participant : page.caseFile().participants()) {
      getChildren().add(row(participant, clock));
    }
    getChildren()
        .add(Buttons.flat(Icon.OFF, words.say("return.people.rest"), () -> model.othersNotKnown()));
  }

  private VBox row(Participant participant, Clock clock) {
    var fields = model.person(participant.person().id());
    var name = words.name(participant);
    var found =
        new AnswerToggle<>(
                List.of(Found.KNOWN, Found.NOT_KNOWN, Found.NOT_CHECKED),
                each -> words.words().name("return.found", each))
            .question(words.say("return.person", words.say("return.found"), name))
            .key(KeyCode.K, Found.KNOWN)
            .key(KeyCode.N, Found.NOT_KNOWN)
            .key(KeyCode.C, Found.NOT_CHECKED)
            .wrapping();
    found.answer().bindBidirectional(fields.found());
    var last = DateField.behind(clock);
    last.valueProperty().bindBidirectional(fields.lastContact());
    last.setPromptText(words.say("return.last-contact"));
    last.setAccessibleText(words.say("return.last-contact.of", name));
    var where = new TextField();
    where.setPrefColumnCount(LETTERS);
    where.textProperty().bindBidirectional(fields.where());
    where.setPromptText(words.say("return.where"));
    where.setAccessibleText(words.say("return.where.of", name));
    var row =
        new VBox(
            Texts.strong(words.person(participant, LocalDate.now(clock))),
            new Row(found, last, where));
    row.getStyleClass().add("m-return-person");
    return row;
  }
}
