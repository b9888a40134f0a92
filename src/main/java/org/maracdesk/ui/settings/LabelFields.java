package org.maracdesk.ui.settings;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Labels;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Terms;
import org.maracdesk.wording.Words;

/** What the area calls the meeting and the people it is about, with a sentence to try it on. */
final class LabelFields {

  private final Words words;
  private final LabelledField<ChoiceField<Labels.Conference>> conference;
  private final LabelledField<ChoiceField<Labels.Victim>> victim;
  private final LabelledField<ChoiceField<Labels.Perpetrator>> perpetrator;
  private final Label example = Texts.quiet("");

  LabelFields(Words words, Labels labels) {
    this.words = words;
    conference =
        new LabelledField<>(
            words.say("settings.labels.conference"),
            new ChoiceField<>(List.of(Labels.Conference.values()), Labels.Conference::term));
    victim =
        new LabelledField<>(
            words.say("settings.labels.harmed"),
            new ChoiceField<>(List.of(Labels.Victim.values()), each -> capital(each.term())));
    perpetrator =
        new LabelledField<>(
            words.say("settings.labels.causing"),
            new ChoiceField<>(List.of(Labels.Perpetrator.values()), each -> capital(each.term())));
    conference.control().setValue(labels.conference());
    victim.control().setValue(labels.victim());
    perpetrator.control().setValue(labels.perpetrator());
    conference.control().valueProperty().subscribe(changed -> show());
    victim.control().valueProperty().subscribe(changed -> show());
    perpetrator.control().valueProperty().subscribe(changed -> show());
  }

  Node[] all() {
    return new Node[] {conference, victim, perpetrator, example};
  }

  /** The area with these labels. */
  Area onto(Area area) {
    return area.withLabels(chosen());
  }

  private Labels chosen() {
    return new Labels(
        conference.control().getValue(),
        victim.control().getValue(),
        perpetrator.control().getValue());
  }

  private void show() {
    var labels = chosen();
    var terms =
        new Terms(labels.conference().term(), labels.victim().term(), labels.perpetrator().term());
    example.setText(words.with(terms).say("settings.labels.example"));
  }

  private static String capital(String term) {
    return term.substring(0, 1).toUpperCase(Locale.UK) + term.substring(1);
  }
}
