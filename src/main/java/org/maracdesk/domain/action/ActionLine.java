package org.maracdesk.domain.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;

/**
 * An action as it is typed in one line: {@code IDVA: call her on the safe number by fri}, or with a
 * person, {@code housing (Rowan): change the locks by 28/11}.
 *
 * @param agency which agency, once it is clear
 * @param person the named person: the one in brackets, or the agency's own representative
 * @param text what will be done
 * @param due by when, once it is clear
 * @param problems what is not clear yet
 */
public record ActionLine(
    @Nullable AgencyCode agency,
    Confidential person,
    Confidential text,
    @Nullable LocalDate due,
    List<Problem> problems) {

  /** Longest text of one action, in characters. */
  public static final int LONGEST_TEXT = 2000;

  private static final Pattern BY = Pattern.compile("(?i)[\\s,;–-]+by\\s+(?=[^\\s])");
  private static final Pattern PARTS = Pattern.compile("\\s+[–—-]\\s+");

  public ActionLine {
    problems = List.copyOf(problems);
  }

  /** Whether it can be kept as an action. */
  public boolean isComplete() {
    return problems.isEmpty() && agency != null && due != null && !text.isBlank();
  }

  /**
   * Reads a line.
   *
   * @param line what was typed, as far as it has come
   * @param agencies those of the area
   * @param representatives theirs, so that a named person can be found
   * @param dates how words for dates are read
   */
  public static ActionLine read(
      String line, List<Agency> agencies, List<Representative> representatives, DueWords dates) {
    var problems = new ArrayList<Problem>();
    var head = head(line);
    var rest =
        head.isEmpty()
            ? line.strip()
            : line.substring(line.indexOf(separator(line)) + separator(line).length()).strip();
    var named =
        head.contains("(") ? head.substring(head.indexOf('(') + 1).replace(")", "").strip() : "";
    var agency =
        agency(
            head.contains("(") ? head.substring(0, head.indexOf('(')).strip() : head,
            agencies,
            problems);
    var cut = cutDue(rest, dates);
    if (cut.due() == null) {
      problems.add(Problem.at("due", Problem.Kind.MISSING));
    } else if (cut.due().isBefore(dates.today())) {
      problems.add(Problem.at("due", Problem.Kind.IN_THE_PAST));
    }
    if (cut.text().isBlank()) {
      problems.add(Problem.at("text", Problem.Kind.MISSING));
    } else if (cut.text().text().length() > LONGEST_TEXT) {
      problems.add(Problem.at("text", Problem.Kind.TOO_LONG, LONGEST_TEXT));
    }
    return new ActionLine(
        agency, person(named, agency, representatives), cut.text(), cut.due(), problems);
  }

  private static String separator(String line) {
    int colon = line.indexOf(':');
    var dash = PARTS.matcher(line);
    boolean dashed = dash.find();
    if (colon >= 0 && (!dashed || colon < dash.start())) {
      return ":";
    }
    return dashed ? dash.group() : "";
  }

  private static String head(String line) {
    var separator = separator(line);
    return separator.isEmpty() ? "" : line.substring(0, line.indexOf(separator)).strip();
  }

  private static @Nullable AgencyCode agency(
      String said, List<Agency> agencies, List<Problem> problems) {
    if (said.isEmpty()) {
      problems.add(Problem.at("agency", Problem.Kind.MISSING));
      return null;
    }
    var wanted = said.toLowerCase(Locale.UK);
    for (var agency : agencies) {
      if (agency.code().value().equalsIgnoreCase(said) || agency.name().equalsIgnoreCase(said)) {
        return agency.code();
      }
    }
    var beginning =
        agencies.stream()
            .filter(
                a ->
                    a.code().value().toLowerCase(Locale.UK).startsWith(wanted)
                        || wordsOf(a.name()).stream().anyMatch(w -> w.startsWith(wanted))
                        || a.name().toLowerCase(Locale.UK).startsWith(wanted))
            .toList();
    if (beginning.size() == 1) {
      return beginning.getFirst().code();
    }
    problems.add(
        Problem.at(
            "agency",
            beginning.isEmpty() ? Problem.Kind.UNKNOWN_AGENCY : Problem.Kind.AMBIGUOUS_AGENCY));
    return null;
  }

  private static List<String> wordsOf(String name) {
    return List.of(name.toLowerCase(Locale.UK).split("[^\\p{L}]+"));
  }

  private static Confidential person(
      String named, @Nullable AgencyCode agency, List<Representative> representatives) {
    var ofAgency = representatives.stream().filter(r -> r.agency().equals(agency)).toList();
    if (!named.isEmpty()) {
      var wanted = named.toLowerCase(Locale.UK);
      return ofAgency.stream()
          .map(Representative::name)
          .filter(n -> n.text().toLowerCase(Locale.UK).contains(wanted))
          .findFirst()
          .orElse(Confidential.of(named));
    }
    return ofAgency.stream()
        .filter(r -> r.capacity() == Representative.Capacity.CORE)
        .map(Representative::name)
        .findFirst()
        .orElse(ofAgency.isEmpty() ? Confidential.NONE : ofAgency.getFirst().name());
  }

  private record Cut(Confidential text, @Nullable LocalDate due) {}

  /** The date is what follows the last "by", or the last part after a dash. */
  private static Cut cutDue(String rest, DueWords dates) {
    var by = BY.matcher(rest);
    int start = -1;
    int end = -1;
    while (by.find()) {
      start = by.start();
      end = by.end();
    }
    if (start >= 0) {
      var due = dates.read(rest.substring(end));
      if (due.isPresent()) {
        return new Cut(Confidential.of(rest.substring(0, start)), due.get());
      }
    }
    var parts = PARTS.split(rest);
    if (parts.length > 1) {
      var last = parts[parts.length - 1];
      var due = dates.read(last);
      if (due.isPresent()) {
        return new Cut(
            Confidential.of(
                rest.substring(0, rest.lastIndexOf(last)).replaceAll("\\s+[–—-]\\s+$", "")),
            due.get());
      }
    }
    return new Cut(Confidential.of(rest), null);
  }
}
