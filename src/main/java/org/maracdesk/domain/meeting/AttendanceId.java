package org.maracdesk.domain.meeting;

import java.util.UUID;

/** The identity of a person's attendance at one meeting. */
public record AttendanceId(UUID value) {}
