package org.maracdesk.ui.checklist;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.ProfessionalView.Decision;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/** What the worker thinks themselves, asked before the count is shown. */
final class ViewSection extends VBox {

  private final LabelledField<AnswerToggle<Decision>> decision;
  private final LabelledField<LongTextField> why;

  /**
   * The worker's own view.
   *
   * @param topic what else the form asks beside it
   */
  ViewSection(SheetTools tools, FormFields fields, Topic topic, String title) {
    var words = tools.words();
    var model = tools.model();
    var chosen = toggle(words, model);
    decision = new LabelledField<>(fields.label(ChecklistModel.DECISION), chosen);
    chosen.setId("view-decision");
    chosen.wrapping();
    chosen.setMaxWidth(Region.USE_PREF_SIZE);
    chosen.question(fields.label(ChecklistModel.DECISION));
    why = new LabelledField<>(fields.label(Outcome.RATIONALE), new LongTextField(3));
    why.control().setText(model.view().rationale().text());
    why.control().textProperty().addListener((_, _, text) -> model.because(text));
    var consulted = new LabelledField<>(fields.label(Outcome.DISCUSSED_WITH), new TextField());
    consulted.control().setText(model.view().discussedWith().text());
    consulted.control().textProperty().addListener((_, _, text) -> model.discussedWith(text));
    consulted.hint(words.say("checklist.page.consulted-hint"));
    fields.add(ChecklistModel.DECISION, decision);
    fields.add(Outcome.RATIONALE, why);
    fields.add(Outcome.DISCUSSED_WITH, consulted);
    chosen.answer().subscribe(now -> why.hint(now == null ? "" : words.say(hint(now))));
    var around =
        topic.sections().stream()
            .flatMap(section -> fields.of(section, 2, "priorities").stream())
            .toList();
    var card = new Card(title, Texts.quiet(words.say("checklist.page.view")));
    if (!around.isEmpty()) {
      card.getChildren().add(new FieldGrid(around, tools.folded()));
    }
    card.getChildren().addAll(decision, why, consulted);
    var grade = tools.page().form().grade();
    if (grade != null) {
      card.getChildren().add(new GradeFields(tools, fields, grade));
    }
    getChildren().add(card);
  }

  /** Puts the focus on the decision. */
  void enter() {
    decision.focus();
  }

  /** The decision, for scrolling to it. */
  Region decision() {
    return decision;
  }

  private static AnswerToggle<Decision> toggle(ChecklistWords words, ChecklistModel model) {
    var toggle =
        new AnswerToggle<Decision>(
            List.of(Decision.REFER, Decision.NOT_REFER, Decision.UNDECIDED), words::decision);
    for (var each : Decision.values()) {
      toggle.tone(each, Tone.INFO);
    }
    var marked = model.given(ChecklistModel.DECISION);
    if (model.view().decision() != Decision.UNDECIDED || marked != null && !marked.isBlank()) {
      toggle.answer().set(model.view().decision());
    }
    toggle
        .answer()
        .addListener(
            (_, _, chosen) -> {
              if (chosen != null) {
                model.decide(chosen);
              } else {
                model.undecide();
              }
            });
    return toggle;
  }

  private static String hint(Decision decision) {
    return switch (decision) {
      case REFER -> "checklist.page.why-refer";
      case NOT_REFER -> "checklist.page.why-not-refer";
      case UNDECIDED -> "checklist.page.why-undecided";
    };
  }
}
