package org.maracdesk.ui.research;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.research.CorrectedPerson;
import org.maracdesk.domain.research.Correction;
import org.maracdesk.domain.research.Correction.Field;
import org.maracdesk.domain.research.ProposedSchool;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.ResearchPage;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/** What an agency would put right about who people are; the coordinator accepts or declines. */
final class CorrectionsCard extends VBox {

  private static final int LETTERS = 26;

  private final ResearchWords words;
  private final ReturnModel model;
  private final VBox list = new VBox();
  private final ChoiceField<Participant> person;
  private final ChoiceField<Field> field;
  private final TextField value = new TextField();
  private final DateField birth;

  CorrectionsCard(ResearchWords words, ReturnModel model, ResearchPage page, Clock clock) {
    this.words = words;
    this.model = model;
    list.getStyleClass().add("m-shared");
    getStyleClass().add("m-section");
    person =
        new ChoiceField<>(
            page.caseFile().participants(),
            each -> words.say("return.person", words.role(each.role()), words.name(each)));
    person.setPromptText(words.say("return.correction.person"));
    person.setAccessibleText(words.say("return.correction.person"));
    field = new ChoiceField<>(List.of(Field.values()), this::name);
    field.setPromptText(words.say("return.correction.field"));
    field.setAccessibleText(words.say("return.correction.field"));
    value.setPrefColumnCount(LETTERS);
    value.setPromptText(words.say("return.correction.value"));
    value.setAccessibleText(words.say("return.correction.value"));
    value.setOnAction(enter -> propose());
    birth = DateField.behind(clock);
    birth.setPromptText(words.say("return.correction.birth"));
    birth.setAccessibleText(words.say("return.correction.birth"));
    field.valueProperty().subscribe(chosen -> offer(chosen == Field.BIRTH_DATE));
    getChildren()
        .addAll(
            list,
            new Row(
                person,
                field,
                value,
                birth,
                Buttons.of(words.say("return.correction.propose"), this::propose)));
    model.corrections().addListener((ListChangeListener<Correction>) change -> show());
    model.problems().subscribe(problems -> show());
    show();
  }

  private void offer(boolean date) {
    value.setVisible(!date);
    value.setManaged(!date);
    birth.setVisible(date);
    birth.setManaged(date);
  }

  private void propose() {
    birth.read();
    var day = birth.getValue();
    var proposed =
        field.getValue() == Field.BIRTH_DATE ? day == null ? "" : day.toString() : value.getText();
    var who = person.getValue();
    if (model.propose(who == null ? null : who.person().id(), field.getValue(), proposed)) {
      value.clear();
      birth.setValue(null);
      person.requestFocus();
    } else if (who == null) {
      person.requestFocus();
    } else if (field.getValue() == null) {
      field.requestFocus();
    } else if (birth.isVisible()) {
      birth.requestFocus();
    } else {
      value.requestFocus();
    }
  }

  private void show() {
    list.getChildren().setAll(model.corrections().stream().map(this::line).toList());
    list.setVisible(!list.getChildren().isEmpty());
    list.setManaged(list.isVisible());
  }

  private VBox line(Correction correction) {
    var participant = model.participant(correction.person());
    var who = participant == null ? words.say("return.person.unknown") : words.name(participant);
    var said =
        words.say("return.correction.line", who, name(correction.field()), proposed(correction));
    var head = new Row(Texts.strong(said), tag(correction));
    var line = new VBox(head);
    line.getStyleClass().addAll("m-entry-line", "m-return-item");
    if (correction.isOpen() && participant != null) {
      var recorded = recorded(participant.person(), correction.field());
      line.getChildren()
          .add(
              Texts.quiet(
                  recorded.isBlank()
                      ? words.say("return.correction.recorded.none")
                      : words.say("return.correction.recorded", recorded)));
      if (correction.field() == Field.ADDRESS) {
        line.getChildren().add(Texts.quiet(words.say("return.correction.address-note")));
      }
      if (correction.field() == Field.SCHOOL) {
        var becomes = becomes(participant.person(), correction);
        if (!becomes.isEmpty()) {
          line.getChildren().add(Texts.quiet(becomes));
        }
      }
      line.getChildren().add(buttons(correction, said));
    }
    var problem = problem(correction);
    if (!problem.isEmpty()) {
      var words = Texts.body(problem);
      words.getStyleClass().add("m-problem");
      words.setGraphic(Icon.DANGER.node());
      line.getChildren().add(words);
    }
    return line;
  }

  /** What accepting a school does where several are recorded; otherwise nothing needs saying. */
  private String becomes(Person known, Correction correction) {
    var schools = known.particulars().schools();
    if (schools.size() < 2) {
      return "";
    }
    var proposed = ProposedSchool.of(known.particulars(), correction.proposed());
    var replaced = proposed.replaced();
    return replaced == null
        ? words.words().name("return.correction.school", proposed.effect())
        : words.say("return.correction.school.replaces-one", replaced.text());
  }

  private Row buttons(Correction correction, String said) {
    var accept =
        Buttons.of(
            Icon.DONE, words.say("return.correction.accept"), () -> model.accept(correction));
    accept.setAccessibleText(words.say("return.correction.accept.of", said));
    var decline =
        Buttons.of(
            Icon.CLEAR, words.say("return.correction.decline"), () -> model.decline(correction));
    decline.setAccessibleText(words.say("return.correction.decline.of", said));
    return new Row(accept, decline);
  }

  private Tag tag(Correction correction) {
    var name = words.words().name("return.correction.state", correction.standing());
    return switch (correction.standing()) {
      case PROPOSED -> new Tag(Tone.WARN, Icon.EDIT, name);
      case ACCEPTED -> new Tag(Tone.GOOD, name);
      case DECLINED -> new Tag(Tone.NEUTRAL, Icon.CLEAR, name);
    };
  }

  private String problem(Correction correction) {
    var place = "correction." + correction.id().value();
    return model.problems().get().stream()
        .filter(each -> each.place().startsWith(place))
        .findFirst()
        .map((Problem each) -> ProblemText.of(words.words(), each))
        .orElse("");
  }

  private String name(Field which) {
    return words.words().name("return.correction.field", which);
  }

  private String proposed(Correction correction) {
    return correction.field() == Field.BIRTH_DATE
        ? CorrectedPerson.date(correction.proposed())
            .map(words.words()::date)
            .orElse(correction.proposed().text())
        : correction.proposed().text();
  }

  private String recorded(Person known, Field which) {
    return switch (which) {
      case ALIAS ->
          known.aliases().stream().map(Confidential::text).collect(Collectors.joining("; "));
      case BIRTH_DATE -> {
        var day = known.birth().date();
        yield day == null ? "" : words.words().date(day);
      }
      case ADDRESS ->
          known.addresses().stream().map(this::address).collect(Collectors.joining("; "));
      case GP -> known.particulars().gpPractice().text();
      case SCHOOL -> known.particulars().school().text();
    };
  }

  private String address(Address address) {
    return Stream.of(address.line1(), address.line2(), address.town(), address.postcode())
        .filter(part -> !part.isBlank())
        .map(Confidential::text)
        .collect(Collectors.joining(", "));
  }
}
