package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.ui.controls.Texts;

/** The questions in their sections, and the way from one to the next. */
final class QuestionList extends VBox implements QuestionRow.Neighbours {

  private final List<QuestionRow> rows = new ArrayList<>();
  private final Map<ItemId, QuestionRow> byItem = new HashMap<>();
  private final Runnable afterTheLast;

  /**
   * All questions of a page.
   *
   * @param afterTheLast where the keyboard goes when the last one is answered
   */
  QuestionList(
      ChecklistWords words,
      ReplyField replies,
      ChecklistModel model,
      ChecklistPage page,
      BooleanExpression folded,
      Runnable afterTheLast) {
    this.afterTheLast = afterTheLast;
    getStyleClass().add("m-questions");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(page.form().title());
    for (var section : page.form().sections()) {
      var items = page.form().itemsIn(section);
      if (!items.isEmpty()) {
        var part = new VBox(heading(section.title()));
        part.getStyleClass().add("m-question-section");
        for (var item : items) {
          var row = new QuestionRow(words, replies, model, page, item, folded, this);
          rows.add(row);
          byItem.put(item.id(), row);
          part.getChildren().add(row);
        }
        getChildren().add(part);
      }
    }
  }

  private static Node heading(String title) {
    var heading = Texts.heading(title);
    heading.getStyleClass().add("m-question-heading");
    return heading;
  }

  /** Puts the focus on a question. */
  void enter(ItemId item) {
    var row = byItem.get(item);
    if (row != null) {
      row.requestFocus();
    }
  }

  /** The question at a node or around it, or null. */
  @Nullable ItemId around(@Nullable Node node) {
    for (var up = node; up != null; up = up.getParent()) {
      if (up instanceof QuestionRow row) {
        return row.item().id();
      }
    }
    return null;
  }

  @Override
  public void next(QuestionRow from) {
    int place = rows.indexOf(from);
    if (place + 1 < rows.size()) {
      rows.get(place + 1).requestFocus();
    } else {
      afterTheLast.run();
    }
  }

  @Override
  public void previous(QuestionRow from) {
    rows.get(Math.max(rows.indexOf(from) - 1, 0)).requestFocus();
  }

  @Override
  public void first() {
    rows.getFirst().requestFocus();
  }

  @Override
  public void last() {
    rows.getLast().requestFocus();
  }
}
