package org.maracdesk.ui.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.NewReferral;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.controls.SearchField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** Somebody with a part in a new referral: found among those who are known, or written in. */
final class PartForm extends VBox {

  private final Words words;
  private final NewReferralModel model;
  private final Clock clock;
  private final Role role;
  private final VBox found = Lines.stack();
  private final VBox who = Lines.stack();
  private final LabelledField<ChoiceField<Relationship>> toVictim;
  private final LabelledField<ChoiceField<Relationship>> toPerpetrator;
  private final LabelledField<ChoiceField<YesNoUnknown>> home;
  private PersonForm form;
  private @Nullable Person known;

  PartForm(Words words, NewReferralModel model, Clock clock, Role role) {
    this.words = words;
    this.model = model;
    this.clock = clock;
    this.role = role;
    this.form = new PersonForm(words, clock, model.stranger(), role);
    getStyleClass().add("m-file-blocks");
    toVictim = relationship("referral.to-victim");
    toPerpetrator = relationship("referral.to-perpetrator");
    home =
        new LabelledField<>(
            words.say("referral.home"),
            new ChoiceField<>(
                List.of(YesNoUnknown.values()),
                each -> words.say("case." + each.name().toLowerCase(Locale.ROOT))));
    home.control().setValue(YesNoUnknown.UNKNOWN);
    writeIn();
    getChildren().add(who);
    switch (role) {
      case VICTIM -> {}
      case PERPETRATOR -> getChildren().add(Pair.of(toVictim, home));
      default -> getChildren().addAll(Pair.of(toVictim, toPerpetrator), home);
    }
  }

  /** The same as it was before. */
  PartForm fill(NewReferral.Named named) {
    toVictim.control().setValue(named.toVictim());
    toPerpetrator.control().setValue(named.toPerpetrator());
    home.control().setValue(named.livesWithVictim());
    if (named.known()) {
      choose(named.person());
    } else {
      form = new PersonForm(words, clock, named.person(), role);
      writeIn();
    }
    return this;
  }

  /** Their part as a referral has it. */
  NewReferral.Named read(String place) {
    var chosen = known;
    return new NewReferral.Named(
        place,
        chosen == null ? form.read() : chosen,
        chosen != null,
        role,
        toVictim.control().getValue(),
        toPerpetrator.control().getValue(),
        home.control().getValue());
  }

  /** Whether nobody is chosen and nothing written in. */
  boolean isBlank() {
    return known == null && form.isBlank();
  }

  /** Whether somebody is chosen whom the store has; what is known of them is not written here. */
  boolean isKnown() {
    return known != null;
  }

  /** The field for how they are related to the victim. */
  LabelledField<?> toVictim() {
    return toVictim;
  }

  /** What is written in about somebody new. */
  PersonForm form() {
    return form;
  }

  /** As what. */
  Role role() {
    return role;
  }

  /** Puts the focus on the first field. */
  void enter() {
    form.enter();
  }

  private LabelledField<ChoiceField<Relationship>> relationship(String key) {
    var field =
        new LabelledField<>(
            words.say(key),
            new ChoiceField<>(
                List.of(Relationship.values()), each -> words.name("referral.relation", each)));
    field.control().setValue(Relationship.NOT_RECORDED);
    return field;
  }

  private void writeIn() {
    known = null;
    who.getChildren().clear();
    if (role != Role.UNBORN_CHILD) {
      var search = new SearchField(words.say("referral.find-person"));
      search.textProperty().subscribe(typed -> model.find(typed, this::offer));
      who.getChildren().addAll(search, found);
    }
    who.getChildren().add(form);
  }

  private void offer(List<Person> people) {
    found.getChildren().clear();
    for (var person : people) {
      var said = new PersonWords(words, LocalDate.now(clock));
      Button use =
          Buttons.of(
              Icon.PERSON,
              words.say("referral.use", said.name(person), said.birth(person)),
              () -> choose(person));
      found.getChildren().add(use);
    }
  }

  private void choose(Person person) {
    known = person;
    var said = new PersonWords(words, LocalDate.now(clock));
    who.getChildren()
        .setAll(
            new Line(Icon.PERSON, Texts.strong(said.name(person)), Texts.quiet(said.birth(person)))
                .tool(Buttons.of(words.say("referral.somebody-else"), this::writeIn)));
  }
}
