package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.shared.Problem;

/** What is wrong with local rules as they were written in, each at its field. */
final class RulesCheck {

  private static final int LONGEST = 200;
  private static final int MOST_MONTHS = 120;
  private static final int MOST_EVENTS = 50;
  private static final int MOST_BANDS = 12;

  /** Long enough to say why; short enough that nobody is kept from referring. */
  private static final int MOST_CHARS = 300;

  private static final int MOST_NEAR = 24;
  private static final int MOST_ALERTS = 10;
  private static final int MOST_WEEKS = 52;
  private static final Pattern BAND = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

  /** What a count must never be called: a small one can still mean great danger. */
  private static final Pattern SAFE =
      Pattern.compile(
          ".*(\\blow\\b|\\bno risk\\b|\\bnot at risk\\b|\\bsafe\\b|\\bstandard risk\\b"
              + "|\\brisk reduced\\b|\\breduced risk\\b|\\bno action\\b|\\bnot suitable\\b"
              + "|\\bno further action\\b).*");

  private final RulesEntry entry;
  private final Function<String, Optional<ChecklistForm>> forms;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param forms finds the form that a reference means
   */
  RulesCheck(RulesEntry entry, Function<String, Optional<ChecklistForm>> forms) {
    this.entry = entry;
    this.forms = forms;
  }

  List<Problem> problems() {
    text("label", entry.label());
    count();
    bands();
    range("escalationMonths", entry.escalationMonths(), 1, MOST_MONTHS);
    range("escalationEvents", entry.escalationEvents(), 1, MOST_EVENTS);
    chosen("eventTypes", entry.eventTypes().isEmpty());
    range("repeatMonths", entry.repeatMonths(), 1, MOST_MONTHS);
    chosen("qualifying", entry.qualifying().isEmpty());
    range("reasonChars", entry.reasonChars(), 1, MOST_CHARS);
    chosen("reasonFor", !entry.reasonFor().contains(Profile.NeedsReason.EXCEPTION));
    range("tier2Needed", entry.tier2Needed(), 1, MOST_ALERTS);
    range("reviewWeeks", entry.reviewWeeks(), 1, MOST_WEEKS);
    if (entry.effectiveFrom() == null) {
      at("effectiveFrom", Problem.Kind.MISSING);
    }
    text("signedOffBy", entry.signedOffBy().text());
    return List.copyOf(problems);
  }

  private void count() {
    chosen("scores", entry.scores().isEmpty());
    // A figure that cannot be reached would switch the count off without saying so
    range("atLeast", entry.atLeast(), 1, most(Comparator.reverseOrder()));
    var months = entry.recentMonths();
    if (months != null) {
      range("recentMonths", months, 1, MOST_MONTHS);
    }
    range("nearCount", entry.nearCount(), 0, MOST_NEAR);
  }

  /** The most that any score can come to, or the least of these. */
  private int most(Comparator<Integer> order) {
    return entry.scores().entrySet().stream()
        .flatMap(
            one ->
                forms.apply(one.getKey()).stream()
                    .flatMap(
                        form -> form.score(one.getValue()).stream().map(score -> score.most(form))))
        .max(order)
        .orElse(1000);
  }

  private void bands() {
    if (entry.bands().isEmpty()) {
      at("bands", Problem.Kind.MISSING);
    }
    if (entry.bands().size() > MOST_BANDS) {
      at("bands", Problem.Kind.OUT_OF_RANGE, 1, MOST_BANDS);
    }
    var names = new HashSet<String>();
    for (int i = 0; i < entry.bands().size(); i++) {
      band("bands[" + i + "].", entry.bands().get(i), names);
    }
    if (problems.stream().noneMatch(problem -> problem.place().startsWith("bands"))) {
      inOrder();
    }
  }

  private void band(String place, Profile.Band band, HashSet<String> names) {
    if (!BAND.matcher(band.id()).matches()) {
      at(place + "name", Problem.Kind.NOT_A_BAND_NAME);
    } else if (!names.add(band.id())) {
      at(place + "name", Problem.Kind.NAMED_TWICE);
    }
    soundsSafe(place + "name", band.id());
    range(place + "from", band.from(), 0, 1000);
    range(place + "to", band.to(), 0, 1000);
    if (band.to() >= 0 && band.from() > band.to()) {
      at(place + "to", Problem.Kind.BACKWARDS, band.from());
    }
    var text = band.text();
    if (text != null) {
      soundsSafe(place + "text", text);
      if (text.length() > LONGEST) {
        at(place + "text", Problem.Kind.TOO_LONG, LONGEST);
      }
    }
  }

  /** Every count but 0 has one name. */
  private void inOrder() {
    var bands = entry.bands();
    var order =
        IntStream.range(0, bands.size())
            .boxed()
            .sorted(Comparator.comparing(i -> bands.get(i).from()))
            .toList();
    int next = 1;
    for (int place : order) {
      var band = bands.get(place);
      if (band.from() < next && !(next == 1 && band.from() == 0)) {
        at("bands[" + place + "].from", Problem.Kind.OVERLAPPING, band.from());
      } else if (band.from() > next) {
        at("bands[" + place + "].from", Problem.Kind.LEAVES_A_GAP, next, band.from() - 1);
      }
      next = Math.max(next, band.to() + 1);
    }
    int most = most(Comparator.naturalOrder());
    if (most < 1000 && next <= most) {
      at("bands[" + order.getLast() + "].to", Problem.Kind.LEAVES_A_GAP, next, most);
    }
  }

  private void soundsSafe(String place, String text) {
    var plain = text.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ");
    if (SAFE.matcher(plain).matches()) {
      at(place, Problem.Kind.SOUNDS_SAFE);
    }
  }

  private void text(String place, String text) {
    if (text.isBlank()) {
      at(place, Problem.Kind.MISSING);
    } else if (text.strip().length() > LONGEST) {
      at(place, Problem.Kind.TOO_LONG, LONGEST);
    }
  }

  private void range(String place, int number, int least, int most) {
    if (number < least || number > most) {
      at(place, Problem.Kind.OUT_OF_RANGE, least, most);
    }
  }

  private void chosen(String place, boolean none) {
    if (none) {
      at(place, Problem.Kind.NOTHING_CHOSEN);
    }
  }

  private void at(String place, Problem.Kind kind, Object... details) {
    problems.add(Problem.at(place, kind, details));
  }
}
