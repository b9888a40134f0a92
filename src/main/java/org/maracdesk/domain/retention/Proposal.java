package org.maracdesk.domain.retention;

import java.time.LocalDate;
import org.maracdesk.domain.casefile.CaseId;

/**
 * Somebody proposed to dispose of a case.
 *
 * @param caseId which case
 * @param by who
 * @param on when
 */
public record Proposal(CaseId caseId, Approver by, LocalDate on) {}
