package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.ui.controls.Texts;

/**
 * Shows each set of further questions where it belongs as soon as an answer opens it: under the
 * question, or at the end. What was answered in one stays in view when the answer changes.
 */
final class SetShelf {

  private final SheetTools tools;
  private final QuestionList questions;
  private final List<SetPanel> panels = new ArrayList<>();
  private final Map<SetPanel, @Nullable ItemId> places = new HashMap<>();
  private final VBox end = new VBox();

  /**
   * All sets that the form knows the questions of.
   *
   * @param ways where the keyboard goes from a set
   */
  SetShelf(SheetTools tools, QuestionList questions, SetPanel.Ways ways) {
    this.tools = tools;
    this.questions = questions;
    end.getStyleClass().add("m-sets");
    end.getChildren()
        .addAll(
            Texts.heading(tools.words().say("checklist.topic.sets")),
            Texts.quiet(tools.words().say("checklist.set.offered")));
    FormPart.sets(tools.page()).forEach(part -> panels.add(new SetPanel(tools, part, ways)));
    tools.model().drafted().subscribe(now -> show(tools.model().outcome().get()));
  }

  /** Where those stand that belong under no question. */
  VBox end() {
    return end;
  }

  /** The question a set stands under now; null at the end. */
  @Nullable ItemId place(SetPanel panel) {
    return places.get(panel);
  }

  /** Whether a set stands at the end. */
  boolean isAtEnd(SetPanel panel) {
    return end.getChildren().contains(panel);
  }

  /** Puts the focus on a question of a set; false when none of them has it. */
  boolean enter(ItemId key) {
    return panels.stream().filter(places::containsKey).anyMatch(panel -> panel.enter(key));
  }

  /** The sets that are shown now. */
  List<SetPanel> shown() {
    return panels.stream().filter(places::containsKey).toList();
  }

  private void show(@Nullable Outcome outcome) {
    if (outcome == null || tools.model().page().get() != tools.page()) {
      return;
    }
    var draft = tools.model().draft();
    for (var panel : panels) {
      var set = panel.set();
      boolean opened = set.always() || outcome.show().contains(set.id());
      boolean begun = panel.part().isBegun(draft.answers(), draft.circumstances());
      if (!opened && !begun) {
        take(panel);
      } else {
        put(panel);
        panel.update(!opened);
      }
    }
    boolean some = panels.stream().anyMatch(this::isAtEnd);
    end.setVisible(some);
    end.setManaged(some);
  }

  private void put(SetPanel panel) {
    var now = SetPlaces.of(panel.set(), tools.page(), tools.model().draft());
    var place = now != null && questions.has(now) ? now : null;
    // Where it stands it stays, also when a second answer would open it elsewhere, or none does
    if (places.containsKey(panel) && (place == null || places.get(panel) != null)) {
      return;
    }
    take(panel);
    places.put(panel, place);
    if (place == null) {
      end.getChildren().add(panel);
    } else {
      questions.put(panel, Objects.requireNonNull(place));
    }
  }

  private void take(SetPanel panel) {
    places.remove(panel);
    questions.take(panel);
    end.getChildren().remove(panel);
  }
}
