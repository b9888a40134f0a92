package org.maracdesk.domain.minutes.crooked;

import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.shared.Confidential;

/** Planted: a paper that would say what an agency knows and has not shared. */
public final class PrintsResearch {

  /** What must be on no paper. */
  public Confidential known(ResearchItem item) {
    return item.text();
  }
}
