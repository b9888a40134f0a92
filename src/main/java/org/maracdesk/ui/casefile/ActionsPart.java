package org.maracdesk.ui.casefile;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** What was promised for the case, and how it stands. */
final class ActionsPart extends VBox {

  private final Words words;
  private final CaseModel model;
  private final CasePage page;

  ActionsPart(Words words, CaseModel model, CasePage page) {
    this.words = words;
    this.model = model;
    this.page = page;
    getStyleClass().add("m-file-blocks");
    if (page.actions().isEmpty()) {
      getChildren().add(Texts.quiet(words.say("case.actions.none")));
    }
    page.actions().forEach(action -> getChildren().add(action(action)));
  }

  private Node action(Action action) {
    var owner = page.agencyName(action.owner());
    var who =
        action.person().isBlank()
            ? owner
            : words.say("case.action.person", owner, action.person().text());
    var text =
        Lines.stack(
            Texts.strong(action.text().text()),
            Texts.quiet(who),
            Lines.row(standing(action.standingOn(model.today())), Texts.quiet(when(action))));
    if (action.isToBeAccepted()) {
      text.getChildren()
          .add(new Tag(Tone.WARN, Icon.CLOCK, words.say("case.action.to-be-accepted")));
    }
    return new Line(action.progress().isOpen() ? Icon.CIRCLE : Icon.DONE, text);
  }

  private String when(Action action) {
    return switch (action.progress()) {
      case Progress.Open() -> words.say("case.action.due", action.due());
      case Progress.Done(var on, _) -> words.say("case.action.on", on);
      case Progress.Partly(_, var note) -> told(action.due(), note.text());
      case Progress.NotPossible(var on, var note) -> told(on, note.text());
      case Progress.NotTaken(var on, var note) -> told(on, note.text());
      case Progress.Withdrawn(var on, var note) -> told(on, note.text());
      case Progress.Transferred(var on, var to, _) -> told(on, to.text());
    };
  }

  private String told(LocalDate on, String note) {
    return words.say("case.action.told", on, note);
  }

  private Tag standing(Action.Standing standing) {
    var name = words.name("case.action.standing", standing);
    return switch (standing) {
      case DONE -> new Tag(Tone.GOOD, Icon.DONE, name);
      case NOT_POSSIBLE -> new Tag(Tone.NEUTRAL, Icon.OFF, name);
      case NOT_TAKEN -> new Tag(Tone.WARN, Icon.OFF, name);
      case OVERDUE -> new Tag(Tone.DANGER, Icon.CLOCK, name);
      case DUE -> new Tag(Tone.WARN, Icon.CLOCK, name);
      case PARTLY -> new Tag(Tone.WARN, Icon.HALF, name);
      case OPEN -> new Tag(Tone.NEUTRAL, Icon.CIRCLE, name);
      case TRANSFERRED -> new Tag(Tone.NEUTRAL, Icon.SHUFFLE, name);
      case WITHDRAWN -> new Tag(Tone.NEUTRAL, Icon.OFF, name);
    };
  }
}
