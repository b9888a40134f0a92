package org.maracdesk.domain.research;

import java.util.UUID;

/** The identity of one agency's return about one referral. */
public record ReturnId(UUID value) {}
