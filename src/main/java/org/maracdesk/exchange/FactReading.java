package org.maracdesk.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.EarlierChecklist;
import org.maracdesk.domain.checklist.Ground;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.PriorReferral;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.ReportedEvent;
import org.maracdesk.domain.checklist.Score;
import org.maracdesk.domain.checklist.Severity;
import org.maracdesk.domain.checklist.Tally;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.Fact.Kind;

/**
 * Puts a completed checklist together again from its facts, each right by itself. Nothing is made
 * up and nothing passed over: a fact too few or too many refuses the whole checklist.
 */
final class FactReading {

  /** What stands between a question and its follow-up in a name; neither can begin with it. */
  static final char BETWEEN = ' ';

  /** What is said by several rows of one name. */
  private static final String SEVERAL = "yes_item";

  /**
   * Why the facts are no checklist.
   *
   * @param fact the place among the facts where to look, from 0
   * @param column the column where to look; blank for the whole row
   * @param code what is wrong
   * @param details what goes into its sentence
   */
  record Wrong(int fact, String column, CsvCode code, List<Object> details) {}

  /**
   * What the facts say.
   *
   * @param answers to the questions
   * @param circumstances around them
   * @param outcome as it was shown
   */
  record Read(Answers answers, Circumstances circumstances, Outcome outcome) {}

  private final List<Fact> facts;
  private final Map<Kind, Map<Integer, Map<String, Confidential>>> parts =
      new EnumMap<>(Kind.class);
  private final Map<Integer, Set<ItemId>> yesItems = new HashMap<>();
  private final Map<ItemId, ItemAnswer> answers = new LinkedHashMap<>();
  private final Map<ItemId, Map<String, Reply>> followUps = new HashMap<>();
  private final Map<ItemId, Integer> hanging = new LinkedHashMap<>();
  private final Map<String, Reply> fields = new HashMap<>();
  private @Nullable Wrong wrong;

  private FactReading(List<Fact> facts) {
    this.facts = facts;
  }

  /** What is wrong with the facts together; null when they can be {@link #read}. */
  static @Nullable Wrong wrong(List<Fact> facts) {
    var reading = new FactReading(facts);
    reading.gather();
    return reading.wrong == null ? reading.missing() : reading.wrong;
  }

  /** The checklist of facts with which nothing is wrong. */
  static Read read(List<Fact> facts) {
    var reading = new FactReading(facts);
    reading.gather();
    return new Read(reading.answers(), reading.circumstances(), reading.outcome());
  }

  private void gather() {
    var seen = new HashMap<List<Object>, Integer>();
    for (int i = 0; i < facts.size() && wrong == null; i++) {
      var fact = facts.get(i);
      var earlier = seen.putIfAbsent(key(fact), i);
      if (earlier != null) {
        wrong = new Wrong(i, "name", CsvCode.E_FACT_TWICE, List.of());
      } else {
        gather(i, fact);
      }
    }
  }

  private static List<Object> key(Fact fact) {
    boolean several =
        switch (fact.kind()) {
          case FOLLOW_UP_CHOICE, FIELD_CHOICE -> true;
          case EARLIER -> fact.name().equals(SEVERAL);
          default -> false;
        };
    return List.of(
        fact.kind(), fact.place(), fact.name(), several ? fact.value() : Confidential.NONE);
  }

