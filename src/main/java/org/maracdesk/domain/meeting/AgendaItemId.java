package org.maracdesk.domain.meeting;

import java.util.UUID;

/** The identity of a case's place on one agenda. */
public record AgendaItemId(UUID value) {}
