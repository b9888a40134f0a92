package org.maracdesk.ui.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.ui.controls.Icon;

/** The chair's five steps: where one is, and by word and shape what each still lacks. */
final class StepsStrip extends FlowPane {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");

  private final MeetingWords words;
  private final Map<CaseStep, Button> buttons = new EnumMap<>(CaseStep.class);
  private @Nullable CaseStep shown;
  private List<MeetingGap> gaps = List.of();
  private boolean brief;

  StepsStrip(MeetingWords words, Consumer<CaseStep> go) {
    this.words = words;
    for (var step : CaseStep.values()) {
      var button = new Button();
      button.setOnAction(press -> go.accept(step));
      button.getStyleClass().add("m-step");
      button.setMinWidth(USE_PREF_SIZE);
      buttons.put(step, button);
      getChildren().add(button);
    }
    getStyleClass().add("m-steps");
  }

  /** Says only by shape what a step lacks, where there is no room for words. */
  void brief(boolean only) {
    brief = only;
    if (shown != null) {
      show(shown, gaps);
    }
  }

  /** Shows where one is and what is missing where. */
  void show(CaseStep now, List<MeetingGap> missingNow) {
    shown = now;
    gaps = missingNow;
    buttons.forEach(
        (step, button) -> {
          var missing = gaps.stream().filter(gap -> gap.kind().step() == step).toList();
          var name =
              words.say(
                  "meeting.step.numbered",
                  step.ordinal() + 1,
                  words.words().name("meeting.step", step));
          var state =
              missing.isEmpty()
                  ? words.say("meeting.step.complete")
                  : words.words().count("meeting.step.missing", missing.size());
          button.setText(brief || missing.isEmpty() ? name : name + " · " + state);
          button.setGraphic((missing.isEmpty() ? Icon.DONE_FULL : Icon.CIRCLE).node());
          button.pseudoClassStateChanged(SELECTED, step == now);
          button.pseudoClassStateChanged(COMPLETE, missing.isEmpty());
          button.setAccessibleText(
              words.say(
                  step == now ? "meeting.step.spoken.now" : "meeting.step.spoken",
                  name,
                  missing.isEmpty() ? state : words.say("meeting.missing", words.gaps(missing))));
        });
  }
}