  private void gather(int at, Fact fact) {
    var value = fact.value();
    switch (fact.kind()) {
      case ANSWER ->
          answers.put(
              new ItemId(fact.name()),
              new ItemAnswer(
                  value.isBlank() ? null : new Answer(value.text()),
                  fact.source(),
                  fact.whyUnknown(),
                  fact.note(),
                  Map.of()));
      case FOLLOW_UP_CHOICE, FOLLOW_UP_TEXT -> {
        int end = fact.name().indexOf(BETWEEN);
        var item = new ItemId(fact.name().substring(0, end));
        hanging.putIfAbsent(item, at);
        reply(
            at,
            followUps.computeIfAbsent(item, _ -> new HashMap<>()),
            fact.name().substring(end + 1),
            fact.kind() == Kind.FOLLOW_UP_CHOICE,
            value);
      }
      case FIELD_CHOICE, FIELD_TEXT ->
          reply(at, fields, fact.name(), fact.kind() == Kind.FIELD_CHOICE, value);
      default -> {
        if (fact.name().equals(SEVERAL)) {
          yesItems
              .computeIfAbsent(fact.place(), _ -> new HashSet<>())
              .add(new ItemId(value.text()));
        } else {
          parts
              .computeIfAbsent(fact.kind(), _ -> new HashMap<>())
              .computeIfAbsent(fact.place(), _ -> new HashMap<>())
              .put(fact.name(), value);
        }
      }
    }
  }

  /** Choices come one by one; words and choices at one place contradict each other. */
  private void reply(
      int at, Map<String, Reply> replies, String name, boolean chosen, Confidential value) {
    var known = replies.get(name);
    if (!chosen) {
      if (known != null) {
        wrong = new Wrong(at, "name", CsvCode.E_FACT_TWICE, List.of());
      }
      replies.put(name, new Reply.Written(value));
      return;
    }
    var choices = new TreeSet<String>();
    if (known instanceof Reply.Chosen(var some)) {
      choices.addAll(some);
    }
    boolean nothingAndMore = known != null && (value.isBlank() || choices.isEmpty());
    if (nothingAndMore) {
      wrong = new Wrong(at, "name", CsvCode.E_FACT_TWICE, List.of());
    }
    if (!value.isBlank()) {
      choices.add(value.text());
    }
    replies.put(name, new Reply.Chosen(choices));
  }

  private @Nullable Wrong missing() {
    var claimed = part(Kind.RESULT, 0).get("facts");
    if (claimed == null) {
      return missing("RESULT facts");
    }
    if (!claimed.text().equals(Integer.toString(facts.size()))) {
      return new Wrong(0, "", CsvCode.E_FACT_COUNT, List.of(claimed.text(), facts.size()));
    }
    for (var kind : Kind.values()) {
      if (FactShapes.isPlaced(kind)) {
        var places = new TreeSet<>(parts.getOrDefault(kind, Map.of()).keySet());
        if (kind == Kind.EARLIER) {
          places.addAll(yesItems.keySet());
        }
        int expected = 1;
        for (int place : places) {
          if (place != expected) {
            return missing(kind + " " + expected);
          }
          expected++;
        }
        for (int place : places) {
          var lacking = lacking(kind, place);
          if (lacking != null) {
            return lacking;
          }
        }
      }
    }
    for (var item : hanging.entrySet()) {
      if (!answers.containsKey(item.getKey())) {
        return new Wrong(item.getValue(), "name", CsvCode.E_FACT_ALONE, List.of());
      }
    }
    for (var kind : List.of(Kind.VIEW, Kind.RESULT, Kind.TALLY)) {
      var lacking = lacking(kind, 0);
      if (lacking != null) {
        return lacking;
      }
    }
    return null;
  }

  private @Nullable Wrong lacking(Kind kind, int place) {
    var needed =
        switch (kind) {
          case VIEW -> List.of("decision");
          case RESULT -> List.of("on", "band", "status", "decision");
          case TALLY -> List.of("yes", "no", "dont_know", "not_applicable", "not_answered");
          case EVENT -> List.of("type", "on");
          case PRIOR -> List.of("same_victim", "same_perpetrator");
          case EARLIER -> List.of("form", "on", "yes");
          case SCORE -> List.of("score", "reached", "reachable");
          case ALERT -> List.of("code", "severity", "tier");
          default -> List.<String>of();
        };
    for (var name : needed) {
      if (!part(kind, place).containsKey(name)) {
        return missing(kind + " " + name);
      }
    }
    return null;
  }

