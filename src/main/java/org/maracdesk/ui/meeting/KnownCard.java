package org.maracdesk.ui.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.KnownBeforehand.Known;
import org.maracdesk.journeys.KnownBeforehand.Sayable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DialogButtons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;

/** The card on which it is said before a meeting who knows somebody in a case. */
final class KnownCard extends VBox {

  private final MeetingWords words;
  private final MeetingRecord record;
  private final LabelledField<ChoiceField<Representative>> person;
  private final LabelledField<ChoiceField<Interest.Relationship>> relationship;

  /**
   * A card over one case.
   *
   * @param declare somebody knows somebody in it
   * @param withdraw that was a mistake
   * @param leave nothing to say
   */
  KnownCard(
      MeetingWords words,
      MeetingRecord record,
      HeardCase heard,
      Sayable sayable,
      BiConsumer<RepresentativeId, Interest.Relationship> declare,
      Consumer<RepresentativeId> withdraw,
      Runnable leave) {
    this.words = words;
    this.record = record;
    person =
        new LabelledField<>(
            words.say("meeting.interest.who"), new ChoiceField<>(sorted(sayable), this::who));
    relationship =
        new LabelledField<>(
            words.say("meeting.interest.relationship"),
            new ChoiceField<>(
                List.of(Interest.Relationship.values()),
                each -> words.words().name("meeting.relationship", each)));
    relationship.control().setValue(Interest.Relationship.NOT_SAID);
    var yes = Buttons.primary(words.say("agenda.known.yes"), () -> say(declare));
    yes.setDefaultButton(true);
    var title = words.say("agenda.known.title", heard.caseFile().number().text());
    var column = new VBox(Texts.quiet(words.say("agenda.known.text")));
    column.getStyleClass().add("m-plan-form");
    sayable.known().forEach(one -> column.getChildren().add(entry(one, withdraw)));
    column.getChildren().addAll(person, relationship);
    getStyleClass().add("m-plan");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    getChildren()
        .addAll(
            Texts.title(title),
            column,
            new DialogButtons(words.say("agenda.known.no"), leave, yes));
  }

  private List<Representative> sorted(Sayable sayable) {
    var known = sayable.known().stream().map(one -> one.person().id()).toList();
    return sayable.people().stream()
        .filter(one -> !known.contains(one.id()))
        .sorted(Comparator.comparing(Representative::name, Confidential.ALPHABETICAL))
        .toList();
  }

  private String who(Representative one) {
    return one.name().text() + ", " + record.agencyName(one.agency());
  }

  private Row entry(Known one, Consumer<RepresentativeId> withdraw) {
    var said =
        words.say(
            "agenda.known.entry",
            who(one.person()),
            words.words().name("meeting.relationship", one.relationship()));
    return new Row(
        Texts.body(said),
        Buttons.flat(
            Icon.CLEAR,
            words.say("meeting.interest.withdraw", one.person().name().text()),
            () -> withdraw.accept(one.person().id())));
  }

  private void say(BiConsumer<RepresentativeId, Interest.Relationship> declare) {
    var who = person.control().getValue();
    if (who == null) {
      person.problem(words.problem(Problem.at("person", Problem.Kind.MISSING)));
      person.focus();
    } else {
      declare.accept(who.id(), relationship.control().getValue());
    }
  }

  /** What takes the typing first. */
  Region first() {
    return person.control();
  }
}
