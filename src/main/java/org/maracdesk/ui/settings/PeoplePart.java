package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.KeepAgencies.PersonEntry;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** The representatives: a list, and a form for one of them. */
final class PeoplePart {

  private final Words words;
  private final SettingsModel model;
  private final Consumer<Page> show;

  /**
   * @param show puts a page where the part is
   */
  PeoplePart(Words words, SettingsModel model, Consumer<Page> show) {
    this.words = words;
    this.model = model;
    this.show = show;
  }

  Page list() {
    var rows = new ArrayList<Node>();
    for (var person : model.people()) {
      rows.add(row(person));
    }
    if (rows.isEmpty()) {
      rows.add(
          Texts.quiet(
              words.say(
                  model.agencies().isEmpty()
                      ? "settings.people.no-agency"
                      : "settings.people.empty")));
    }
    var add =
        Buttons.primary(
            Icon.PERSON_NEW, words.say("settings.people.add"), () -> show.accept(form(null)));
    add.setDisable(model.agencies().isEmpty());
    return Page.narrow(
        new Card(words.say("settings.people.title"), rows.toArray(Node[]::new)).tools(add));
  }

  private Node row(Representative person) {
    var about = model.agencyName(person.agency());
    return EntryRow.of(
        words,
        person.name().text(),
        person.role().isBlank() ? about : about + ", " + person.role(),
        List.of(
            new Tag(
                Tone.NEUTRAL,
                Icon.PERSON,
                words.name("settings.person.capacity", person.capacity()))),
        () -> show.accept(form(person)));
  }

  /** The form for somebody who stands in for an agency. */
  Page deputyOf(Agency agency) {
    return form(null, agency, Representative.Capacity.DEPUTY);
  }

  private Page form(@Nullable Representative person) {
    return form(
        person,
        model.agencies().stream()
            .filter(each -> person != null && each.code().equals(person.agency()))
            .findFirst()
            .orElse(null),
        person == null ? Representative.Capacity.CORE : person.capacity());
  }

  private Page form(
      @Nullable Representative person,
      @Nullable Agency speaksFor,
      Representative.Capacity takesPart) {
    var form = new Form(words);
    var agency =
        form.at(
            "agency",
            new LabelledField<>(
                words.say("settings.person.agency"),
                new ChoiceField<>(List.copyOf(model.agencies()), Agency::name)));
    agency.control().setValue(speaksFor);
    var name =
        form.text("name", "settings.person.name", person == null ? "" : person.name().text());
    var role = form.text("role", "settings.person.role", person == null ? "" : person.role());
    var capacity =
        new LabelledField<>(
            words.say("settings.person.capacity"),
            new ChoiceField<>(
                List.of(Representative.Capacity.values()),
                each -> words.name("settings.person.capacity", each)));
    capacity.control().setValue(takesPart);
    var phone =
        form.text("phone", "settings.person.phone", person == null ? "" : person.phone().text());
    var email =
        form.text("email", "settings.person.email", person == null ? "" : person.email().text());
    Runnable keep =
        () -> {
          var chosen = agency.control().getValue();
          model.keep(
              new PersonEntry(
                  person == null ? null : person.id(),
                  chosen == null ? null : chosen.code(),
                  Confidential.of(name.control().getText()),
                  role.control().getText(),
                  capacity.control().getValue(),
                  Confidential.of(phone.control().getText()),
                  Confidential.of(email.control().getText())),
              form::tell,
              () -> show.accept(list()));
        };
    return Page.narrow(
        new Card(
            words.say(person == null ? "settings.people.add.title" : "settings.people.title"),
            name,
            agency,
            role,
            capacity,
            phone,
            email,
            new Row(
                Buttons.primary(words.say("settings.keep"), keep),
                Buttons.of(words.say("settings.leave"), () -> show.accept(list())))));
  }
}
