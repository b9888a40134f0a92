package org.maracdesk.domain.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.shared.Confidential;

/**
 * Something an agency told the meeting about a case.
 *
 * @param id identity
 * @param agency who told it
 * @param kind whether it is fact, opinion or unverified; these are kept apart (SafeLives, research
 *     form)
 * @param text what was told
 * @param about whom it is about; nobody means the whole case
 */
public record SharedInformation(
    UUID id, AgencyCode agency, Kind kind, Confidential text, @Nullable PersonId about) {

  /** Fact, professional opinion, or what somebody else said and nobody has verified. */
  public enum Kind {
    FACT,
    OPINION,
    UNVERIFIED
  }

  /** Something about the whole case. */
  public SharedInformation(UUID id, AgencyCode agency, Kind kind, Confidential text) {
    this(id, agency, kind, text, null);
  }
}
