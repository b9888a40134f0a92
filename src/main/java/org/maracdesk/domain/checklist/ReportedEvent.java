package org.maracdesk.domain.checklist;

import java.time.LocalDate;

/**
 * Something reported to an agency, which may count towards escalation.
 *
 * @param type the kind, by the name profiles use: police-callout
 * @param on the day it happened or was reported
 */
public record ReportedEvent(String type, LocalDate on) {}
