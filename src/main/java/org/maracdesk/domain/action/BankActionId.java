package org.maracdesk.domain.action;

import java.util.UUID;

/** The identity of an entry of the action bank. */
public record BankActionId(UUID value) {}
