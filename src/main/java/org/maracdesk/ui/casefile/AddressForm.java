package org.maracdesk.ui.casefile;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.wording.Words;

/** One address with its safety marks, to be written in. */
final class AddressForm extends VBox {

  static final Address BLANK =
      new Address(
          Address.Kind.CURRENT,
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE,
          false,
          YesNoUnknown.UNKNOWN);

  private final Address before;
  private final LabelledField<ChoiceField<Address.Kind>> kind;
  private final LabelledField<TextField> line1;
  private final LabelledField<TextField> line2;
  private final LabelledField<TextField> town;
  private final LabelledField<TextField> postcode;
  private final LabelledField<ChoiceField<YesNoUnknown>> post;
  private final CheckBox confidential;

  AddressForm(Words words, Address before, Consumer<Node> remove) {
    this.before = before;
    getStyleClass().add("m-file-part");
    kind =
        new LabelledField<>(
            words.say("person.address"),
            new ChoiceField<>(
                List.of(Address.Kind.values()), each -> words.name("case.address", each)));
    kind.control().setValue(before.kind());
    post =
        new LabelledField<>(
            words.say("person.post"),
            new ChoiceField<>(
                List.of(YesNoUnknown.values()), each -> words.name("case.post", each)));
    post.control().setValue(before.safeForPost());
    line1 = text(words, "person.line1", before.line1());
    line2 = text(words, "person.line2", before.line2());
    town = text(words, "person.town", before.town());
    postcode = text(words, "person.postcode", before.postcode());
    confidential = new CheckBox(words.say("person.confidential"));
    confidential.setSelected(before.confidential());
    confidential.setWrapText(true);
    var gone =
        Buttons.flat(Icon.DELETE, words.say("person.address.remove"), () -> remove.accept(this));
    getChildren()
        .addAll(
            Pair.of(kind, post),
            Pair.of(line1, line2),
            Pair.of(town, postcode),
            Lines.row(confidential, gone));
  }

  Address read() {
    return new Address(
        kind.control().getValue(),
        said(line1),
        said(line2),
        said(town),
        said(postcode),
        before.uprn(),
        confidential.isSelected(),
        post.control().getValue());
  }

  void enter() {
    kind.focus();
  }

  private static LabelledField<TextField> text(Words words, String key, Confidential value) {
    return new LabelledField<>(words.say(key), new TextField(value.text()));
  }

  private static Confidential said(LabelledField<TextField> field) {
    return Confidential.of(field.control().getText());
  }
}
