package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An earlier referral to a Marac, and what has happened since.
 *
 * @param referredOn when it was referred
 * @param heardOn when a meeting last heard it, if known
 * @param incidentOn when the further incident was, if known
 * @param behaviour the kind of further incident by the name profiles use, if known
 * @param sameVictim whether it is the same victim
 * @param samePerpetrator whether it is the same perpetrator
 */
public record PriorReferral(
    @Nullable LocalDate referredOn,
    @Nullable LocalDate heardOn,
    @Nullable LocalDate incidentOn,
    @Nullable String behaviour,
    boolean sameVictim,
    boolean samePerpetrator) {}
