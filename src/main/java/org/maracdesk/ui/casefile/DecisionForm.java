package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** Writes down what was decided about a case: what, by whom, and why. */
final class DecisionForm extends StackPane {

  private static final int LINES = 3;

  private final Words words;
  private final CasePage page;
  private final CaseModel model;
  private final Runnable back;
  private final ProblemList problems;
  private final LabelledField<ChoiceField<CaseDecision.Kind>> kind;
  private final LabelledField<TextField> by;
  private final LabelledField<LongTextField> reason;
  private final LabelledField<TextField> detail;
  private final Label what = Texts.quiet("");

  DecisionForm(Words words, CasePage page, CaseModel model, Runnable back) {
    this.words = words;
    this.page = page;
    this.model = model;
    this.back = back;
    problems = new ProblemList(words);
    kind =
        new LabelledField<>(
            words.say("case.decide.kind"),
            new ChoiceField<>(
                List.of(CaseDecision.Kind.values()), each -> words.name("case.decision", each)));
    by = new LabelledField<>(words.say("case.decide.by"), new TextField());
    reason = new LabelledField<>(words.say("case.decide.reason"), new LongTextField(LINES));
    detail = new LabelledField<>(words.say("case.decide.detail"), new TextField());
    kind.control().valueProperty().subscribe(this::tell);
    getChildren()
        .add(
            Page.narrow(
                problems,
                new Card(
                    words.say("case.decide.title"),
                    Texts.quiet(words.say("case.decide.about")),
                    kind,
                    what,
                    by,
                    reason,
                    detail,
                    Lines.row(
                        Buttons.primary(Icon.SAVED, words.say("case.decide.yes"), this::keep),
                        Buttons.of(words.say("case.decide.no"), back)))));
  }

  /** Puts the focus on what was decided. */
  void enter() {
    kind.focus();
  }

  private void tell(CaseDecision.@Nullable Kind chosen) {
    boolean needed = chosen != null && chosen.needsDetail();
    detail.setVisible(needed);
    detail.setManaged(needed);
    if (chosen != null) {
      what.setText(words.name("case.decision-means", chosen));
      if (needed) {
        detail.hint(words.name("case.decision-detail", chosen));
      }
    }
  }

  private void keep() {
    List.of(kind, by, reason, detail).forEach(field -> field.problem(null));
    problems.clear();
    var chosen = kind.control().getValue();
    if (chosen == null) {
      refuse(new ArrayList<>(List.of(Problem.at("kind", Problem.Kind.MISSING))));
      return;
    }
    model.decide(
        page.caseFile().id(),
        chosen,
        Confidential.of(by.control().getText()),
        Confidential.of(reason.control().getText()),
        Confidential.of(
            chosen.needsDetail() ? Objects.requireNonNullElse(detail.control().getText(), "") : ""),
        back,
        this::refuse);
  }

  private void refuse(List<Problem> found) {
    problems.show(
        found,
        place ->
            switch (place) {
              case "kind" -> kind;
              case "by" -> by;
              case "reason" -> reason;
              case "detail" -> detail;
              default -> null;
            });
  }
}
