package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Ground;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.Signal;
import org.maracdesk.domain.checklist.Tally;
import org.maracdesk.wording.Words;

/** Says what a completed checklist came to, in sentences; never a number on its own. */
final class ChecklistWords {

  private final Words words;

  ChecklistWords(Words words) {
    this.words = words;
  }

  /** The count, with what is open and how far it could reach, and what a small one does not say. */
  List<String> count(Outcome outcome) {
    var tally = outcome.tally();
    var said = tally(tally);
    if (tally.yes() > 0 && !outcome.grounds().contains(Ground.VISIBLE_RISK)) {
      said.add(
          words.say(
              outcome.has(Signal.NEAR)
                  ? "checklist.remark.near-count"
                  : "checklist.remark.below-count"));
    }
    return said;
  }

  /** The count, with what is open and how far it could reach. */
  List<String> tally(Tally tally) {
    var said = new ArrayList<String>();
    if (tally.yes() == 0) {
      said.add(words.say("checklist.remark.nothing-recorded"));
    } else {
      said.add(words.say("checklist.remark.count", tally.yes(), tally.items()));
    }
    if (tally.reachable() > tally.yes()) {
      said.add(
          words.say(
              "checklist.remark.range",
              tally.yes(),
              tally.dontKnow(),
              tally.notAnswered(),
              tally.reachable()));
    }
    return said;
  }

  /** What the answers ask for and what was decided. */
  String decision(Outcome outcome) {
    return words.name("checklist.outcome", outcome.decision());
  }

  /** Every ground that is met. */
  List<String> grounds(Outcome outcome) {
    return outcome.grounds().stream().map(g -> words.name("checklist.ground", g)).toList();
  }

  /** What to look at whatever the count, the loudest first. */
  List<Alert> alerts(Outcome outcome) {
    return outcome.alerts().stream().filter(Alert::isAboutDanger).toList();
  }

  /** An alert's sentence. */
  String sentence(Alert alert) {
    return alert.isFromForm()
        ? alert.text()
        : words.say("checklist.alert." + alert.code().toLowerCase(Locale.ROOT));
  }

  /** Who completed it, and when. */
  String completed(CompletedChecklist checklist) {
    return checklist.completedBy().isBlank()
        ? words.say("case.checklist.completed", checklist.completedOn())
        : words.say(
            "case.checklist.completed-by", checklist.completedOn(), checklist.completedBy().text());
  }
}
