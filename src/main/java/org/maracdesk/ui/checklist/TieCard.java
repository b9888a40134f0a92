package org.maracdesk.ui.checklist;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.journeys.ChecklistHome;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

/** The card that asks which case a completed checklist belongs to. */
final class TieCard extends VBox {

  private final LabelledField<ChoiceField<CaseLine>> which;
  private final Button close;
  private final boolean any;

  TieCard(
      Words words,
      ChecklistHome.Ready one,
      List<CaseLine> cases,
      ChecklistHomeModel model,
      Overlay overlay) {
    any = !cases.isEmpty();
    which =
        new LabelledField<>(
            words.say("home.tie.case"),
            new ChoiceField<>(
                cases,
                line ->
                    words.say(
                        "home.tie.line",
                        line.number().text(),
                        line.victim().text(),
                        line.lastReferral())));
    close = Buttons.of(words.say("home.tie.no"), overlay::hide);
    close.setCancelButton(true);
    var title = words.say("home.tie.title", one.name().text());
    var buttons = new HBox(close);
    buttons.getStyleClass().add("m-dialog-buttons");
    getChildren().add(Texts.title(title));
    if (any) {
      var yes =
          Buttons.primary(
              words.say("home.tie.yes"),
              () -> {
                var chosen = which.control().getValue();
                if (chosen == null) {
                  which.problem(words.say("home.tie.choose"));
                  which.focus();
                } else {
                  overlay.hide();
                  model.tie(one, chosen);
                }
              });
      buttons.getChildren().addFirst(yes);
      getChildren().addAll(Texts.body(words.say("home.tie.text")), which);
    } else {
      getChildren().add(Texts.body(words.say("home.tie.none")));
    }
    getChildren().add(buttons);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
  }

  /** What gets the focus. */
  Node first() {
    return any ? which.control() : close;
  }
}
