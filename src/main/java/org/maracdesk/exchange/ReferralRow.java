package org.maracdesk.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.shared.Confidential;

/**
 * A row of the referrals' sheet: a referral whose people are only named, with its checklist.
 *
 * @param id identity
 * @param caseId the case, once the coordinator has given it one
 * @param area the Marac's code
 * @param agency who refers
 * @param date when
 * @param emergency whether it cannot wait for the planned meeting
 * @param victim who the victim is
 * @param perpetrator who is mainly alleged to cause harm, if known
 * @param grounds why
 * @param transferFrom the Marac that sent the case, or nothing
 * @param voice the victim's view, awareness and consent
 * @param incident what happened
 * @param phone the referrer's number, or nothing
 * @param email the referrer's secure address, or nothing
 * @param checklist the risk checklist that came with it
 * @param provenance where the row came from
 */
public record ReferralRow(
    ReferralId id,
    @Nullable CaseId caseId,
    String area,
    AgencyCode agency,
    LocalDate date,
    boolean emergency,
    PersonId victim,
    @Nullable PersonId perpetrator,
    List<ReferralGround> grounds,
    Confidential transferFrom,
    VictimVoice voice,
    Incident incident,
    Confidential phone,
    Confidential email,
    Checklist checklist,
    Provenance provenance) {

  /**
   * The checklist as the sheet has it.
   *
   * @param date when it was done
   * @param version which checklist: SAFELIVES_24 and so on
   * @param withVictim whether it was done with the victim: YES, NO or PARTLY
   * @param answers the answers to q01 to q24; a question not asked is not there
   */
  public record Checklist(LocalDate date, String version, String withVictim, Answers answers) {

    /** Whether its questions are those of the 24-question checklist. */
    public boolean isOfTwentyFour() {
      return version.startsWith("SAFELIVES_24");
    }
  }

  public ReferralRow {
    grounds = List.copyOf(grounds);
  }

  /**
   * The referral, in a case, with the part each of its people has.
   *
   * @param details what else its form says; another sheet brings that
   */
  public Referral inCase(
      CaseId theCase, Map<ReferralDetail, Confidential> details, List<Involvement> involvements) {
    return new Referral(
        id,
        theCase,
        agency,
        date,
        emergency,
        grounds,
        transferFrom,
        voice,
        incident,
        phone,
        email,
        details,
        involvements,
        provenance);
  }

  /**
   * The row for a referral. The first alleged perpetrator stands for all; the others are in the
   * people's sheet.
   */
  public static ReferralRow of(Referral referral, String area, Checklist checklist) {
    return new ReferralRow(
        referral.id(),
        referral.caseId(),
        area,
        referral.agency(),
        referral.date(),
        referral.emergency(),
        referral.involvements().stream()
            .filter(part -> part.role() == Role.VICTIM)
            .map(Involvement::person)
            .findFirst()
            .orElseThrow(),
        referral.involvements().stream()
            .filter(part -> part.role() == Role.PERPETRATOR)
            .map(Involvement::person)
            .findFirst()
            .orElse(null),
        referral.grounds(),
        referral.transferFrom(),
        referral.voice(),
        referral.incident(),
        referral.phone(),
        referral.email(),
        checklist,
        referral.provenance());
  }
}
