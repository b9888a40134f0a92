package org.maracdesk.domain.agency;

import java.util.UUID;

/** The lasting identity of an agency, whatever it is called this year. */
public record AgencyId(UUID value) {}
