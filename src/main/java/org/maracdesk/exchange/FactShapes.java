package org.maracdesk.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Ground;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Severity;
import org.maracdesk.exchange.Fact.Kind;

/** What each kind of fact may say, row by row. */
final class FactShapes {

  /** Names that files use for themselves: one line, as long as the store keeps them. */
  private static final Pattern CODE = Pattern.compile("[^\\s](?:[^\\n]{0,98}[^\\s])?");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int LONGEST_NAME = 200;

  private static final Predicate<String> A_CODE = text -> CODE.matcher(text).matches();
  private static final Predicate<String> A_NUMBER = text -> NUMBER.matcher(text).matches();
  private static final Predicate<String> A_DAY = FactShapes::isDay;
  private static final Predicate<String> YES_NO = oneOf("YES", "NO");
  private static final Predicate<String> ANYTHING = text -> true;

  private static final Map<Kind, Map<String, Predicate<String>>> PARTS =
      Map.ofEntries(
          Map.entry(
              Kind.VIEW,
              Map.of(
                  "decision",
                  oneOf(ProfessionalView.Decision.values()),
                  "rationale",
                  ANYTHING,
                  "discussed_with",
                  ANYTHING)),
          Map.entry(Kind.AROUND, Map.of("age", FactShapes::isAge, "last_incident", A_DAY)),
          Map.entry(Kind.EVENT, Map.of("type", A_CODE, "on", A_DAY)),
          Map.entry(
              Kind.PRIOR,
              Map.of(
                  "referred_on",
                  A_DAY,
                  "heard_on",
                  A_DAY,
                  "incident_on",
                  A_DAY,
                  "behaviour",
                  A_CODE,
                  "same_victim",
                  YES_NO,
                  "same_perpetrator",
                  YES_NO)),
          Map.entry(
              Kind.EARLIER,
              Map.of(
                  "form", A_CODE, "on", A_DAY, "yes", A_NUMBER, "yes_item", ItemId::isWellFormed)),
          Map.entry(
              Kind.RESULT,
              Map.of(
                  "on",
                  A_DAY,
                  "band",
                  A_CODE,
                  "status",
                  oneOf(Outcome.Status.values()),
                  "decision",
                  oneOf(Outcome.Decision.values()),
                  "facts",
                  A_NUMBER)),
          Map.entry(
              Kind.TALLY,
              Map.of(
                  "yes",
                  A_NUMBER,
                  "no",
                  A_NUMBER,
                  "dont_know",
                  A_NUMBER,
                  "not_applicable",
                  A_NUMBER,
                  "not_answered",
                  A_NUMBER)),
          Map.entry(
              Kind.SCORE, Map.of("score", A_CODE, "reached", A_NUMBER, "reachable", A_NUMBER)),
          Map.entry(
              Kind.ALERT,
              Map.of(
                  "code",
                  A_CODE,
                  "severity",
                  oneOf(Severity.values()),
                  "tier",
                  A_NUMBER,
                  "text",
                  ANYTHING)),
          Map.entry(Kind.GROUND, Map.of("", oneOf(Ground.values()))),
          Map.entry(Kind.SHOW, Map.of("", A_CODE)),
          Map.entry(Kind.MISSING, Map.of("", A_CODE)));

  private static final Set<Kind> PLACED =
      EnumSet.of(
          Kind.EVENT,
          Kind.PRIOR,
          Kind.EARLIER,
          Kind.SCORE,
          Kind.GROUND,
          Kind.ALERT,
          Kind.SHOW,
          Kind.MISSING);

  private FactShapes() {}

  /** Whether several of this kind follow one another, each with its place. */
  static boolean isPlaced(Kind kind) {
    return PLACED.contains(kind);
  }

  /** The column in which a row says what its kind does not allow; null when all is well. */
  static @Nullable String wrongColumn(Fact fact) {
    if (isPlaced(fact.kind()) != fact.place() > 0) {
      return "place";
    }
    if (fact.kind() != Kind.ANSWER) {
      if (fact.source() != null) {
        return "source";
      }
      if (fact.whyUnknown() != null) {
        return "why_unknown";
      }
      if (!fact.note().isBlank()) {
        return "note";
      }
    }
    var value = fact.value().text();
    return switch (fact.kind()) {
      case ANSWER -> {
        if (!ItemId.isWellFormed(fact.name())) {
          yield "name";
        }
        if (!value.isEmpty() && !A_CODE.test(value)) {
          yield "value";
        }
        yield fact.source() == null ? "source" : null;
      }
      case FOLLOW_UP_CHOICE, FOLLOW_UP_TEXT -> {
        int end = fact.name().indexOf(FactReading.BETWEEN);
        yield end > 0
                && ItemId.isWellFormed(fact.name().substring(0, end))
                && isName(fact.name().substring(end + 1))
            ? null
            : "name";
      }
      case FIELD_CHOICE, FIELD_TEXT -> isName(fact.name()) ? null : "name";
      default -> {
        var allowed = PARTS.get(fact.kind()).get(fact.name());
        if (allowed == null) {
          yield "name";
        }
        yield allowed.test(value) ? null : "value";
      }
    };
  }

  private static boolean isName(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME && name.indexOf('\n') < 0;
  }

  private static boolean isAge(String text) {
    return A_NUMBER.test(text) && Integer.parseInt(text) >= 0 && Integer.parseInt(text) <= 130;
  }

  private static boolean isDay(String text) {
    if (!DAY.matcher(text).matches()) {
      return false;
    }
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static Predicate<String> oneOf(Enum<?>... words) {
    return oneOf(Arrays.stream(words).map(Enum::name).toArray(String[]::new));
  }

  private static Predicate<String> oneOf(String... words) {
    return Set.of(words)::contains;
  }
}
