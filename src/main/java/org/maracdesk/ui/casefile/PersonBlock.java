package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.Contact;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** One person of a case, with everything needed to reach them safely. */
final class PersonBlock extends VBox {

  private final Words words;
  private final CaseModel model;
  private final PersonWords said;
  private final Person person;

  PersonBlock(Words words, CaseModel model, CasePage page, Participant participant, Runnable edit) {
    this.words = words;
    this.model = model;
    this.person = participant.person();
    this.said = new PersonWords(words, model.today());
    getStyleClass().add("m-file-person");
    getChildren().add(head(participant, edit));
    person.addresses().forEach(address -> getChildren().add(address(address)));
    if (participant.role() == Role.VICTIM && !page.parts().isEmpty()) {
      getChildren().add(home(page.caseFile()));
    }
    person.contacts().forEach(contact -> getChildren().add(contact(contact)));
    var facts = said.particulars(person.particulars());
    if (!facts.isEmpty()) {
      var more = Lines.row();
      more.getStyleClass().setAll("m-file-facts");
      facts.forEach(fact -> more.getChildren().add(Lines.fact(fact.label(), fact.value().text())));
      getChildren().add(new Line(Icon.NOTE, more));
    }
  }

  private Node head(Participant participant, Runnable edit) {
    var role = words.name("case.role", participant.role());
    var text = new ArrayList<Node>();
    text.add(Lines.label(role));
    var name = Texts.heading(said.name(person));
    if (person.particulars().interpreterNeeded() == YesNoUnknown.YES) {
      text.add(Lines.row(name, new Tag(Tone.INFO, Icon.TALK, words.say("case.interpreter"))));
    } else {
      text.add(name);
    }
    if (!person.aliases().isEmpty()) {
      text.add(Texts.body(said.aliases(person)));
    }
    text.add(Texts.body(said.birth(person)));
    var ties = said.ties(participant);
    if (!ties.isEmpty()) {
      text.add(Texts.quiet(String.join(" · ", ties)));
    }
    var picture = participant.role() == Role.VICTIM ? Icon.SAFE : Icon.PERSON;
    var line = new Line(picture, text.toArray(Node[]::new));
    var change = Buttons.flat(Icon.EDIT, words.say("case.edit"), edit);
    change.setAccessibleText(words.say("case.edit.whom", role, said.name(person)));
    return line.tool(change);
  }

  private Node address(Address address) {
    var kind = Lines.label(words.name("case.address", address.kind()));
    var marks = Lines.row();
    if (address.confidential()) {
      marks
          .getChildren()
          .add(new Tag(Tone.DANGER, Icon.LOCK, words.say("case.address.confidential")));
    }
    if (!address.isBlank()) {
      marks.getChildren().add(mark(address.safeForPost(), post(address.safeForPost())));
    }
    var where = Texts.body(said.address(address));
    var line = new Line(Icon.HOUSE, kind, where);
    if (isCovered(address)) {
      var turn = turnButton();
      uncoverAsAsked(() -> cover(where, turn, said.address(address)));
      line.add(Lines.row(turn));
    }
    line.add(marks);
    return line;
  }

  /** It tells the neighbourhood, so that it is hidden where anybody's address is confidential. */
  private Node home(CaseFile file) {
    var home = HomePartField.said(words, file.home());
    var where = Texts.body(home);
    var line = new Line(Icon.HOUSE, Lines.label(words.say("case.home")), where);
    if (file.hasConfidentialAddress()) {
      uncoverAsAsked(() -> where.setText(isUncovered() ? home : words.say("case.home.hidden")));
      // The button of the victim's own address uncovers it too
      if (person.addresses().stream().noneMatch(PersonBlock::isCovered)) {
        var turn = turnButton();
        uncoverAsAsked(() -> label(turn, "case.home"));
        line.add(Lines.row(turn));
      }
    }
    return line;
  }

  private static boolean isCovered(Address address) {
    return address.confidential() && !address.isBlank();
  }

  private boolean isUncovered() {
    return model.uncovered().contains(person.id());
  }

  private Button turnButton() {
    var turn = Buttons.of(Icon.SHOW, "", () -> model.turn(person.id()));
    turn.getStyleClass().add("small");
    return turn;
  }

  private void uncoverAsAsked(Runnable show) {
    model.uncovered().subscribe(show);
    show.run();
  }

  private void cover(Label where, Button turn, String address) {
    where.setText(isUncovered() ? address : words.say("case.address.hidden"));
    label(turn, "case.address");
  }

  private void label(Button turn, String what) {
    var key = what + (isUncovered() ? ".hide" : ".show");
    turn.setText(words.say(key));
    turn.setGraphic((isUncovered() ? Icon.HIDE : Icon.SHOW).node());
    turn.setAccessibleText(words.say(key + ".whose", said.name(person)));
  }

  private Node contact(Contact contact) {
    boolean phone = contact.kind() == Contact.Kind.PHONE;
    var copy =
        Buttons.picture(
            Icon.COPY,
            words.say(phone ? "case.phone.copy" : "case.email.copy", contact.value().text()),
            () -> model.copy(contact.value()));
    copy.getStyleClass().add("m-file-copy");
    var value = Texts.body(contact.value().text());
    var first = Lines.row(value, copy, mark(contact.safe(), said.safety(contact)));
    var line = new Line(phone ? Icon.TELEPHONE : Icon.TALK, first);
    if (!contact.notes().isBlank()) {
      line.add(Texts.quiet(contact.notes().text()));
    }
    return line;
  }

  private String post(YesNoUnknown safe) {
    return words.name("case.post", safe);
  }

  private static Tag mark(YesNoUnknown safe, String text) {
    return switch (safe) {
      case YES -> new Tag(Tone.GOOD, Icon.SAFE, text);
      case NO -> new Tag(Tone.DANGER, Icon.DANGER, text);
      case UNKNOWN -> new Tag(Tone.WARN, Icon.NOT_KNOWN, text);
    };
  }
}
