package org.maracdesk.store;

import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Interest;

/**
 * An interest with who declared it.
 *
 * @param interest what was declared, and for which case
 * @param by whose line of attendance it is
 */
public record Declared(Interest interest, Attendance by) {}
