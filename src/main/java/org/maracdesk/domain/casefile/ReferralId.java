package org.maracdesk.domain.casefile;

import java.util.UUID;

/** The identity of a referral. */
public record ReferralId(UUID value) {}
