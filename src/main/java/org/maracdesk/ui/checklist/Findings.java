package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
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
  private final ChecklistForm form;
  private final Profile profile;

  Findings(ChecklistWords words, ChecklistForm form, Profile profile) {
    this.words = words;
    this.form = form;
    this.profile = profile;
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
    nodes.add(Texts.strong(words.say("checklist.remark.count", tally.yes(), tally.items())));
    if (tally.reachable() > tally.yes()) {
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

  /** The questions that are open, and what is owed. */
  List<Node> gaps(Answers answers, Outcome outcome) {
    var nodes = new ArrayList<Node>();
    var open = numbers(answers, null);
    if (!open.isEmpty()) {
      nodes.add(Texts.body(words.say("checklist.page.open", open)));
    }
    var unknown = numbers(answers, Answer.DONT_KNOW);
    if (!unknown.isEmpty()) {
      nodes.add(Texts.body(words.say("checklist.page.unknown", unknown)));
    }
    for (var owed : outcome.missing()) {
      nodes.add(Texts.body(words.say("checklist.page.owed", words.missing(owed, form, profile))));
    }
    return nodes;
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

  private String numbers(Answers answers, @Nullable Answer wanted) {
    return form.items().stream()
        .filter(ChecklistItem::scored)
        .filter(item -> Objects.equals(answers.at(item.id()).answer(), wanted))
        .map(ChecklistWords::number)
        .collect(Collectors.joining(", "));
  }
}
