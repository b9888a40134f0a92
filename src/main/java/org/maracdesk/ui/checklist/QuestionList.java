package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.ui.controls.Texts;

/** The questions of one form in their sections, and the way from one to the next. */
final class QuestionList implements QuestionRow.Neighbours {

  /** Where these questions lead, and how one comes to see them. */
  interface Ways {
    /** Makes a question seen, so that it can take the focus. */
    void bring(QuestionRow row);

    /** Where the keyboard goes when the last one is answered. */
    void afterTheLast();

    /** Out of these questions; false when there is nothing around them. */
    boolean out();
  }

  private final SheetTools tools;
  private final FormPart part;
  private final FormFields fields;
  private final Ways ways;
  private final List<QuestionRow> rows = new ArrayList<>();
  private final Map<ItemId, QuestionRow> byKey = new HashMap<>();
  private final Map<FormSection, VBox> sections = new LinkedHashMap<>();
  private final Map<ItemId, SetPanel> beneath = new HashMap<>();

  /** All questions of a form. */
  QuestionList(SheetTools tools, FormPart part, FormFields fields, Ways ways) {
    this.tools = tools;
    this.part = part;
    this.fields = fields;
    this.ways = ways;
    for (var section : part.form().sections()) {
      var items = part.form().itemsIn(section);
      if (!items.isEmpty() || part.set() != null) {
        sections.put(section, section(section, items));
      }
    }
  }

  private VBox section(FormSection section, List<ChecklistItem> items) {
    var heading = Texts.heading(section.title());
    heading.getStyleClass().add("m-question-heading");
    var box = new VBox(heading);
    box.getStyleClass().add("m-question-section");
    box.setAccessibleRole(AccessibleRole.LIST_VIEW);
    box.setAccessibleText(section.title());
    for (var item : items) {
      var row = new QuestionRow(tools, part, item, this);
      rows.add(row);
      byKey.put(row.key(), row);
      box.getChildren().add(row);
    }
    var around = fields.of(section, 2);
    if (!around.isEmpty()) {
      var grid = new FieldGrid(around, tools.folded());
      grid.getStyleClass().add("m-question-fields");
      box.getChildren().add(grid);
    }
    return box;
  }

  /** The box of a section; only sections with questions have one, save in a set. */
  Node box(FormSection section) {
    return Objects.requireNonNull(sections.get(section), "a section without questions");
  }

  /** The boxes of all sections, in order. */
  List<Node> boxes() {
    return List.copyOf(sections.values());
  }

  /** Puts the focus on a question; false when there is no such question here. */
  boolean enter(ItemId key) {
    var row = byKey.get(key);
    if (row == null) {
      return false;
    }
    go(row);
    return true;
  }

  /** Puts the focus on the first open question, or on the first. */
  void enter() {
    rows.stream()
        .filter(row -> tools.model().at(row.key()).get().answer() == null)
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .ifPresent(this::go);
  }

  /** Puts a set of further questions beneath a question of these. */
  void put(SetPanel panel, ItemId key) {
    var row = byKey.get(key);
    if (row != null && row.getParent() instanceof VBox box) {
      box.getChildren().remove(panel);
      box.getChildren().add(box.getChildren().indexOf(row) + 1, panel);
      beneath.put(key, panel);
    }
  }

  /** Takes a set away from beneath the questions. */
  void take(SetPanel panel) {
    beneath.values().removeIf(panel::equals);
    sections.values().forEach(box -> box.getChildren().remove(panel));
  }

  /** Whether a question of this name is here. */
  boolean has(ItemId key) {
    return byKey.containsKey(key);
  }

  /** The question after this one, or this one when it is the last. */
  void enterAfter(ItemId key) {
    var row = byKey.get(key);
    if (row != null) {
      next(row);
    }
  }

  /** The question at a node or around it, or null. */
  @Nullable ItemId around(@Nullable Node node) {
    for (var up = node; up != null; up = up.getParent()) {
      if (up instanceof QuestionRow row && rows.contains(row)) {
        return row.key();
      }
      if (up instanceof SetPanel panel) {
        for (var entry : beneath.entrySet()) {
          if (entry.getValue() == panel) {
            return entry.getKey();
          }
        }
      }
    }
    return null;
  }

  @Override
  public void next(QuestionRow from) {
    int place = rows.indexOf(from);
    if (place + 1 < rows.size()) {
      go(rows.get(place + 1));
    } else {
      ways.afterTheLast();
    }
  }

  @Override
  public void previous(QuestionRow from) {
    go(rows.get(Math.max(rows.indexOf(from) - 1, 0)));
  }

  @Override
  public void first() {
    go(rows.getFirst());
  }

  @Override
  public void last() {
    go(rows.getLast());
  }

  @Override
  public boolean inside(QuestionRow from) {
    var panel = beneath.get(from.key());
    if (panel == null) {
      return false;
    }
    panel.enter();
    return true;
  }

  @Override
  public boolean outside(QuestionRow from) {
    return ways.out();
  }

  private void go(QuestionRow row) {
    ways.bring(row);
    row.requestFocus();
  }
}
