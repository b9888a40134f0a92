package org.maracdesk.domain.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * What happened and what was done.
 *
 * @param date of the most recent incident, if known
 * @param summary of the most recent incident and the reason for referral
 * @param background brief history
 * @param actionsTaken what has been done already; agencies never wait for the meeting to act
 */
public record Incident(
    @Nullable LocalDate date,
    Confidential summary,
    Confidential background,
    Confidential actionsTaken) {}
