package org.maracdesk.domain.meeting;

import java.util.UUID;

/** The identity of a meeting. */
public record MeetingId(UUID value) {}
