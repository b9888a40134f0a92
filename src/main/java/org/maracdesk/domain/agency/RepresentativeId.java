package org.maracdesk.domain.agency;

import java.util.UUID;

/** The identity of somebody who speaks for an agency. */
public record RepresentativeId(UUID value) {}
