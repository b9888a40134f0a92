package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;

/** Who completes it, and the buttons that end the work on it. */
final class SignCard extends VBox {

  /**
   * The end of a checklist.
   *
   * @param filledIn whether name and role come from the last checklist that was completed
   */
  SignCard(SheetTools tools, FormFields fields, Topic topic, String title, boolean filledIn) {
    var words = tools.words();
    var all = new ArrayList<Node>();
    topic
        .sections()
        .forEach(section -> all.addAll(fields.of(section, 1, Topic.NAME, FormFields.ROLE)));
    for (var needed : List.of(Topic.NAME, FormFields.ROLE)) {
      if (fields.field(needed) == null) {
        all.add(fields.own(needed));
      }
    }
    var complete =
        Buttons.primary(
            Icon.SAVED, words.say("checklist.page.complete.button"), tools.model()::complete);
    complete.setId("complete");
    var discard = Buttons.of(words.say("checklist.page.discard.button"), tools.model()::discard);
    discard.setId("discard");
    var card = new Card(title);
    if (filledIn) {
      card.getChildren().add(Texts.quiet(words.say("checklist.sign.filled-in")));
    }
    card.getChildren()
        .addAll(
            new FieldGrid(all, tools.folded()),
            Texts.quiet(words.say("checklist.page.complete.hint")),
            new Row(complete, discard));
    getChildren().add(card);
  }
}
