package org.maracdesk.ui.casefile;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.Contact;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.wording.Words;

/** One way to reach somebody with its safety marks, to be written in. */
final class ContactForm extends VBox {

  static final Contact BLANK =
      new Contact(Contact.Kind.PHONE, Confidential.NONE, YesNoUnknown.UNKNOWN, Confidential.NONE);

  private final LabelledField<ChoiceField<Contact.Kind>> kind;
  private final LabelledField<TextField> value;
  private final LabelledField<ChoiceField<YesNoUnknown>> safe;
  private final LabelledField<TextField> notes;

  ContactForm(Words words, Contact before, Consumer<Node> remove) {
    getStyleClass().add("m-file-part");
    kind =
        new LabelledField<>(
            words.say("person.contact"),
            new ChoiceField<>(
                List.of(Contact.Kind.values()), each -> words.name("person.contact", each)));
    kind.control().setValue(before.kind());
    value =
        new LabelledField<>(
            words.say("person.contact.value"), new TextField(before.value().text()));
    safe =
        new LabelledField<>(
            words.say("person.contact.safe"),
            new ChoiceField<>(
                List.of(YesNoUnknown.values()), each -> words.name("person.safe", each)));
    safe.control().setValue(before.safe());
    notes =
        new LabelledField<>(
            words.say("person.contact.notes"), new TextField(before.notes().text()));
    var gone =
        Buttons.flat(Icon.DELETE, words.say("person.contact.remove"), () -> remove.accept(this));
    getChildren().addAll(Pair.of(kind, value), Pair.of(safe, notes), Lines.row(gone));
  }

  Contact read() {
    return new Contact(
        kind.control().getValue(),
        Confidential.of(value.control().getText()),
        safe.control().getValue(),
        Confidential.of(notes.control().getText()));
  }

  void enter() {
    kind.focus();
  }
}
