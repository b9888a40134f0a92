package org.maracdesk.domain.casefile;

import java.util.UUID;

/** The identity of a case: one victim and one set of alleged perpetrators. */
public record CaseId(UUID value) {}
