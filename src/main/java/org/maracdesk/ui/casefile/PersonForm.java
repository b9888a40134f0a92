package org.maracdesk.ui.casefile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.wording.Words;

/**
 * What is known of one person, to be written in: names, birth, addresses and ways to reach them.
 */
final class PersonForm extends VBox {

  private final Words words;
  private final Person before;
  private final LabelledField<TextField> family;
  private final LabelledField<TextField> given;
  private final LabelledField<TextField> aliases;
  private final LabelledField<DateField> birth;
  private final LabelledField<TextField> age;
  private final LabelledField<ChoiceField<Birth.Precision>> precision;
  private final LabelledField<DateField> due;
  private final LabelledField<ChoiceField<Sex>> sex;
  private final ParticularsForm particulars;
  private final UnreadText unread;
  private final VBox addresses = Lines.stack();
  private final VBox contacts = Lines.stack();

  /**
   * A form filled with what is known so far.
   *
   * @param role as what; it decides what is asked
   */
  PersonForm(Words words, Clock clock, Person before, Role role) {
    this.words = words;
    this.before = before;
    unread = new UnreadText(words);
    getStyleClass().add("m-file-blocks");
    family = text("person.family", before.familyName());
    given = text("person.given", before.givenNames());
    aliases =
        text(
            "person.aliases",
            Confidential.of(
                before.aliases().stream()
                    .map(Confidential::text)
                    .collect(Collectors.joining("; "))));
    aliases.hint(words.say("person.aliases.hint"));
    birth =
        unread.date(
            "birth", new LabelledField<>(words.say("person.birth"), DateField.behind(clock)));
    birth.control().setValue(before.birth().date());
    age =
        unread.text(
            "age",
            text("person.age", Confidential.NONE),
            typed -> years(typed) != null,
            words.say("problem.out-of-range", 0, OLDEST));
    if (before.birth().ageEstimate() != null) {
      age.control().setText(before.birth().ageEstimate().toString());
    }
    precision =
        new LabelledField<>(
            words.say("person.precision"),
            new ChoiceField<>(
                List.of(Birth.Precision.values()), each -> words.name("person.precision", each)));
    precision
        .control()
        .setValue(
            before.birth().precision() == Birth.Precision.ESTIMATED
                ? Birth.Precision.ESTIMATED
                : Birth.Precision.EXACT);
    precision.control().getItems().remove(Birth.Precision.UNKNOWN);
    due = unread.date("due", new LabelledField<>(words.say("person.due"), DateField.ahead(clock)));
    due.control().setValue(before.birth().due());
    sex =
        new LabelledField<>(
            words.say("person.sex"),
            new ChoiceField<>(List.of(Sex.values()), each -> words.name("case.sex", each)));
    sex.control().setValue(before.sex());
    getChildren().addAll(Pair.of(family, given), aliases);
    if (role == Role.UNBORN_CHILD) {
      getChildren().add(Pair.of(due, sex));
    } else {
      getChildren().addAll(Pair.of(birth, precision), Pair.of(age, sex));
    }
    particulars = new ParticularsForm(words, before.particulars(), role);
    getChildren().addAll(particulars, addresses, contacts, more());
    before.addresses().forEach(each -> add(new AddressForm(words, each, this::remove)));
    before.contacts().forEach(each -> add(new ContactForm(words, each, this::remove)));
  }

  /** The person as written in, with all else as it was. */
  Person read() {
    birth.control().read();
    due.control().read();
    return before
        .with(particulars.read())
        .with(
            said(family),
            said(given),
            Arrays.stream(aliases.control().getText().split("[;|]"))
                .map(Confidential::of)
                .filter(name -> !name.isBlank())
                .toList(),
            born(),
            sex.control().getValue(),
            inside(addresses, AddressForm.class).stream()
                .map(AddressForm::read)
                .filter(
                    address -> !address.isBlank() || address.kind() == Address.Kind.NO_FIXED_ABODE)
                .toList(),
            inside(contacts, ContactForm.class).stream()
                .map(ContactForm::read)
                .filter(contact -> !contact.value().isBlank())
                .toList());
  }

  /** Whether nothing is written in. */
  boolean isBlank() {
    var person = read();
    return person.formalName().isBlank()
        && person.birth().equals(Birth.UNKNOWN)
        && person.addresses().isEmpty()
        && person.contacts().isEmpty()
        && person.particulars().equals(before.particulars())
        && unread.typed().isEmpty();
  }

  /** Whether something differs from what was known before. */
  boolean isChanged() {
    return !read().equals(before) || !unread.typed().isEmpty();
  }

  /** What is no date or number; the journey cannot see it. */
  UnreadText unread() {
    return unread;
  }

  /** The field with this name, if it is one of this form's. */
  @Nullable LabelledField<?> field(String name) {
    return switch (name) {
      case "family" -> family;
      case "given" -> given;
      case "birth" -> birth;
      case "age" -> age;
      case "due" -> due;
      case "sex" -> sex;
      default -> particulars.field(name);
    };
  }

  /** All fields that can have a problem. */
  List<LabelledField<?>> fields() {
    return List.of(family, given, birth, age, due);
  }

  /** Puts the focus on the first address, a new one if there is none. */
  void enterAddress() {
    var known = inside(addresses, AddressForm.class);
    (known.isEmpty() ? add(new AddressForm(words, AddressForm.BLANK, this::remove)) : known.get(0))
        .enter();
  }

  /** Puts the focus on the first phone or e-mail, a new one if there is none. */
  void enterContact() {
    var known = inside(contacts, ContactForm.class);
    (known.isEmpty() ? add(new ContactForm(words, ContactForm.BLANK, this::remove)) : known.get(0))
        .enter();
  }

  /** Puts the focus on the first field. */
  void enter() {
    family.focus();
  }

  private static final int OLDEST = 120;

  private Birth born() {
    var expected = due.control().getValue();
    if (expected != null) {
      return Birth.expected(expected);
    }
    var day = birth.control().getValue();
    var years = years(age.control().getText().strip());
    if (day == null) {
      return years == null
          ? Birth.UNKNOWN
          : new Birth(null, Birth.Precision.ESTIMATED, years, null);
    }
    return new Birth(day, precision.control().getValue(), null, null);
  }

  private static @Nullable Integer years(String typed) {
    return typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= OLDEST
        ? Integer.valueOf(typed)
        : null;
  }

  private FlowPane more() {
    return Lines.row(
        Buttons.of(
            Icon.ADD,
            words.say("person.address.add"),
            () -> add(new AddressForm(words, AddressForm.BLANK, this::remove)).enter()),
        Buttons.of(
            Icon.ADD,
            words.say("person.contact.add"),
            () -> add(new ContactForm(words, ContactForm.BLANK, this::remove)).enter()));
  }

  private AddressForm add(AddressForm form) {
    addresses.getChildren().add(form);
    return form;
  }

  private ContactForm add(ContactForm form) {
    contacts.getChildren().add(form);
    return form;
  }

  private void remove(Node form) {
    addresses.getChildren().remove(form);
    contacts.getChildren().remove(form);
    family.focus();
  }

  private LabelledField<TextField> text(String key, Confidential value) {
    return new LabelledField<>(words.say(key), new TextField(value.text()));
  }

  private static Confidential said(LabelledField<TextField> field) {
    return Confidential.of(field.control().getText());
  }

  private static <T> List<T> inside(VBox box, Class<T> kind) {
    var found = new ArrayList<T>();
    box.getChildren().stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
    return found;
  }
}
