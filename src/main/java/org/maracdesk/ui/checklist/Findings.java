package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.Remark;
import org.maracdesk.domain.checklist.Severity;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;

/**
 * Says what a set of answers means: alerts, the count in sentences, grounds, gaps, what is owed.
 */
final class Findings {

  /** What a sentence beside the count says better, or a list of the open questions does. */
  private static final Set<String> SAID_ELSEWHERE =
      Set.of(
          "I-UNANSWERED",
          "I-DONT-KNOW",
          "I-NEAR",
          "L-BELOW-LOCAL",
          "L-NOT-RECENT",
          "H-COUNT-FELL",
          "H-EVER-REVERSED",
          "R-EXCEPTION");

  private final ChecklistWords words;
  private final FormPart part;
  private final ChecklistForm form;
  private final Profile profile;

  Findings(ChecklistWords words, FormPart part) {
    this.words = words;
    this.part = part;
    this.form = part.form();
    this.profile = part.profile();
  }

  /** The alerts that cannot wait for anything, not even for the worker's view. */
  static List<Alert> actNow(Outcome outcome) {
    return outcome.alerts().stream().filter(alert -> alert.severity() == Severity.ACT_NOW).toList();
  }

  /** All alerts that no other sentence says. */
  static List<Alert> all(Outcome outcome) {
    return outcome.alerts().stream()
        .filter(alert -> !SAID_ELSEWHERE.contains(alert.code()))
        .toList();
  }

  /** One alert: how urgent it is, in words, and what it says. */
  Node alert(Alert alert) {
    var tag = new Tag(ChecklistWords.tone(alert.severity()), words.severity(alert.severity()));
    var box = new VBox(tag, Texts.body(words.alert(alert)));
    box.getStyleClass().addAll("m-alert", ChecklistWords.tone(alert.severity()).style());
    return box;
  }

  /** The count and what else is said about the answers as a whole. */
  List<Node> sentences(Answers answers, Circumstances circumstances, Outcome outcome) {
    var nodes = new ArrayList<Node>();
    for (var remark : Remark.about(form, profile, answers, circumstances, outcome)) {
      nodes.add(sentence(remark));
    }
    return nodes;
  }

  /** Only what stays true whatever profile is in use now. */
  List<Node> sentencesOfAnotherProfile(Outcome outcome) {
    var nodes = new ArrayList<Node>();
    var tally = outcome.tally();
    if (form.countsFirst()) {
      nodes.add(Texts.strong(words.say("checklist.remark.count", tally.yes(), tally.items())));
    }
    if (form.countsFirst() && tally.reachable() > tally.yes()) {
      nodes.add(
          Texts.body(
              words.say(
                  "checklist.remark.range",
                  tally.yes(),
                  tally.dontKnow(),
                  tally.notAnswered(),
                  tally.reachable())));
    }
    nodes.add(marked(words.status(outcome.status())));
    nodes.add(Texts.quiet(words.say("checklist.page.other-profile")));
    return nodes;
  }

  /**
   * What is open: blank and "don't know" each by itself, what did not come from the person
   * themselves, and what a completed form should still have.
   */
  List<Node> gaps(Answers answers, Circumstances around, Outcome outcome) {
    var gaps = new Gaps(part, answers, around);
    var nodes = new ArrayList<Node>();
    say(nodes, "checklist.page.open", gaps.notAnswered());
    say(nodes, "checklist.page.unknown", gaps.unknown());
    say(nodes, "checklist.page.no-why", gaps.unknownWithoutWhy());
    for (var source : gaps.elsewhere().entrySet()) {
      nodes.add(
          Texts.body(
              words.say(
                  "checklist.page.elsewhere",
                  words.source(source.getKey()),
                  String.join(", ", source.getValue()))));
    }
    for (var owed : outcome.missing()) {
      nodes.add(Texts.body(words.say("checklist.page.owed", words.missing(owed, form, profile))));
    }
    say(nodes, "checklist.page.details-owed", gaps.detailsOwed());
    say(nodes, "checklist.page.fields-owed", gaps.fieldsOwed(outcome.missing()));
    return nodes;
  }

  private void say(List<Node> nodes, String key, List<String> names) {
    if (!names.isEmpty()) {
      nodes.add(Texts.body(words.say(key, String.join(", ", names))));
    }
  }

  private Node sentence(Remark remark) {
    var said = words.remark(remark);
    return switch (remark.kind()) {
      case COUNT -> Texts.strong(said);
      case GROUND_VISIBLE_RISK,
          GROUND_ESCALATION,
          GROUND_REPEAT,
          GROUND_JUDGEMENT,
          CONSIDER,
          DECLINED_WITH_GROUND ->
          marked(said);
      case CHILDREN, SNAPSHOT -> Texts.small(said);
      default -> Texts.body(said);
    };
  }

  /** A sentence that has weight: a ground, or what is asked for. */
  static Node marked(String said) {
    Label text = Texts.strong(said);
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(Icon.FLAG.node(), text);
    line.getStyleClass().add("m-finding");
    return line;
  }
}
