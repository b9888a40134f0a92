package org.maracdesk.ui.casefile;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.journeys.CasePage.ChecklistPart;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** The checklists of a case: what is begun, what the last one came to, and the earlier ones. */
final class ChecklistsPart extends VBox {

  private final Words words;
  private final CaseModel model;

  ChecklistsPart(Words words, CaseModel model, CasePage page, Runnable start) {
    this.words = words;
    this.model = model;
    getStyleClass().add("m-file-people");
    var review = CaseMarks.reviewSentence(words, page.review());
    if (!review.isEmpty()) {
      getChildren()
          .add(page.review().isDue() ? new Notice(Tone.INFO, review) : Texts.quiet(review));
    }
    if (page.checklists().isEmpty()) {
      getChildren().add(Texts.body(words.say("case.checklist.none")));
    }
    boolean latest = true;
    for (var part : page.checklists()) {
      if (part.completed() == null) {
        getChildren().add(begun(part));
      } else if (latest) {
        getChildren()
            .add(
                Lines.stack(Texts.strong(heading(part)), new ChecklistSummary(words, model, part)));
        latest = false;
      } else {
        getChildren().add(earlier(part));
      }
    }
    getChildren().add(ways(page, start));
  }

  private Node begun(ChecklistPart part) {
    var open =
        Buttons.of(
            Icon.CHECKLIST,
            words.say("case.checklist.continue"),
            () -> model.openChecklist(part.cover().id()));
    open.setAccessibleText(words.say("case.checklist.continue.of", heading(part)));
    return Lines.stack(
        Texts.strong(heading(part)),
        Texts.body(words.say("case.checklist.begun", part.cover().begunAt())),
        Lines.row(open));
  }

  private Node earlier(ChecklistPart part) {
    var earlier =
        new Section(words, heading(part), new ChecklistSummary(words, model, part)).folded();
    earlier.getStyleClass().setAll("m-file-section", "m-file-earlier");
    return earlier;
  }

  private Node ways(CasePage page, Runnable start) {
    var ways = Lines.row(Buttons.of(Icon.ADD, words.say("case.checklist.new"), start));
    if (page.checklists().stream().filter(part -> part.completed() != null).count() > 1) {
      ways.getChildren()
          .add(Buttons.of(Icon.COPY, words.say("case.checklist.look-back"), model::lookBack));
    }
    return ways;
  }

  private String heading(ChecklistPart part) {
    var occasion = words.name("checklist.occasion", part.cover().occasion());
    var completed = part.completed();
    return completed == null
        ? words.say("case.checklist.heading.begun", part.title(), occasion)
        : words.say("case.checklist.heading", part.title(), occasion, completed.completedOn());
  }
}
