package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;

/** What has to be said with a report on an action. */
final class ReportRules {

  /** Longest note, in characters: what a spreadsheet of actions lets through. */
  static final int LONGEST_NOTE = 4000;

  private static final int SHORTEST_NOTE = 3;

  private ReportRules() {}

  /**
   * What is wrong with a report. To open an action again is the coordinator's own correction and
   * needs nothing.
   *
   * @param agreed the day the action was agreed
   */
  static List<Problem> problems(Progress progress, Told told, LocalDate agreed, LocalDate today) {
    var problems = new ArrayList<Problem>();
    progress.day().ifPresent(on -> check(progress, on, told, agreed, today, problems));
    return problems;
  }

  /**
   * What is wrong with saying that an agency accepted an action after the meeting.
   *
   * @param agreed the day the action was agreed
   */
  static List<Problem> problems(Told accepted, LocalDate agreed, LocalDate today) {
    var problems = new ArrayList<Problem>();
    TextLimit.LINE.needed(problems, "by", accepted.by());
    if (accepted.on().isAfter(today)) {
      problems.add(Problem.at("told", Problem.Kind.IN_THE_FUTURE));
    }
    if (accepted.on().isBefore(agreed)) {
      problems.add(Problem.at("told", Problem.Kind.BEFORE_THE_MEETING));
    }
    return problems;
  }

  private static void check(
      Progress progress,
      LocalDate on,
      Told told,
      LocalDate agreed,
      LocalDate today,
      List<Problem> problems) {
    if (progress instanceof Progress.Transferred(_, var to, _)) {
      TextLimit.LINE.needed(problems, "to", to);
    } else if (progress.note().text().length() < SHORTEST_NOTE) {
      problems.add(Problem.at("note", Problem.Kind.MISSING));
    }
    if (progress.note().text().length() > LONGEST_NOTE) {
      problems.add(Problem.at("note", Problem.Kind.TOO_LONG, LONGEST_NOTE));
    }
    if (on.isAfter(today)) {
      problems.add(Problem.at("on", Problem.Kind.IN_THE_FUTURE));
    }
    if (on.isBefore(agreed)) {
      problems.add(Problem.at("on", Problem.Kind.BEFORE_THE_MEETING));
    }
    TextLimit.LINE.needed(problems, "by", told.by());
    if (told.on().isAfter(today)) {
      problems.add(Problem.at("told", Problem.Kind.IN_THE_FUTURE));
    } else if (told.on().isBefore(on)) {
      problems.add(Problem.at("told", Problem.Kind.TOLD_TOO_EARLY));
    }
  }
}
