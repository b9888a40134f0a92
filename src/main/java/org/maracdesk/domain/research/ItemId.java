package org.maracdesk.domain.research;

import java.util.UUID;

/** The identity of something an agency found. */
public record ItemId(UUID value) {}
