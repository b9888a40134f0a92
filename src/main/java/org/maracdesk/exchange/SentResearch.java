package org.maracdesk.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.research.Correction;
import org.maracdesk.domain.research.PersonCheck;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * What an agency wrote into its request sheet about one case. Nothing of it is anybody else's until
 * the agency shares it.
 *
 * @param referral about what
 * @param meeting for which meeting the sheet asked; nothing where it does not say
 * @param agency who answers
 * @param researcher who looked, or nothing
 * @param systems where they looked, or nothing
 * @param nothingHeld whether the agency holds nothing; that is an answer
 * @param checks who was looked for, and found or not
 * @param held what the agency holds
 * @param contact whether it contacted the victim itself
 * @param flagged whether the case is flagged in its own systems
 * @param suggestion an action it offers to take, or nothing
 * @param proposals what it would put right about who people are
 * @param named whom each row says it is about
 * @param provenance the version after the one the sheet was written from
 */
public record SentResearch(
    ReferralId referral,
    @Nullable MeetingId meeting,
    AgencyCode agency,
    Confidential researcher,
    Confidential systems,
    boolean nothingHeld,
    List<PersonCheck> checks,
    List<Held> held,
    ResearchReturn.Contact contact,
    YesNoUnknown flagged,
    Confidential suggestion,
    List<Proposal> proposals,
    List<Named> named,
    Provenance provenance) {

  public SentResearch {
    checks = List.copyOf(checks);
    held = List.copyOf(held);
    proposals = List.copyOf(proposals);
    named = List.copyOf(named);
  }

  /**
   * One thing the agency holds.
   *
   * @param about whom it is about; nobody means the whole case
   * @param category what sort of thing it is
   * @param kind fact, opinion, or told by somebody and not verified
   * @param text what the agency holds
   * @param happened when it happened, if a day is known
   * @param worker who at the agency knows it, or nothing
   * @param decision whether it may be shared
   * @param withheldBecause why it is not shared, or nothing
   */
  public record Held(
      @Nullable PersonId about,
      ResearchItem.Category category,
      ResearchItem.Kind kind,
      Confidential text,
      @Nullable LocalDate happened,
      Confidential worker,
      ResearchItem.Decision decision,
      Confidential withheldBecause) {}

  /**
   * A proposal about who somebody is.
   *
   * @param person about whom
   * @param field what it would change
   * @param proposed what it should be; a birth date as {@code yyyy-MM-dd}
   */
  public record Proposal(PersonId person, Correction.Field field, Confidential proposed) {}

  /**
   * Whom a row says it is about.
   *
   * @param line where the row begins
   * @param person whose id it has
   * @param name the name beside it, or nothing
   */
  public record Named(int line, PersonId person, Confidential name) {}

  /** Whether it says anything about people: only then is it an answer. */
  public boolean answers() {
    return nothingHeld || !held.isEmpty() || checks.stream().anyMatch(PersonCheck::isChecked);
  }

  /** Whether nothing was written into the sheet. */
  public boolean isBlank() {
    return !answers()
        && researcher.isBlank()
        && systems.isBlank()
        && !contact.made()
        && flagged == YesNoUnknown.UNKNOWN
        && suggestion.isBlank()
        && proposals.isEmpty();
  }
}
