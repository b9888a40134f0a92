package org.maracdesk.domain.checklist;

import java.util.UUID;

/** The identity of a checklist; a case may have several. */
public record ChecklistId(UUID value) {}
