package org.maracdesk.ui.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;

/**
 * A report as it stands in its form.
 *
 * @param what what is reported
 * @param note what was said with it
 * @param to who has it now, where it is handed on
 * @param on the day it came to this; null when what was typed is not one
 * @param by who said so
 * @param told the day they did; null when what was typed is not one
 */
record ReportDraft(
    Report what,
    String note,
    String to,
    @Nullable LocalDate on,
    String by,
    @Nullable LocalDate told) {

  /** What can be reported. */
  enum Report {
    DONE,
    PARTLY,
    NOT_POSSIBLE,
    NOT_TAKEN,
    TRANSFERRED,
    WITHDRAWN,
    OPEN
  }

  /** The coordinator's own correction: open again, with nothing to say. */
  static ReportDraft openAgain() {
    return new ReportDraft(Report.OPEN, "", "", null, "", null);
  }

  /** What cannot be read at all; empty when everything can. */
  List<Problem> unreadable() {
    var problems = new ArrayList<Problem>();
    if (what != Report.OPEN && on == null) {
      problems.add(Problem.at("on", Problem.Kind.NOT_A_DATE));
    }
    if (what != Report.OPEN && told == null) {
      problems.add(Problem.at("told", Problem.Kind.NOT_A_DATE));
    }
    return problems;
  }

  Told told(LocalDate today) {
    return new Told(Confidential.of(by), told == null ? today : told);
  }

  /** What is reported, once everything can be read. */
  Progress progress() {
    var said = Confidential.of(note);
    var day = on;
    if (what == Report.OPEN || day == null) {
      return new Progress.Open();
    }
    return switch (what) {
      case DONE -> new Progress.Done(day, said);
      case PARTLY -> new Progress.Partly(day, said);
      case NOT_POSSIBLE -> new Progress.NotPossible(day, said);
      case NOT_TAKEN -> new Progress.NotTaken(day, said);
      case TRANSFERRED -> new Progress.Transferred(day, Confidential.of(to), said);
      case WITHDRAWN -> new Progress.Withdrawn(day, said);
      case OPEN -> new Progress.Open();
    };
  }
}
