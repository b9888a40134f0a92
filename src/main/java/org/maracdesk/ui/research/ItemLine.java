package org.maracdesk.ui.research;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchItem.Decision;
import org.maracdesk.domain.research.ReturnCheck;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/** One thing an agency holds, and whether it may be shared. */
final class ItemLine extends HBox {

  private final ResearchWords words;
  private final ItemId id;
  private final LabelledField<AnswerToggle<Decision>> decision;
  private final LabelledField<TextField> reason;

  ItemLine(
      ResearchWords words, ReturnModel model, ResearchItem item, Runnable edit, Runnable decided) {
    this.words = words;
    this.id = item.id();
    var text = item.text().text();
    decision = new LabelledField<>(words.say("return.item.decision"), toggle());
    decision.control().setMaxWidth(USE_PREF_SIZE);
    decision.control().question(words.say("return.item.decision"));
    reason = new LabelledField<>(words.say("return.item.reason"), new TextField());
    decision.control().answer().set(item.decision() == Decision.UNDECIDED ? null : item.decision());
    reason.control().setText(item.withheldBecause().text());
    showReason();
    decision
        .control()
        .answer()
        .addListener(
            (any, was, is) -> {
              model.held().decide(id, is == null ? Decision.UNDECIDED : is);
              decision.problem(null);
              showReason();
              if (is == Decision.DO_NOT_SHARE) {
                reason.focus();
              } else if (is != null) {
                decided.run();
              }
            });
    reason
        .control()
        .textProperty()
        .addListener(
            (any, was, is) -> {
              reason.problem(null);
              model.held().because(id, is);
            });
    reason.control().setOnAction(enter -> decided.run());
    var what = new VBox(head(model, item), Texts.body(text), decision, reason);
    what.getStyleClass().add("m-return-item");
    what.setMinWidth(0);
    setHgrow(what, Priority.ALWAYS);
    getStyleClass().add("m-entry-line");
    getChildren().add(what);
    if (item.shared() == null) {
      getChildren()
          .addAll(
              Buttons.picture(Icon.EDIT, words.say("return.item.edit"), edit),
              Buttons.picture(
                  Icon.DELETE,
                  words.say("return.item.strike"),
                  () -> {
                    model.held().strike(item);
                    decided.run();
                  }));
    }
  }

  private AnswerToggle<Decision> toggle() {
    return new AnswerToggle<>(
            List.of(Decision.SHARE, Decision.CHAIR_AND_IDVA_ONLY, Decision.DO_NOT_SHARE),
            each -> words.words().name("return.decision", each))
        .key(KeyCode.S, Decision.SHARE)
        .key(KeyCode.C, Decision.CHAIR_AND_IDVA_ONLY)
        .key(KeyCode.N, Decision.DO_NOT_SHARE)
        .wrapping();
  }

  private Row head(ReturnModel model, ResearchItem item) {
    var participant = model.participant(item.about());
    var about = participant == null ? words.say("return.item.everybody") : words.name(participant);
    var fact = item.kind() == ResearchItem.Kind.FACT;
    var head =
        new Row(
            Texts.strong(about),
            new Tag(
                fact ? Tone.NEUTRAL : Tone.INFO,
                fact ? Icon.INFO : Icon.TALK,
                words.words().name("return.kind", item.kind())),
            Texts.small(words.words().name("return.category", item.category())));
    if (item.happened() != null) {
      head.getChildren().add(Texts.small(words.words().date(item.happened())));
    }
    if (!item.worker().isBlank()) {
      head.getChildren()
          .add(Texts.small(words.say("return.item.worker.told", item.worker().text())));
    }
    var shared = item.shared();
    if (shared != null) {
      head.getChildren()
          .add(new Tag(Tone.GOOD, words.say("return.item.shared", ResearchWords.day(shared.at()))));
    }
    return head;
  }

  private void showReason() {
    boolean withheld = decision.control().answer().get() == Decision.DO_NOT_SHARE;
    reason.setVisible(withheld);
    reason.setManaged(withheld);
  }

  ItemId id() {
    return id;
  }

  /** Puts the focus where it is said whether this may be shared. */
  void decide() {
    decision.focus();
  }

  /** Shows what is still needed here. */
  void show(List<Problem> problems) {
    decision.problem(ProblemText.at(words.words(), problems, ReturnCheck.place(id, "decision")));
    reason.problem(ProblemText.at(words.words(), problems, ReturnCheck.place(id, "reason")));
  }

  /** Goes to what is still needed here. */
  void focusProblem() {
    if (decision.hasProblem()) {
      decision.focus();
    } else {
      reason.focus();
    }
  }

  boolean hasProblem() {
    return decision.hasProblem() || reason.hasProblem();
  }
}
