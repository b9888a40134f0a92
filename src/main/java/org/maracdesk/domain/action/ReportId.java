package org.maracdesk.domain.action;

import java.util.UUID;

/** The identity of one report, which may be about several actions. */
public record ReportId(UUID value) {}
