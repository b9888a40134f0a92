package org.maracdesk.domain.action;

import java.time.LocalDate;
import org.maracdesk.domain.agency.WorkingDays;

/** How an action stands as steering groups like to see it; always said with its letter. */
public enum Light {
  /** Past its day. */
  RED,
  /** Due within two working days, or partly done. */
  AMBER,
  /** Done. */
  GREEN,
  /** Not taken. */
  BLACK,
  /** None of these: not due yet, no longer possible, handed on or taken back. */
  NONE;

  /** Working days before the due date from which an action is amber (our choice). */
  public static final int AMBER_DAYS = 2;

  /** The light of an action on a day. */
  public static Light of(Action action, WorkingDays days, LocalDate today) {
    return switch (action.progress()) {
      case Progress.Done _ -> GREEN;
      case Progress.NotTaken _ -> BLACK;
      case Progress.NotPossible _, Progress.Transferred _, Progress.Withdrawn _ -> NONE;
      case Progress.Open _, Progress.Partly _ -> {
        if (today.isAfter(action.due())) {
          yield RED;
        }
        boolean soon = !today.isBefore(days.before(action.due(), AMBER_DAYS));
        yield soon || action.progress() instanceof Progress.Partly ? AMBER : NONE;
      }
    };
  }
}
