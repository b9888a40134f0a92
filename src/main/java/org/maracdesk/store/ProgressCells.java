package org.maracdesk.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.shared.Confidential;

/**
 * How far an action has come, as four columns have it.
 *
 * @param code what it came to
 * @param on the day; nothing while nothing was reported
 * @param to who has it now, where it was handed on
 * @param note what was said
 */
record ProgressCells(String code, @Nullable LocalDate on, String to, String note) {

  /** The codes of progress. */
  private enum Stand {
    OPEN,
    PARTLY,
    DONE,
    NOT_POSSIBLE,
    NOT_TAKEN,
    TRANSFERRED,
    WITHDRAWN
  }

  static ProgressCells of(Progress progress) {
    var stand =
        switch (progress) {
          case Progress.Open _ -> Stand.OPEN;
          case Progress.Partly _ -> Stand.PARTLY;
          case Progress.Done _ -> Stand.DONE;
          case Progress.NotPossible _ -> Stand.NOT_POSSIBLE;
          case Progress.NotTaken _ -> Stand.NOT_TAKEN;
          case Progress.Transferred _ -> Stand.TRANSFERRED;
          case Progress.Withdrawn _ -> Stand.WITHDRAWN;
        };
    var to = progress instanceof Progress.Transferred(_, var whom, _) ? whom : Confidential.NONE;
    return new ProgressCells(
        stand.name(), progress.day().orElse(null), to.text(), progress.note().text());
  }

  Progress progress() {
    var said = Rows.text(note);
    return switch (Rows.code(Stand.class, code)) {
      case OPEN -> new Progress.Open();
      case PARTLY -> new Progress.Partly(day(), said);
      case DONE -> new Progress.Done(day(), said);
      case NOT_POSSIBLE -> new Progress.NotPossible(day(), said);
      case NOT_TAKEN -> new Progress.NotTaken(day(), said);
      case TRANSFERRED -> new Progress.Transferred(day(), Rows.text(to), said);
      case WITHDRAWN -> new Progress.Withdrawn(day(), said);
    };
  }

  private LocalDate day() {
    if (on == null) {
      throw Rows.unreadable();
    }
    return on;
  }
}
