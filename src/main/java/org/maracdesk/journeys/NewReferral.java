package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralForm;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * A referral as it was written in by hand, not checked yet.
 *
 * @param agency who refers, or nothing chosen yet
 * @param date when, or nothing readable yet
 * @param emergency whether it cannot wait for the planned meeting
 * @param transferFrom the Marac that sent the case, if it came by transfer
 * @param grounds why
 * @param voice the victim's view, awareness and consent
 * @param incident what happened
 * @param phone the referrer's number, or nothing
 * @param email the referrer's secure address, or nothing
 * @param details what else the form asks; none of it blank
 * @param people who takes what part, the victim first
 * @param home in which part of the area the victim lives
 */
public record NewReferral(
    @Nullable AgencyCode agency,
    @Nullable LocalDate date,
    boolean emergency,
    Confidential transferFrom,
    List<ReferralGround> grounds,
    VictimVoice voice,
    Incident incident,
    Confidential phone,
    Confidential email,
    Map<ReferralDetail, Confidential> details,
    List<Named> people,
    HomePart home) {

  /** A referral that came from no other Marac, and does not say where in the area. */
  public NewReferral(
      @Nullable AgencyCode agency,
      @Nullable LocalDate date,
      boolean emergency,
      List<ReferralGround> grounds,
      VictimVoice voice,
      Incident incident,
      Confidential phone,
      Confidential email,
      Map<ReferralDetail, Confidential> details,
      List<Named> people) {
    this(
        agency,
        date,
        emergency,
        Confidential.NONE,
        grounds,
        voice,
        incident,
        phone,
        email,
        details,
        people,
        HomePart.NOT_KNOWN);
  }

  public NewReferral {
    grounds = List.copyOf(grounds);
    var told = new EnumMap<ReferralDetail, Confidential>(ReferralDetail.class);
    told.putAll(details);
    told.values().removeIf(Confidential::isBlank);
    details = Map.copyOf(told);
    people = List.copyOf(people);
  }

  /** Whether nothing was written in that would be missed. */
  public boolean isBlank() {
    return agency == null
        && date == null
        && !emergency
        && transferFrom.isBlank()
        && grounds.isEmpty()
        && people.isEmpty()
        && details.isEmpty()
        && home.equals(HomePart.NOT_KNOWN)
        && phone.isBlank()
        && email.isBlank()
        && incident.date() == null
        && incident.summary().isBlank()
        && incident.background().isBlank()
        && incident.actionsTaken().isBlank()
        && Stream.of(
                voice.unawareReason(),
                voice.sharingReason(),
                voice.wishes(),
                voice.afraidOf(),
                voice.safeToTalkTo(),
                voice.notSafeToTalkTo())
            .allMatch(Confidential::isBlank);
  }

  /** The same of a victim who lives there. */
  public NewReferral livingIn(HomePart there) {
    return new NewReferral(
        agency,
        date,
        emergency,
        transferFrom,
        grounds,
        voice,
        incident,
        phone,
        email,
        details,
        people,
        there);
  }

  /** What is written in, as one asks what is missing; no checklist is there before it is kept. */
  public ReferralForm form() {
    return new ReferralForm(
        agency,
        date,
        grounds,
        voice,
        incident,
        phone,
        email,
        details,
        people.stream().map(Named::participant).toList(),
        false);
  }

  /**
   * Somebody the referral names.
   *
   * @param place where they stand in the form, such as {@code victim}; problems name it
   * @param person who; a known person is taken as the store has them
   * @param known whether the store has them already
   * @param role as what
   * @param toVictim how they are related to the victim
   * @param toPerpetrator how they are related to the alleged perpetrator
   * @param livesWithVictim whether they share a home
   */
  public record Named(
      String place,
      Person person,
      boolean known,
      Role role,
      Relationship toVictim,
      Relationship toPerpetrator,
      YesNoUnknown livesWithVictim) {

    private Participant participant() {
      return new Participant(person, involvement());
    }

    /** The part they have. */
    Involvement involvement() {
      return new Involvement(person.id(), role, toVictim, toPerpetrator, livesWithVictim);
    }
  }
}
