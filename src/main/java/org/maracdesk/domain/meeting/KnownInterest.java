package org.maracdesk.domain.meeting;

import java.time.Instant;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.casefile.CaseId;

/**
 * A representative knows somebody in a case, as it was said before any meeting heard it. It holds
 * for the case, at whichever meeting that comes up: the case stays out of their papers, and they
 * leave for it once they are there, unless the chair decides otherwise then.
 *
 * @param caseId the case
 * @param representative who
 * @param relationship what they are to the person in the case
 * @param saidAt when it was said
 */
public record KnownInterest(
    CaseId caseId,
    RepresentativeId representative,
    Interest.Relationship relationship,
    Instant saidAt) {}
