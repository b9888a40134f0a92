package org.maracdesk.domain.action;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;

/**
 * A line as far as it has been typed, and how it is understood: {@code IDVA: call her on the safe
 * number by fri}, with a person, {@code housing (Rowan): change the locks 28/11}, or for several at
 * once, {@code police + housing: agree who fits the lock by 5wd}. Every word typed is in exactly
 * one part, so that nothing that was typed is ever lost.
 *
 * @param owners who is to do it, in the order typed
 * @param text what will be done
 * @param due by when, once that is clear
 * @param noDay what stands where the day should and is a day that there is not, such as {@code
 *     31/2}; mostly blank
 * @param parts what each stretch of the line is, in the order of the line
 * @param today the day dates are counted from
 */
public record TypedLine(
    List<LineOwner> owners,
    Confidential text,
    @Nullable LocalDate due,
    Confidential noDay,
    List<LinePart> parts,
    LocalDate today) {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M", Locale.UK);
  private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

  public TypedLine {
    owners = List.copyOf(owners);
    parts = List.copyOf(parts);
  }

  /** Reads a line, however far it has come. It never fails, whatever is typed. */
  public static TypedLine read(String line, AtTheTable table, DueWords dates) {
    int colon = LineHead.end(line);
    var owners = colon < 0 ? List.<LineOwner>of() : LineHead.owners(line, colon, table);
    int from = colon < 0 ? 0 : colon + 1;
    var found = LineWords.read(line, from, dates);
    var parts = new ArrayList<LinePart>();
    owners.forEach(owner -> parts.addAll(owner.parts()));
    if (colon >= 0) {
      parts.addAll(LineHead.joints(line, colon, parts));
    }
    parts.addAll(found.text());
    parts.addAll(found.joints());
    if (found.due() != null) {
      parts.add(found.due());
    }
    parts.sort(java.util.Comparator.comparingInt(LinePart::start));
    var text = found.text().stream().map(part -> part.of(line)).collect(Collectors.joining(", "));
    return new TypedLine(
        owners,
        Confidential.of(text),
        found.day() == null ? null : found.day().day(),
        found.noDay(),
        parts,
        dates.today());
  }

  /** The actions it stands for: one for each agency, none of them twice. */
  public List<ActionLine> promises() {
    if (owners.isEmpty()) {
      return List.of(promise(null, Confidential.NONE, List.of(missing("agency"))));
    }
    return owners.stream()
        .map(owner -> promise(owner.agency(), owner.person(), owner.problems()))
        .distinct()
        .toList();
  }

  private ActionLine promise(
      @Nullable AgencyCode agency, Confidential person, List<Problem> ofOwner) {
    var problems = new ArrayList<>(ofOwner);
    if (due == null && !noDay.isBlank()) {
      problems.add(Problem.at("due", Problem.Kind.NOT_A_DATE, noDay.text()));
    } else if (due == null) {
      problems.add(missing("due"));
    } else if (due.isBefore(today)) {
      problems.add(Problem.at("due", Problem.Kind.IN_THE_PAST));
    }
    if (text.isBlank()) {
      problems.add(missing("text"));
    } else if (text.text().length() > ActionLine.LONGEST_TEXT) {
      problems.add(Problem.at("text", Problem.Kind.TOO_LONG, ActionLine.LONGEST_TEXT));
    }
    return new ActionLine(agency, person, text, due, problems);
  }

  private static Problem missing(String place) {
    return Problem.at(place, Problem.Kind.MISSING);
  }

  /** Whether it can be kept. */
  public boolean isComplete() {
    return promises().stream().allMatch(ActionLine::isComplete);
  }

  /** Where the text begins in a line read like this, or the line's end when there is none. */
  public int textStart(String line) {
    return first(LinePart.Kind.TEXT).map(LinePart::start).orElse(line.length());
  }

  private java.util.Optional<LinePart> first(LinePart.Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  /** The line it was read from, for another agency in this place; a named person goes with it. */
  public String withAgency(String line, int place, Agency agency) {
    if (owners.isEmpty()) {
      return agency.code() + ": " + line.strip();
    }
    var owner = owners.get(place);
    return line.substring(0, owner.name().start())
        + agency.code()
        + line.substring(owner.end(line));
  }

  /** The line it was read from, with another person for this agency; blank names nobody. */
  public String withPerson(String line, int place, Confidential person) {
    var owner = owners.get(place);
    var name = person.text().replaceAll("[()\\[\\]]", " ").strip();
    return line.substring(0, owner.name().end())
        + " ("
        + name
        + ")"
        + line.substring(owner.end(line));
  }

  /** The line it was read from, with another day. */
  public String withDue(String line, LocalDate day) {
    var said = written(day);
    var now = first(LinePart.Kind.DUE);
    return now.map(
            part ->
                line.substring(0, part.start())
                    + (isJoined(line, part) ? "" : "by ")
                    + said
                    + line.substring(part.end()))
        .orElseGet(() -> line.stripTrailing() + " by " + said);
  }

  /** Whether "by" or a dash stands before the date already. */
  private boolean isJoined(String line, LinePart date) {
    return parts.stream()
        .filter(part -> part.kind() == LinePart.Kind.JOINT && part.end() <= date.start())
        .anyMatch(part -> line.substring(part.end(), date.start()).isBlank());
  }

  private String written(LocalDate day) {
    boolean near = !day.isBefore(today) && day.isBefore(today.plusYears(1));
    return (near ? SHORT : WHOLE).format(day);
  }

  /** An action as it would be typed. */
  public static String typed(Action action) {
    var person = action.person().text().replaceAll("[()\\[\\]]", " ").strip();
    return "%s (%s): %s by %s"
        .formatted(action.owner(), person, action.text().text(), WHOLE.format(action.due()));
  }
}
