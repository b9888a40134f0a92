package org.maracdesk.store;

import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Meeting;

/**
 * Where a case is or was on an agenda.
 *
 * @param meeting which meeting's
 * @param item its place there
 */
public record Appearance(Meeting meeting, AgendaItem item) {}
