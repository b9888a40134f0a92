package org.maracdesk.domain.retention;

import java.time.LocalDate;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.shared.Confidential;

/**
 * A case is kept beyond the day the rules give.
 *
 * @param caseId which case
 * @param until its review date from now on
 * @param because why
 * @param decidedOn when that was decided
 */
public record KeptLonger(
    CaseId caseId, LocalDate until, Confidential because, LocalDate decidedOn) {}
