package org.maracdesk.domain.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maracdesk.domain.research.ResearchItem.Decision;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.Problem.Kind;

/** Finds what a return lacks before it is an answer. */
public final class ReturnCheck {

  /** The longest name of somebody who looked. */
  public static final int LONGEST_NAME = 400;

  /** The longest text. */
  public static final int LONGEST_TEXT = 12_000;

  private ReturnCheck() {}

  /** The place of an item's part in a list of problems: {@code item.<id>.<part>}. */
  public static String place(ItemId item, String part) {
    return "item." + item.value() + "." + part;
  }

  /**
   * What has to be put right, each at its place; empty for a return that can be an answer. People
   * who were not looked for hold nothing up: that is said beside the answer.
   *
   * @param today nothing that happened can lie after it
   */
  public static List<Problem> problems(ResearchReturn research, LocalDate today) {
    var problems = new ArrayList<Problem>(tooLong(research));
    for (var item : research.items()) {
      problems.addAll(problems(item, today));
    }
    if (research.nothingHeld() && !research.items().isEmpty()) {
      problems.add(Problem.at("nothing-held", Kind.HOLDS_SOMETHING));
    }
    if (research.contact().made() && research.contact().urgentReason().isBlank()) {
      problems.add(Problem.at("contact", Kind.MISSING));
    }
    for (var check : research.checks()) {
      if (check.lastContact() != null && check.lastContact().isAfter(today)) {
        problems.add(Problem.at("check." + check.person().value(), Kind.IN_THE_FUTURE));
      }
    }
    return List.copyOf(problems);
  }

  private static List<Problem> problems(ResearchItem item, LocalDate today) {
    var problems = new ArrayList<Problem>();
    if (item.text().isBlank() && !isKeptBack(item)) {
      problems.add(Problem.at(place(item.id(), "text"), Kind.MISSING));
    }
    if (item.decision() == Decision.UNDECIDED) {
      problems.add(Problem.at(place(item.id(), "decision"), Kind.NOT_DECIDED));
    }
    if (item.decision() == Decision.DO_NOT_SHARE && item.withheldBecause().isBlank()) {
      problems.add(Problem.at(place(item.id(), "reason"), Kind.MISSING));
    }
    if (item.happened() != null && item.happened().isAfter(today)) {
      problems.add(Problem.at(place(item.id(), "happened"), Kind.IN_THE_FUTURE));
    }
    return problems;
  }

  /** What an agency does not share it may keep to itself altogether: then the reason is enough. */
  private static boolean isKeptBack(ResearchItem item) {
    return item.decision() == Decision.DO_NOT_SHARE && !item.withheldBecause().isBlank();
  }

  /** What is too long to be kept at all, half done or not. */
  public static List<Problem> tooLong(ResearchReturn research) {
    var problems = new ArrayList<Problem>();
    fits(problems, "researcher", research.researcher(), LONGEST_NAME);
    fits(problems, "systems", research.systems(), LONGEST_TEXT);
    fits(problems, "suggestion", research.suggestion(), LONGEST_TEXT);
    fits(problems, "contact", research.contact().urgentReason(), LONGEST_TEXT);
    fits(problems, "unfinished", research.unfinished(), LONGEST_TEXT);
    for (var check : research.checks()) {
      fits(problems, "check." + check.person().value(), check.where(), LONGEST_TEXT);
    }
    for (var item : research.items()) {
      fits(problems, place(item.id(), "text"), item.text(), LONGEST_TEXT);
      fits(problems, place(item.id(), "reason"), item.withheldBecause(), LONGEST_TEXT);
      fits(problems, place(item.id(), "worker"), item.worker(), LONGEST_NAME);
    }
    for (var correction : research.corrections()) {
      fits(
          problems,
          "correction." + correction.id().value(),
          correction.proposed(),
          correction.field() == Correction.Field.ADDRESS ? LONGEST_TEXT : LONGEST_NAME);
    }
    return problems;
  }

  private static void fits(List<Problem> problems, String place, Confidential text, int longest) {
    if (text.text().length() > longest) {
      problems.add(Problem.at(place, Kind.TOO_LONG, longest));
    }
  }
}