  private static Wrong missing(String what) {
    return new Wrong(0, "", CsvCode.E_FACT_MISSING, List.of(what));
  }

  private Map<String, Confidential> part(Kind kind, int place) {
    return parts.getOrDefault(kind, Map.of()).getOrDefault(place, Map.of());
  }

  private Answers answers() {
    followUps.forEach(
        (item, replies) ->
            replies.forEach(
                (name, reply) -> answers.computeIfPresent(item, (_, at) -> at.with(name, reply))));
    return new Answers(answers);
  }

  private Circumstances circumstances() {
    var age = part(Kind.AROUND, 0).get("age");
    var view = part(Kind.VIEW, 0);
    return new Circumstances(
        age == null ? null : Integer.valueOf(age.text()),
        placed(Kind.EVENT).stream()
            .map(one -> new ReportedEvent(text(one, "type"), needed(one, "on")))
            .toList(),
        placed(Kind.PRIOR).stream().map(FactReading::prior).toList(),
        history(),
        day(part(Kind.AROUND, 0), "last_incident"),
        new ProfessionalView(
            ProfessionalView.Decision.valueOf(text(view, "decision")),
            view.getOrDefault("rationale", Confidential.NONE),
            view.getOrDefault("discussed_with", Confidential.NONE)),
        fields);
  }

  private static PriorReferral prior(Map<String, Confidential> one) {
    return new PriorReferral(
        day(one, "referred_on"),
        day(one, "heard_on"),
        day(one, "incident_on"),
        one.containsKey("behaviour") ? text(one, "behaviour") : null,
        text(one, "same_victim").equals("YES"),
        text(one, "same_perpetrator").equals("YES"));
  }

  private List<EarlierChecklist> history() {
    var history = new ArrayList<EarlierChecklist>();
    for (var one : placed(Kind.EARLIER)) {
      history.add(
          new EarlierChecklist(
              text(one, "form"),
              needed(one, "on"),
              number(one, "yes"),
              yesItems.getOrDefault(history.size() + 1, Set.of())));
    }
    return history;
  }

  private Outcome outcome() {
    var result = part(Kind.RESULT, 0);
    var tally = part(Kind.TALLY, 0);
    return new Outcome(
        needed(result, "on"),
        new Tally(
            number(tally, "yes"),
            number(tally, "no"),
            number(tally, "dont_know"),
            number(tally, "not_applicable"),
            number(tally, "not_answered")),
        placed(Kind.SCORE).stream()
            .map(
                one ->
                    new Score.Reached(
                        text(one, "score"), number(one, "reached"), number(one, "reachable")))
            .toList(),
        text(result, "band"),
        names(Kind.GROUND).stream().map(Ground::valueOf).toList(),
        Outcome.Status.valueOf(text(result, "status")),
        Outcome.Decision.valueOf(text(result, "decision")),
        placed(Kind.ALERT).stream()
            .map(
                one ->
                    new Alert(
                        text(one, "code"),
                        Severity.valueOf(text(one, "severity")),
                        number(one, "tier"),
                        one.getOrDefault("text", Confidential.NONE).text()))
            .toList(),
        names(Kind.SHOW),
        names(Kind.MISSING));
  }

  private List<String> names(Kind kind) {
    return placed(kind).stream().map(one -> text(one, "")).toList();
  }

  private List<Map<String, Confidential>> placed(Kind kind) {
    var places = parts.getOrDefault(kind, Map.of());
    return new TreeSet<>(places.keySet()).stream().map(places::get).toList();
  }

  private static String text(Map<String, Confidential> part, String name) {
    return part.get(name).text();
  }

  private static int number(Map<String, Confidential> part, String name) {
    return Integer.parseInt(text(part, name));
  }

  private static @Nullable LocalDate day(Map<String, Confidential> part, String name) {
    return part.containsKey(name) ? needed(part, name) : null;
  }

  private static LocalDate needed(Map<String, Confidential> part, String name) {
    return LocalDate.parse(text(part, name));
  }
}
