package org.maracdesk.journeys;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.domain.retention.Proposal;
import org.maracdesk.domain.retention.ReviewDate;
import org.maracdesk.domain.shared.Confidential;

/**
 * A case whose review date has passed.
 *
 * @param caseId which case
 * @param number how it is called
 * @param victim whose case it is, as agendas write names
 * @param review its review date and what that comes from
 * @param bars what stands in the way of disposing of it today, holds first
 * @param proposal what was proposed; null for nothing
 */
public record ReviewLine(
    CaseId caseId,
    CaseNumber number,
    Confidential victim,
    ReviewDate review,
    List<DisposalBar> bars,
    @Nullable Proposal proposal) {

  public ReviewLine {
    bars = List.copyOf(bars);
  }
}
