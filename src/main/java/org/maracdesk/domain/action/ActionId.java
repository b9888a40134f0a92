package org.maracdesk.domain.action;

import java.util.UUID;

/** The identity of an action. */
public record ActionId(UUID value) {}
