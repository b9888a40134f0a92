package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/** A completed checklist: what was answered and what it meant on the day, and nothing to change. */
final class CompletedSheet extends BorderPane {

  private static final double LETTERS = 68;

  private final ChecklistWords words;
  private final ChecklistPage page;
  private final CompletedChecklist completed;
  private final BooleanExpression folded;
  private final VBox result;
  private final ScrollPane side;
  private final Page sheet;

  CompletedSheet(ChecklistWords words, ChecklistPage page, CompletedChecklist completed) {
    this.words = words;
    this.page = page;
    this.completed = completed;
    folded = Fold.narrowerThan(this, LETTERS);
    result = new VBox(result());
    result.getStyleClass().addAll(Style.SIDE, "m-result");
    result.setMinHeight(USE_PREF_SIZE);
    side = new ScrollPane();
    side.setFitToWidth(true);
    side.setFitToHeight(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.getStyleClass().addAll(Style.EDGE, "m-result-pane");
    side.setAccessibleText(words.say("checklist.page.result"));
    sheet = Page.wide();
    sheet.getStyleClass().add("m-checklist");
    sheet.setFocusTraversable(true);
    sheet.setAccessibleText(words.say("checklist.page.frozen"));
    folded.subscribe(this::arrange);
  }

  /** Puts the focus on the page, so that the keys scroll it. */
  void enter() {
    applyCss();
    sheet.requestFocus();
  }

  /** What F6 goes through. */
  List<Node> panes() {
    return folded.get() ? List.of(sheet) : List.of(sheet, side);
  }

  private void arrange(boolean narrow) {
    var column = new ArrayList<Node>();
    column.add(head());
    side.setContent(null);
    if (narrow) {
      column.add(result);
      result.getStyleClass().remove(Style.SIDE);
      if (!result.getStyleClass().contains(Style.CARD)) {
        result.getStyleClass().add(Style.CARD);
      }
      setRight(null);
    } else {
      result.getStyleClass().remove(Style.CARD);
      if (!result.getStyleClass().contains(Style.SIDE)) {
        result.getStyleClass().add(Style.SIDE);
      }
      side.setContent(result);
      setRight(side);
    }
    column.addAll(sections());
    column.add(credit());
    sheet.column().getChildren().setAll(column);
    setCenter(sheet);
  }

  private Node head() {
    var by = completed.completedBy();
    return new Card(
        words.about(page),
        new Notice(Tone.INFO, words.say("checklist.page.frozen")),
        Texts.body(
            by.isBlank()
                ? words.say("checklist.page.completed-on", completed.completedOn())
                : words.say("checklist.page.completed-by", completed.completedOn(), by.text())));
  }

  private List<Node> sections() {
    var nodes = new ArrayList<Node>();
    for (var section : page.form().sections()) {
      var items = page.form().itemsIn(section);
      if (items.isEmpty()) {
        var around = around(section);
        if (around != null) {
          nodes.add(around);
        }
      } else {
        var heading = Texts.heading(section.title());
        heading.getStyleClass().add("m-question-heading");
        var part = new VBox(heading);
        part.getStyleClass().add("m-question-section");
        items.forEach(item -> part.getChildren().add(row(item)));
        nodes.add(part);
      }
    }
    return nodes;
  }

  private Node row(ChecklistItem item) {
    var given = completed.answers().at(item.id());
    var number = new Label(ChecklistWords.number(item));
    number.getStyleClass().add("m-question-number");
    number.setMinWidth(USE_PREF_SIZE);
    var text = new VBox(Texts.strong(item.label()), Texts.quiet(item.prompt()));
    text.getStyleClass().add("m-question-text");
    words.beside(item, given, page.form().sources().getFirst()).stream()
        .map(Texts::body)
        .forEach(text.getChildren()::add);
    HBox.setHgrow(text, Priority.ALWAYS);
    var head = new HBox(number, text, answer(item, given.answer()));
    head.getStyleClass().add("m-question-head");
    var row = new VBox(head);
    row.getStyleClass().addAll("m-question", "m-question-read");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(words.spoken(item, page.form().items().size(), given));
    return row;
  }

  private Tag answer(ChecklistItem item, @Nullable Answer answer) {
    var said = words.answer(item, answer);
    if (answer == null) {
      return new Tag(Tone.NEUTRAL, Icon.CIRCLE, said);
    }
    if (item.scale().isUncertain(answer)) {
      return new Tag(Tone.NEUTRAL, Icon.NOT_KNOWN, said);
    }
    if (answer.equals(Answer.NO)) {
      return new Tag(Tone.NEUTRAL, Icon.OFF, said);
    }
    return answer.equals(Answer.NOT_APPLICABLE)
        ? new Tag(Tone.NEUTRAL, Icon.CLEAR, said)
        : new Tag(Tone.INFO, Icon.SAVED, said);
  }

  private @Nullable Node around(FormSection section) {
    var lines = new ArrayList<Node>();
    for (var field : section.fields()) {
      var reply = completed.circumstances().fields().get(field.id());
      if (reply != null && !reply.isBlank() && FormFields.isAsked(field)) {
        lines.add(line(field.label(), words.reply(field.type(), field.values(), reply)));
      }
    }
    if (section.id().equals("judgement")) {
      lines.addAll(view());
    }
    return lines.isEmpty() ? null : new Card(section.title(), new FieldGrid(lines, folded));
  }

  private List<Node> view() {
    var view = completed.circumstances().view();
    var lines = new ArrayList<Node>();
    lines.add(line(label("decision"), words.decision(view.decision())));
    if (!view.rationale().isBlank()) {
      lines.add(line(label("rationale"), view.rationale().text()));
    }
    if (!view.discussedWith().isBlank()) {
      lines.add(line(label("discussedWith"), view.discussedWith().text()));
    }
    return lines;
  }

  private String label(String field) {
    return page.form().field(field).map(FormSection.Field::label).orElse(field);
  }

  private static Node line(String label, String text) {
    return new VBox(Texts.quiet(label), Texts.body(text));
  }

  private Node[] result() {
    var findings = new Findings(words, page.form(), page.profile());
    var outcome = completed.outcome();
    var sentences = new ArrayList<Node>();
    sentences.add(Texts.heading(words.say("checklist.page.result-then", completed.completedOn())));
    if (completed.profile().equals(page.profile().edition())) {
      sentences.addAll(findings.sentences(completed.answers(), completed.circumstances(), outcome));
    } else {
      sentences.addAll(findings.sentencesOfAnotherProfile(outcome));
      outcome.grounds().stream().map(words::ground).map(Findings::marked).forEach(sentences::add);
    }
    var nodes = new ArrayList<Node>();
    nodes.add(part(sentences));
    nodes.add(line(words.say("checklist.page.decision"), words.outcome(outcome.decision())));
    var alerts = Findings.all(outcome).stream().map(findings::alert).toList();
    if (!alerts.isEmpty()) {
      nodes.add(part(alerts));
    }
    var open = findings.gaps(completed.answers(), outcome);
    if (!open.isEmpty()) {
      open.addFirst(Texts.heading(words.say("checklist.page.gaps-then")));
      nodes.add(part(open));
    }
    nodes.add(Texts.small(words.basis(completed, page.profile())));
    return nodes.toArray(new Node[0]);
  }

  private static VBox part(List<? extends Node> nodes) {
    var part = new VBox();
    part.getStyleClass().add("m-result-part");
    part.getChildren().addAll(nodes);
    return part;
  }

  private Node credit() {
    var text = new VBox(Texts.small(page.form().credit()), Texts.small(page.form().notice()));
    text.getStyleClass().add("m-credit");
    return text;
  }
}
