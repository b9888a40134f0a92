package org.maracdesk.ui.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.KeepAgencies.AgencyEntry;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** The agencies: a list, and a form for one of them. */
final class AgencyPart {

  private final Words words;
  private final SettingsModel model;
  private final Clock clock;
  private final Consumer<Page> show;
  private final Consumer<Agency> addDeputy;

  /**
   * @param show puts a page where the part is
   * @param addDeputy shows the form for somebody who stands in for an agency
   */
  AgencyPart(
      Words words,
      SettingsModel model,
      Clock clock,
      Consumer<Page> show,
      Consumer<Agency> addDeputy) {
    this.words = words;
    this.model = model;
    this.clock = clock;
    this.show = show;
    this.addDeputy = addDeputy;
  }

  Page list() {
    var rows = new ArrayList<Node>();
    for (var agency : model.agencies()) {
      rows.add(row(agency));
    }
    if (rows.isEmpty()) {
      rows.add(Texts.quiet(words.say("settings.agencies.empty")));
    }
    return Page.narrow(
        new Card(words.say("settings.agencies.title"), rows.toArray(Node[]::new))
            .tools(
                Buttons.primary(
                    Icon.ADD, words.say("settings.agencies.add"), () -> show.accept(form(null)))));
  }

  private Node row(Agency agency) {
    var tags = new ArrayList<Node>();
    if (agency.core()) {
      tags.add(new Tag(Tone.INFO, Icon.PEOPLE, words.say("settings.agencies.core")));
    }
    var left = agency.leftOn();
    if (left != null && left.isBefore(LocalDate.now(clock))) {
      tags.add(new Tag(Tone.NEUTRAL, Icon.OFF, words.say("settings.agencies.left", left)));
    }
    return EntryRow.of(
        words,
        agency.name(),
        agency.code() + " – " + words.name("settings.agency.type", agency.type()),
        tags,
        () -> show.accept(form(agency)));
  }

  private Page form(@Nullable Agency agency) {
    var form = new Form(words);
    var name = text(form, "name", agency == null ? "" : agency.name());
    var code = text(form, "code", agency == null ? "" : agency.code().value());
    var aliases =
        text(form, "aliases", agency == null ? "" : String.join(", ", agency.aliases()))
            .hint(words.say("settings.agency.aliases.hint"));
    var type =
        new LabelledField<>(
            words.say("settings.agency.type"),
            new ChoiceField<>(
                List.of(AgencyType.values()), each -> words.name("settings.agency.type", each)));
    type.control().setValue(agency == null ? AgencyType.OTHER : agency.type());
    var core = new CheckBox(words.say("settings.agency.core"));
    core.setSelected(agency != null && agency.core());
    var role = text(form, "role", agency == null ? "" : agency.role());
    var email = text(form, "secureEmail", agency == null ? "" : agency.secureEmail());
    var phone = text(form, "phone", agency == null ? "" : agency.phone());
    var protocol =
        date(form, "protocolSignedOn", agency == null ? null : agency.protocolSignedOn());
    var joined = date(form, "joinedOn", agency == null ? LocalDate.now(clock) : agency.joinedOn());
    var left = date(form, "leftOn", agency == null ? null : agency.leftOn());
    Runnable keep =
        () -> {
          var unreadable = unreadable(List.of(protocol, joined, left));
          if (!unreadable.isEmpty()) {
            form.tell(unreadable);
            return;
          }
          model.keep(
              new AgencyEntry(
                  agency == null ? null : agency.id(),
                  code.control().getText(),
                  name.control().getText(),
                  type.control().getValue(),
                  core.isSelected(),
                  role.control().getText(),
                  email.control().getText(),
                  phone.control().getText(),
                  protocol.control().getValue(),
                  joined.control().getValue(),
                  left.control().getValue(),
                  aliases.control().getText()),
              form::tell,
              () -> show.accept(list()));
        };
    var buttons =
        new Row(
            Buttons.primary(words.say("settings.keep"), keep),
            Buttons.of(words.say("settings.leave"), () -> show.accept(list())));
    if (agency != null) {
      buttons
          .getChildren()
          .add(
              Buttons.of(
                  Icon.PERSON_NEW,
                  words.say("settings.agency.deputy"),
                  () -> addDeputy.accept(agency)));
    }
    var card =
        new Card(
            agency == null ? words.say("settings.agencies.add.title") : agency.name(),
            name,
            code,
            aliases,
            type,
            core,
            role,
            email,
            phone,
            protocol,
            joined,
            left,
            buttons);
    return Page.narrow(card);
  }

  private LabelledField<TextField> text(Form form, String place, String text) {
    return form.text(place, key(place), text);
  }

  private LabelledField<DateField> date(Form form, String place, @Nullable LocalDate day) {
    var field = new LabelledField<>(words.say(key(place)), DateField.behind(clock));
    field.control().setValue(day);
    return form.at(place, field);
  }

  private static String key(String place) {
    return "settings.agency."
        + switch (place) {
          case "secureEmail" -> "email";
          case "protocolSignedOn" -> "protocol";
          case "joinedOn" -> "joined";
          case "leftOn" -> "left";
          default -> place;
        };
  }

  private static List<Problem> unreadable(List<LabelledField<DateField>> fields) {
    var places = List.of("protocolSignedOn", "joinedOn", "leftOn");
    var problems = new ArrayList<Problem>();
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).control().read();
      if (fields.get(i).control().isUnreadable()) {
        problems.add(Problem.at(places.get(i), Problem.Kind.NOT_A_DATE));
      }
    }
    return problems;
  }
}
