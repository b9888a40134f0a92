package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maracdesk.documents.sheet.Cell;
import org.maracdesk.documents.type.CleanText;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Condition;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.Option;
import org.maracdesk.domain.checklist.Scale;
import org.maracdesk.domain.checklist.Score;
import org.maracdesk.wording.Words;

/** Room for a pen: boxes to tick, and lines to write on. */
final class PenSpace {

  /** A figure that is written in. */
  static final String FIGURE = "________";

  private static final char FIRM_SPACE = '\u00A0';

  private final Words words;
  private final AnswerWords said;

  PenSpace(Words words, AnswerWords said) {
    this.words = words;
    this.said = said;
  }

  /** A choice with its box before it; a line never ends between the two. */
  static String box(String choice) {
    return CleanText.BOX + String.valueOf(FIRM_SPACE) + choice;
  }

  /**
   * The boxes of a question.
   *
   * @param mayNotApply whether "does not apply" is offered here
   * @param besideEachOther rather than one below the other
   */
  Cell answers(
      ChecklistForm form, ChecklistItem item, boolean mayNotApply, boolean besideEachOther) {
    var boxes = new ArrayList<String>();
    for (var value : item.scale().values()) {
      if (value.byProfile() && !mayNotApply) {
        continue;
      }
      var meaning = item.meanings().get(value.answer());
      var text = value.text() + points(form, item, value);
      boxes.add(box(meaning == null ? text : said.beside(text, meaning)));
    }
    return besideEachOther
        ? Cell.of(String.join(" ", boxes))
        : boxes.stream().map(Cell::of).reduce(Cell::above).orElseGet(() -> Cell.of(""));
  }

  /** What a question asks besides. */
  Cell followUp(ChecklistItem item, FollowUpQuestion asked) {
    var label = asked.label();
    if (asked.toolAdded()) {
      label = words.say("paper.checklist.tool-added", label);
    }
    if (asked.when().equals(new Condition.Is(item.id(), Answer.YES))) {
      label = words.say("paper.checklist.if-yes", label);
    } else if (!asked.when().equals(Condition.ALWAYS)) {
      label = words.say("paper.checklist.if-so", label);
    }
    return asked.type().isChosen()
        ? Cell.light(said.beside(label, choices(asked.type(), asked.options())))
        : Cell.light(label).above(reply(asked.type(), asked.options(), 1));
  }

  /**
   * Room for a reply.
   *
   * @param lines how many lines a text gets
   */
  Cell reply(FieldType type, List<Option> listed, int lines) {
    return switch (type) {
      case YESNO, YESNODK, CHOICE, MULTI -> Cell.of(choices(type, listed));
      case TEXT -> Cell.toWriteOn(lines);
      case NUMBER, DATE, SIGNATURE -> Cell.toWriteOn(1);
    };
  }

  private String choices(FieldType type, List<Option> listed) {
    return AnswerWords.options(type, listed).stream()
        .map(option -> box(said.option(option)))
        .collect(Collectors.joining(" "));
  }

  /** Points are only told where somebody must add them up by hand. */
  private static String points(ChecklistForm form, ChecklistItem item, Scale.Value value) {
    boolean summed =
        form.scores().stream()
            .filter(score -> score.kind() == Score.Kind.SUM || score.kind() == Score.Kind.MAX)
            .anyMatch(score -> score.items().contains(item.id()));
    return summed && !value.uncertain()
        ? FIRM_SPACE + "(" + value.points() * item.weight() + ")"
        : "";
  }
}
