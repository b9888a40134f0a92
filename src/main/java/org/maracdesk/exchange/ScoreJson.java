package org.maracdesk.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Ground;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.Remark;

/**
 * Holds a file of answers against a form and a profile, and writes what they mean.
 *
 * <p>A file of answers lists questions by number or id under {@code yes}, {@code no}, {@code dk},
 * {@code na} and {@code unanswered}; one that is in no list is answered no. It may also have {@code
 * followUps} (by {@code q14.who}), {@code otherSource}, {@code pj} with {@code rationale} and
 * {@code discussedWith}, {@code events}, {@code prior}, {@code history} (each with {@code date} and
 * {@code yes}), {@code lastIncident}, {@code age}, {@code date} (the day of the checklist) and the
 * form's own fields. Dates are written 2026-11-21.
 */
public final class ScoreJson {

  private final Clock clock;

  /** Answers that do not say their day are of today by this clock. */
  public ScoreJson(Clock clock) {
    this.clock = clock;
  }

  /**
   * The outcome as JSON: {@code yes}, {@code dk}, {@code unanswered}, {@code range} (the score
   * shown first and how far it could reach), {@code band}, {@code grounds}, {@code status}, {@code
   * outcome}, {@code alerts} in order of their codes, {@code show} and {@code missing}. Where there
   * is something to report it also has {@code unknown} (questions and names the form does not have)
   * and {@code ignoredLaterDates} (how many dates lie after the day of the checklist).
   *
   * @throws org.maracdesk.wording.ExplainedException when a file is refused; it names the place
   */
  public String score(byte[] checklist, byte[] profile, byte[] answers) {
    var form = ChecklistJson.form(checklist, null, ShippedChecklists::set);
    var rules = ChecklistJson.profile(profile);
    return score(form, rules, answers);
  }

  String score(ChecklistForm form, Profile profile, byte[] answers) {
    var given = AnswersJson.read(form, answers);
    var today = given.date() == null ? LocalDate.now(clock) : given.date();
    var outcome = Outcome.of(form, profile, given.answers(), given.circumstances(), today);
    var json = written(form, given, outcome);
    if (!given.unknown().isEmpty()) {
      list(json, "unknown", given.unknown());
    }
    int later = Remark.laterDates(given.circumstances(), today);
    if (later > 0) {
      json.put("ignoredLaterDates", later);
    }
    return pretty(json);
  }

  private static ObjectNode written(ChecklistForm form, AnswersJson.Given given, Outcome outcome) {
    var json = new JsonMapper().createObjectNode();
    var tally = outcome.tally();
    json.put("yes", tally.yes());
    json.put("dk", tally.dontKnow());
    json.put("unanswered", tally.notAnswered());
    var range = json.putArray("range");
    form.firstScore()
        .flatMap(score -> outcome.score(score.id()))
        .ifPresentOrElse(
            reached -> range.add(reached.value()).add(reached.reachable()),
            () -> range.add(0).add(0));
    json.put("band", outcome.band());
    list(json, "grounds", outcome.grounds().stream().map(Ground::code).toList());
    json.put("status", outcome.status().name());
    json.put("outcome", outcome.decision().name().replace('_', '-'));
    list(json, "alerts", outcome.alerts().stream().map(Alert::code).sorted().toList());
    list(json, "show", outcome.show());
    list(json, "missing", outcome.missing());
    if (outcome.scores().size() > 1 || !form.countsFirst() && !outcome.scores().isEmpty()) {
      var scores = json.putObject("scores");
      outcome
          .scores()
          .forEach(
              reached ->
                  scores.putArray(reached.score()).add(reached.value()).add(reached.reachable()));
    }
    var grade = form.grade();
    if (grade != null) {
      grade.given(given.circumstances()).ifPresent(value -> json.put("grade", value.id()));
    }
    return json;
  }

  private static void list(ObjectNode json, String name, List<String> values) {
    var array = json.putArray(name);
    values.forEach(array::add);
  }

  private static String pretty(ObjectNode json) {
    try {
      return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an object made here can be written", e);
    }
  }
}
