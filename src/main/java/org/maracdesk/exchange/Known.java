package org.maracdesk.exchange;

import java.util.Optional;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;

/** What is here already, before any file is taken in. */
public interface Known {

  /** Nothing is. */
  Known NOTHING =
      new Known() {
        @Override
        public boolean agency(AgencyCode code) {
          return false;
        }

        @Override
        public boolean referral(ReferralId id) {
          return false;
        }

        @Override
        public boolean person(ReferralId referral, PersonId person, Role role) {
          return false;
        }
      };

  /** Whether this is the code of the Marac whose store it is; true while that is not known. */
  default boolean area(String code) {
    return true;
  }

  /**
   * What somebody in the case of a referral is called, blank if unknown; nothing for a stranger.
   */
  default Optional<Confidential> name(ReferralId referral, PersonId person) {
    return Optional.empty();
  }

  /** Whether there is such a meeting; true where nobody knows of meetings. */
  default boolean meeting(MeetingId id) {
    return true;
  }

  /** Whether a meeting hears this referral; true where nobody knows of meetings. */
  default boolean listed(MeetingId meeting, ReferralId referral) {
    return true;
  }

  /** Whether there is an agency of this code. */
  boolean agency(AgencyCode code);

  /** Whether there is such a referral. */
  boolean referral(ReferralId id);

  /** Whether a person has this part in a referral. */
  boolean person(ReferralId referral, PersonId person, Role role);
}
