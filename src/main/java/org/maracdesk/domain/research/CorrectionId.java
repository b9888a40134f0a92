package org.maracdesk.domain.research;

import java.util.UUID;

/** The identity of a proposal to put right who somebody is. */
public record CorrectionId(UUID value) {}
