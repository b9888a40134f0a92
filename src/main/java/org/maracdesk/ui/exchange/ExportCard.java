package org.maracdesk.ui.exchange;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.maracdesk.journeys.ExportSpreadsheet;
import org.maracdesk.journeys.ExportSpreadsheet.RestrictedCases;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** The card from which spreadsheets are let out. */
record ExportCard(Words words, ExportModel model) {

  Card card() {
    var kind =
        new LabelledField<>(
            words.say("export.kind"),
            new ChoiceField<>(
                List.of(ExportSpreadsheet.Kind.values()), each -> words.name("export.kind", each)));
    var restricted = new CheckBox(words.say("export.restricted"));
    restricted.setWrapText(true);
    restricted.setMinHeight(Label.USE_PREF_SIZE);
    restricted.managedProperty().bind(restricted.visibleProperty());
    var included = new Notice(Tone.WARN, words.say("export.restricted.included"));
    included.managedProperty().bind(included.visibleProperty());
    included
        .visibleProperty()
        .bind(restricted.selectedProperty().and(restricted.visibleProperty()));
    kind.control()
        .valueProperty()
        .subscribe(
            chosen -> {
              restricted.setVisible(chosen != null && chosen.isOfCases());
              restricted.setSelected(false);
            });
    kind.control().setValue(ExportSpreadsheet.Kind.ACTIONS);
    return new Card(
        words.say("export.title"),
        new Notice(Tone.WARN, words.say("export.not-encrypted")),
        kind,
        restricted,
        included,
        new Row(
            Buttons.of(
                Icon.DOWNLOAD,
                words.say("export.do"),
                () -> {
                  var chosen = kind.control().getValue();
                  if (chosen != null) {
                    model.export(
                        chosen,
                        restricted.isSelected()
                            ? RestrictedCases.INCLUDED
                            : RestrictedCases.LEFT_OUT);
                  }
                })));
  }
}
