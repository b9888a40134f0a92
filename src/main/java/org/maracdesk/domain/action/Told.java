package org.maracdesk.domain.action;

import java.time.LocalDate;
import org.maracdesk.domain.shared.Confidential;

/**
 * Who said how far an action has come. Nobody but its agency can say that it is done, so a report
 * without a name is none.
 *
 * @param by who told the coordinator
 * @param on the day they did
 */
public record Told(Confidential by, LocalDate on) {}
