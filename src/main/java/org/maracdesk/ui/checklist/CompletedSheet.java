package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.Grade;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.Reply;
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

  private static final Topic VIEW = new Topic(Topic.Kind.VIEW, "", List.of());

  private final ChecklistWords words;
  private final ChecklistPage page;
  private final CompletedChecklist completed;
  private final FormPart part;
  private final BooleanExpression folded;
  private final VBox result;
  private final ScrollPane side;
  private final Page sheet;

  CompletedSheet(ChecklistWords words, ChecklistPage page, CompletedChecklist completed) {
    this.words = words;
    this.page = page;
    this.completed = completed;
    this.part = FormPart.of(page);
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
        page.form().title(),
        Texts.quiet(words.about(page)),
        new Notice(Tone.INFO, words.say("checklist.page.frozen")),
        Texts.body(
            by.isBlank()
                ? words.say("checklist.page.completed-on", completed.completedOn())
                : words.say("checklist.page.completed-by", completed.completedOn(), by.text())));
  }

  private List<Node> sections() {
    var nodes = new ArrayList<Node>();
    var questions = new CompletedQuestions(words, part, completed, folded);
    boolean viewed = false;
    for (var section : page.form().sections()) {
      if (section.fields().stream().anyMatch(f -> f.id().equals(ChecklistModel.DECISION))) {
        var lines = questions.lines(section);
        lines.addAll(view());
        nodes.add(new Card(section.title(), new FieldGrid(lines, folded)));
        viewed = true;
      } else {
        add(nodes, questions.section(section));
      }
      if (section.equals(lastWithQuestions())) {
        FormPart.sets(page).forEach(set -> nodes.addAll(set(set)));
      }
    }
    if (!viewed) {
      nodes.add(new Card(words.topic(VIEW), new FieldGrid(view(), folded)));
    }
    return nodes;
  }

  private @Nullable FormSection lastWithQuestions() {
    return page.form().sections().reversed().stream()
        .filter(section -> !page.form().itemsIn(section).isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** A set of further questions, if anything was answered in it. */
  private List<Node> set(FormPart set) {
    if (!set.isBegun(completed.answers(), completed.circumstances())) {
      return List.of();
    }
    var box = new VBox(Texts.heading(set.form().title()), tag());
    var questions = new CompletedQuestions(words, set, completed, folded);
    set.form().sections().forEach(section -> add(box.getChildren(), questions.section(section)));
    box.getChildren().add(Texts.small(set.form().notice() + " " + set.form().credit()));
    box.getStyleClass().add("m-sets");
    return List.of(box);
  }

  private Node tag() {
    return new Tag(Tone.NEUTRAL, Icon.INFO, words.say("checklist.set.no-count"));
  }

  private static void add(List<Node> nodes, @Nullable Node node) {
    if (node != null) {
      nodes.add(node);
    }
  }

  private List<Node> view() {
    var view = completed.circumstances().view();
    var lines = new ArrayList<Node>();
    lines.add(line(ChecklistModel.DECISION, words.decision(view.decision())));
    if (!view.rationale().isBlank()) {
      lines.add(line(Outcome.RATIONALE, view.rationale().text()));
    }
    if (!view.discussedWith().isBlank()) {
      lines.add(line(Outcome.DISCUSSED_WITH, view.discussedWith().text()));
    }
    var grade = page.form().grade();
    if (grade != null) {
      grade
          .given(completed.circumstances())
          .ifPresent(
              given ->
                  lines.add(CompletedQuestions.line(words.say("checklist.grade"), given.text())));
      if (completed.circumstances().fields().get(Grade.REASON) instanceof Reply.Written(var why)
          && !why.isBlank()) {
        lines.add(CompletedQuestions.line(words.say("checklist.grade.reason"), why.text()));
      }
    }
    return lines;
  }

  private Node line(String field, String text) {
    return CompletedQuestions.line(words.field(page.form(), field), text);
  }

  private Node[] result() {
    var findings = new Findings(words, part);
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
    nodes.add(
        CompletedQuestions.line(
            words.say("checklist.page.decision"), words.outcome(outcome.decision())));
    var alerts = Findings.all(outcome).stream().map(findings::alert).toList();
    if (!alerts.isEmpty()) {
      nodes.add(part(alerts));
    }
    var open = findings.gaps(completed.answers(), completed.circumstances(), outcome);
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
