package org.maracdesk.ui.meeting;

import org.maracdesk.domain.meeting.AgendaItemId;

/** Where one is in a meeting: before it starts, at a case, or at its close. */
sealed interface Part {

  /** Attendance, chair and statement. */
  record Start() implements Part {}

  /** One case. */
  record Case(AgendaItemId item) implements Part {}

  /** What is missing, and the close. */
  record Close() implements Part {}
}
