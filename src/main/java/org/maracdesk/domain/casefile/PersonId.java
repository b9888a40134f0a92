package org.maracdesk.domain.casefile;

import java.util.UUID;

/** The identity of a person, whatever their names. */
public record PersonId(UUID value) {}
