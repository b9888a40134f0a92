package org.maracdesk.ui.meeting;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.AddLateCase.Late;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DialogButtons;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Texts;

/** The card on which a case is taken into a meeting that runs: which, and who allows it. */
final class LateCaseCard extends VBox {

  private final MeetingWords words;
  private final Form form;
  private final LabelledField<ChoiceField<Late>> chosen;
  private final LabelledField<TextField> allowedBy;
  private final Label what = Texts.quiet("");
  private final Label missing = Texts.body("");

  /** A card over these cases, the first of them chosen. */
  LateCaseCard(
      MeetingWords words,
      List<Late> late,
      BiConsumer<ReferralId, Confidential> add,
      Runnable cancel) {
    this.words = words;
    form = new Form(words.words());
    chosen =
        form.at(
            "case",
            new LabelledField<>(
                words.say("meeting.late.case"), new ChoiceField<>(late, this::line)));
    allowedBy = form.text("allowedBy", "meeting.late.allowed-by", "");
    chosen.control().valueProperty().subscribe(this::tellMissing);
    chosen.control().setValue(late.getFirst());
    missing.managedProperty().bind(missing.textProperty().isNotEmpty());
    var yes =
        Buttons.primary(
            words.say("meeting.late.yes"),
            () ->
                add.accept(
                    chosen.control().getValue().referred().referral(),
                    Confidential.of(allowedBy.control().getText())));
    yes.setDefaultButton(true);
    var column = new VBox(what, chosen, missing, allowedBy);
    column.getStyleClass().add("m-plan-form");
    getStyleClass().add("m-plan");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(words.say("meeting.late.title"));
    getChildren()
        .addAll(
            Texts.title(words.say("meeting.late.title")),
            column,
            new DialogButtons(words.say("meetings.plan.no"), cancel, yes));
  }

  private String line(Late late) {
    var line =
        words.say("meeting.late.line", late.referred().number().text(), late.victim().text());
    if (late.isRestricted()) {
      line = words.say("meeting.late.restricted", line);
    }
    return late.referred().emergency() ? words.say("meeting.late.urgent", line) : line;
  }

  private void tellMissing(@Nullable Late late) {
    var by = late == null ? List.<String>of() : late.notResearchedBy();
    what.setText(
        words.say(
            late != null && late.isRestricted()
                ? "meeting.late.text.restricted"
                : "meeting.late.text"));
    missing.setText(by.isEmpty() ? "" : words.say("listing.not-researched", String.join(", ", by)));
  }

  /** What takes the typing first. */
  Region first() {
    return chosen.control();
  }

  /** Says what is wrong, each at its field, and goes to the first. */
  void show(List<Problem> problems) {
    form.tell(problems);
  }
}
