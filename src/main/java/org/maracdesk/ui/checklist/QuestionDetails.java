package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Condition;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.domain.shared.Confidential;
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
  private final FormPart part;
  private final ChecklistItem item;
  private final ItemId key;
  private final Map<String, Node> fields = new HashMap<>();
  private final FieldGrid asked;
  private final FieldGrid more;
  private @Nullable LabelledField<LongTextField> note;
  private @Nullable Node source;
  private @Nullable Node why;

  QuestionDetails(SheetTools tools, FormPart part, ChecklistItem item) {
    this.words = tools.words();
    this.replies = tools.replies();
    this.model = tools.model();
    this.part = part;
    this.item = item;
    this.key = part.key(item);
    this.asked = new FieldGrid(List.of(), tools.folded());
    this.more = new FieldGrid(List.of(), tools.folded());
    getStyleClass().add("m-question-details");
  }

  /**
   * Shows what belongs to an answer.
   *
   * @param withNote whether the note and the source are shown too
   */
  void show(ItemAnswer given, boolean withNote) {
    var followUps =
        FollowUps.asked(part, item, given).stream()
            .filter(
                each ->
                    withNote
                        || !each.when().equals(Condition.ALWAYS)
                        || FollowUps.isGiven(each, given))
            .map(each -> fields.computeIfAbsent(each.id(), _ -> field(each, given)))
            .toList();
    asked.show(followUps);
    var parts = new ArrayList<Node>();
    if (!followUps.isEmpty()) {
      parts.add(asked);
    }
    if (withNote) {
      parts.add(note(given));
    }
    var besides = besideNote(given, withNote);
    more.show(besides);
    if (!besides.isEmpty()) {
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
              (_, _, typed) -> model.write(key, now -> now.noting(Confidential.of(typed))));
      note = new LabelledField<>(words.say("checklist.page.note"), text);
    }
    return note;
  }

  private List<Node> besideNote(ItemAnswer given, boolean withNote) {
    var nodes = new ArrayList<Node>();
    if (FollowUps.asksWhy(given)) {
      if (why == null) {
        why = why(given);
      }
      nodes.add(why);
    } else {
      // The reason goes with the answer; the next "don't know" begins afresh
      why = null;
    }
    if (withNote && item.scale().sourceAsked()) {
      if (source == null) {
        source = source(given);
      }
      nodes.add(source);
    }
    return nodes;
  }

  private Node why(ItemAnswer given) {
    var choice = new ChoiceField<WhyUnknown>(List.of(WhyUnknown.values()), words::why);
    choice.setValue(given.whyUnknown());
    choice
        .valueProperty()
        .addListener((_, _, chosen) -> model.choose(key, now -> now.because(chosen)));
    return new LabelledField<>(words.say("checklist.page.why-unknown"), choice);
  }

  private Node source(ItemAnswer given) {
    var choice = new ChoiceField<InformationSource>(part.form().sources(), words::source);
    choice.setValue(given.source());
    choice
        .valueProperty()
        .addListener(
            (_, _, chosen) -> {
              if (chosen != null) {
                model.choose(key, now -> now.from(chosen));
              }
            });
    return new LabelledField<>(words.say("checklist.page.source"), choice);
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
            model.choose(key, now -> now.with(question.id(), reply));
          } else {
            model.write(key, now -> now.with(question.id(), reply));
          }
        });
  }
}
