package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.Condition;
import org.maracdesk.domain.checklist.Facts;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.Truth;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;

/**
 * What opens below a question: its follow-up questions when the answer asks for them, and the note,
 * the source and why something is not known when they are wanted. Made when first needed.
 */
final class QuestionDetails extends VBox {

  private final ChecklistWords words;
  private final ReplyField replies;
  private final ChecklistModel model;
  private final ChecklistPage page;
  private final ChecklistItem item;
  private final Map<String, Node> fields = new HashMap<>();
  private final FieldGrid asked;
  private final FieldGrid more;
  private @Nullable LabelledField<LongTextField> note;
  private @Nullable Node source;
  private @Nullable Node why;

  QuestionDetails(
      ChecklistWords words,
      ReplyField replies,
      ChecklistModel model,
      ChecklistPage page,
      ChecklistItem item,
      BooleanExpression folded) {
    this.words = words;
    this.replies = replies;
    this.model = model;
    this.page = page;
    this.item = item;
    this.asked = new FieldGrid(List.of(), folded);
    this.more = new FieldGrid(List.of(), folded);
    getStyleClass().add("m-question-details");
  }

  /** Whether an answer asks for more by itself; a question that is always asked waits for Enter. */
  static boolean asksForMore(ChecklistPage page, ChecklistItem item, ItemAnswer given) {
    return item.followUps().stream()
        .anyMatch(
            each -> !each.when().equals(Condition.ALWAYS) && isAsked(page, item, each, given));
  }

  /** The follow-up questions that go with an answer, and those that were replied to. */
  static List<FollowUpQuestion> asked(ChecklistPage page, ChecklistItem item, ItemAnswer given) {
    return item.followUps().stream()
        .filter(each -> isAsked(page, item, each, given) || isGiven(each, given))
        .toList();
  }

  /** What an answer asks for and nobody has replied to yet. */
  static List<String> open(ChecklistPage page, ChecklistItem item, ItemAnswer given) {
    return item.followUps().stream()
        .filter(each -> !each.when().equals(Condition.ALWAYS))
        .filter(each -> isAsked(page, item, each, given) && !isGiven(each, given))
        .map(FollowUpQuestion::label)
        .toList();
  }

  /**
   * Shows what belongs to an answer.
   *
   * @param withNote whether the note and the source are shown too
   */
  void show(ItemAnswer given, boolean withNote) {
    var followUps =
        asked(page, item, given).stream()
            .filter(
                each -> withNote || !each.when().equals(Condition.ALWAYS) || isGiven(each, given))
            .map(each -> fields.computeIfAbsent(each.id(), _ -> field(each, given)))
            .toList();
    asked.show(followUps);
    var parts = new ArrayList<Node>();
    if (!followUps.isEmpty()) {
      parts.add(asked);
    }
    if (withNote) {
      more.show(besideNote(given));
      parts.add(note(given));
      parts.add(more);
    }
    if (!getChildren().equals(parts)) {
      getChildren().setAll(parts);
    }
  }

  /** Puts the focus where writing goes: the note, or the first follow-up when there is no note. */
  void enter() {
    if (note != null && note.getParent() != null) {
      note.focus();
    } else {
      Focus.into(this);
    }
  }

  private LabelledField<LongTextField> note(ItemAnswer given) {
    if (note == null) {
      var text = new LongTextField(2);
      text.setText(given.note().text());
      text.textProperty()
          .addListener(
              (_, _, typed) -> model.write(item.id(), now -> now.noting(Confidential.of(typed))));
      note = new LabelledField<>(words.say("checklist.page.note"), text);
    }
    return note;
  }

  private List<Node> besideNote(ItemAnswer given) {
    var nodes = new ArrayList<Node>();
    if (source == null) {
      var choice = new ChoiceField<InformationSource>(page.form().sources(), words::source);
      choice.setValue(given.source());
      choice
          .valueProperty()
          .addListener(
              (_, _, chosen) -> {
                if (chosen != null) {
                  model.choose(item.id(), now -> now.from(chosen));
                }
              });
      source = new LabelledField<>(words.say("checklist.page.source"), choice);
    }
    nodes.add(source);
    if (Answer.DONT_KNOW.equals(given.answer())) {
      if (why == null) {
        var choice = new ChoiceField<WhyUnknown>(List.of(WhyUnknown.values()), words::why);
        choice.setValue(given.whyUnknown());
        choice
            .valueProperty()
            .addListener((_, _, chosen) -> model.choose(item.id(), now -> now.because(chosen)));
        why = new LabelledField<>(words.say("checklist.page.why-unknown"), choice);
      }
      nodes.add(why);
    } else {
      // The reason goes with the answer; the next "don't know" begins afresh
      why = null;
    }
    return nodes;
  }

  private Node field(FollowUpQuestion question, ItemAnswer given) {
    return replies.of(
        question.type(),
        question.label(),
        question.options(),
        question.type() == FieldType.TEXT ? 1 : 2,
        given.followUps().get(question.id()),
        reply -> {
          if (question.type().isChosen()) {
            model.choose(item.id(), now -> now.with(question.id(), reply));
          } else {
            model.write(item.id(), now -> now.with(question.id(), reply));
          }
        });
  }

  private static boolean isGiven(FollowUpQuestion question, ItemAnswer given) {
    var reply = given.followUps().get(question.id());
    return reply != null && !reply.isBlank();
  }

  private static boolean isAsked(
      ChecklistPage page, ChecklistItem item, FollowUpQuestion question, ItemAnswer given) {
    var facts =
        new Facts(
            page.form(), page.profile(), Answers.NONE.with(item.id(), given), Circumstances.NONE);
    return question.when().in(facts) == Truth.TRUE;
  }
}
