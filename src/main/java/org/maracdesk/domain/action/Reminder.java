package org.maracdesk.domain.action;

import java.time.LocalDate;
import org.maracdesk.domain.shared.Confidential;

/**
 * That somebody was told an action waits.
 *
 * @param action which action
 * @param step who was told
 * @param on the day
 * @param by who told them
 */
public record Reminder(ActionId action, Escalation.Step step, LocalDate on, Confidential by) {}
