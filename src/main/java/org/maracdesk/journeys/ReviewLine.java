package org.maracdesk.journeys;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.domain.retention.Proposal;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.retention.ReviewDate;

/**
 * A record with its review date.
 *
 * @param named which record, and how it is recognised
 * @param review its review date and what that comes from
 * @param bars what stands in the way of disposing of it today, holds first
 * @param proposal what was proposed; null for nothing
 */
public record ReviewLine(
    NamedRecord named, ReviewDate review, List<DisposalBar> bars, @Nullable Proposal proposal) {

  public ReviewLine {
    bars = List.copyOf(bars);
  }

  /** Which record. */
  public RecordId record() {
    return named.record();
  }
}
