package org.maracdesk.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.Fact.Kind;

/** Takes a completed checklist apart into the facts it consists of. */
final class FactWriting {

  private final List<Fact> facts = new ArrayList<>();

  private FactWriting() {}

  /** All facts, always in the same order; the last says how many there are. */
  static List<Fact> of(CompletedChecklist completed) {
    var writing = new FactWriting();
    writing.answers(completed.answers());
    writing.circumstances(completed.circumstances());
    writing.outcome(completed.outcome());
    writing.add(Kind.RESULT, "facts", Integer.toString(writing.facts.size() + 1));
    return List.copyOf(writing.facts);
  }

  private void answers(Answers answers) {
    answers
        .byItem()
        .forEach(
            (item, given) -> {
              var answer = given.answer();
              facts.add(
                  new Fact(
                      Kind.ANSWER,
                      0,
                      item.value(),
                      Confidential.of(answer == null ? "" : answer.code()),
                      given.source(),
                      given.whyUnknown(),
                      given.note()));
            });
    answers
        .byItem()
        .forEach(
            (item, given) ->
                replies(
                    item.value() + FactReading.BETWEEN,
                    given.followUps(),
                    Kind.FOLLOW_UP_CHOICE,
                    Kind.FOLLOW_UP_TEXT));
  }

  private void replies(String start, Map<String, Reply> replies, Kind choice, Kind text) {
    new TreeMap<>(replies)
        .forEach(
            (name, reply) -> {
              switch (reply) {
                case Reply.Written(var written) -> facts.add(Fact.of(text, start + name, written));
                case Reply.Chosen(var choices) -> {
                  if (choices.isEmpty()) {
                    add(choice, start + name, "");
                  }
                  choices.forEach(one -> add(choice, start + name, one));
                }
              }
            });
  }

  private void circumstances(Circumstances around) {
    replies("", around.fields(), Kind.FIELD_CHOICE, Kind.FIELD_TEXT);
    var view = around.view();
    add(Kind.VIEW, "decision", view.decision().name());
    addKnown(Kind.VIEW, "rationale", view.rationale());
    addKnown(Kind.VIEW, "discussed_with", view.discussedWith());
    if (around.age() != null) {
      add(Kind.AROUND, "age", around.age().toString());
    }
    addKnown(Kind.AROUND, 0, "last_incident", around.lastIncident());
    int place = 0;
    for (var event : around.events()) {
      place++;
      add(Kind.EVENT, place, "type", event.type());
      add(Kind.EVENT, place, "on", event.on().toString());
    }
    place = 0;
    for (var prior : around.prior()) {
      place++;
      addKnown(Kind.PRIOR, place, "referred_on", prior.referredOn());
      addKnown(Kind.PRIOR, place, "heard_on", prior.heardOn());
      addKnown(Kind.PRIOR, place, "incident_on", prior.incidentOn());
      if (prior.behaviour() != null) {
        add(Kind.PRIOR, place, "behaviour", prior.behaviour());
      }
      add(Kind.PRIOR, place, "same_victim", yesNo(prior.sameVictim()));
      add(Kind.PRIOR, place, "same_perpetrator", yesNo(prior.samePerpetrator()));
    }
    place = 0;
    for (var earlier : around.history()) {
      place++;
      add(Kind.EARLIER, place, "form", earlier.form());
      add(Kind.EARLIER, place, "on", earlier.on().toString());
      add(Kind.EARLIER, place, "yes", Integer.toString(earlier.yes()));
      for (var item : earlier.yesItems().stream().sorted().map(ItemId::value).toList()) {
        add(Kind.EARLIER, place, "yes_item", item);
      }
    }
  }

  private void outcome(Outcome outcome) {
    add(Kind.RESULT, "on", outcome.on().toString());
    add(Kind.RESULT, "band", outcome.band());
    add(Kind.RESULT, "status", outcome.status().name());
    add(Kind.RESULT, "decision", outcome.decision().name());
    var tally = outcome.tally();
    add(Kind.TALLY, "yes", Integer.toString(tally.yes()));
    add(Kind.TALLY, "no", Integer.toString(tally.no()));
    add(Kind.TALLY, "dont_know", Integer.toString(tally.dontKnow()));
    add(Kind.TALLY, "not_applicable", Integer.toString(tally.notApplicable()));
    add(Kind.TALLY, "not_answered", Integer.toString(tally.notAnswered()));
    int place = 0;
    for (var score : outcome.scores()) {
      place++;
      add(Kind.SCORE, place, "score", score.score());
      add(Kind.SCORE, place, "reached", Integer.toString(score.value()));
      add(Kind.SCORE, place, "reachable", Integer.toString(score.reachable()));
    }
    place = 0;
    for (var alert : outcome.alerts()) {
      place++;
      add(Kind.ALERT, place, "code", alert.code());
      add(Kind.ALERT, place, "severity", alert.severity().name());
      add(Kind.ALERT, place, "tier", Integer.toString(alert.tier()));
      addKnown(Kind.ALERT, place, "text", Confidential.of(alert.text()));
    }
    names(Kind.GROUND, outcome.grounds().stream().map(Enum::name).toList());
    names(Kind.SHOW, outcome.show());
    names(Kind.MISSING, outcome.missing());
  }

  private void names(Kind kind, List<String> names) {
    int place = 0;
    for (var name : names) {
      place++;
      add(kind, place, "", name);
    }
  }

  private void addKnown(Kind kind, String name, Confidential value) {
    addKnown(kind, 0, name, value);
  }

  private void addKnown(Kind kind, int place, String name, Confidential value) {
    if (!value.isBlank()) {
      facts.add(Fact.of(kind, place, name, value));
    }
  }

  private void addKnown(Kind kind, int place, String name, @Nullable LocalDate day) {
    if (day != null) {
      add(kind, place, name, day.toString());
    }
  }

  private void add(Kind kind, String name, String value) {
    facts.add(Fact.of(kind, name, value));
  }

  private void add(Kind kind, int place, String name, String value) {
    facts.add(Fact.of(kind, place, name, value));
  }

  private static String yesNo(boolean yes) {
    return yes ? "YES" : "NO";
  }
}
