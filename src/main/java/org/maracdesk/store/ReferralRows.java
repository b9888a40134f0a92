package org.maracdesk.store;

import java.util.List;
import java.util.Map;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.store.tables.tables.records.InvolvementRecord;
import org.maracdesk.store.tables.tables.records.ReferralDetailRecord;
import org.maracdesk.store.tables.tables.records.ReferralGroundRecord;
import org.maracdesk.store.tables.tables.records.ReferralRecord;

/** Referrals, their grounds and who takes what part as rows. */
final class ReferralRows {

  /** The grounds' codes. */
  private enum Ground {
    VISIBLE_HIGH_RISK,
    PROFESSIONAL_JUDGEMENT,
    ESCALATION,
    REPEAT
  }

  private ReferralRows() {}

  static Referral referral(
      ReferralRecord row,
      List<ReferralGround> grounds,
      Map<ReferralDetail, Confidential> details,
      List<Involvement> involvements) {
    return new Referral(
        new ReferralId(row.getId()),
        new CaseId(row.getCaseFile()),
        Rows.agency(row.getAgency()),
        row.getReferredOn(),
        row.getEmergency(),
        grounds,
        Rows.text(row.getTransferFrom()),
        voice(row),
        new Incident(
            row.getIncidentOn(),
            Rows.text(row.getSummary()),
            Rows.text(row.getBackground()),
            Rows.text(row.getActionsTaken())),
        Rows.text(row.getPhone()),
        Rows.text(row.getEmail()),
        details,
        involvements,
        ProvenanceRows.read(row));
  }

  private static VictimVoice voice(ReferralRecord row) {
    return new VictimVoice(
        row.getAware(),
        Rows.text(row.getUnawareReason()),
        Rows.code(Consent.class, row.getConsent()),
        Rows.code(SharingBasis.class, row.getBasis()),
        Rows.text(row.getSharingReason()),
        Rows.text(row.getWishes()),
        Rows.text(row.getAfraidOf()),
        Rows.text(row.getSafeToTalkTo()),
        Rows.text(row.getNotSafeToTalkTo()));
  }

  static ReferralRecord row(Referral referral) {
    var row = new ReferralRecord();
    row.setId(referral.id().value());
    row.setCaseFile(referral.caseId().value());
    row.setAgency(referral.agency().value());
    row.setReferredOn(referral.date());
    row.setEmergency(referral.emergency());
    row.setTransferFrom(referral.transferFrom().text());
    write(row, referral.voice());
    row.setIncidentOn(referral.incident().date());
    row.setSummary(referral.incident().summary().text());
    row.setBackground(referral.incident().background().text());
    row.setActionsTaken(referral.incident().actionsTaken().text());
    row.setPhone(referral.phone().text());
    row.setEmail(referral.email().text());
    ProvenanceRows.write(row, referral.provenance());
    return row;
  }

  private static void write(ReferralRecord row, VictimVoice voice) {
    row.setAware(voice.aware());
    row.setUnawareReason(voice.unawareReason().text());
    row.setConsent(voice.consent().name());
    row.setBasis(voice.basis().name());
    row.setSharingReason(voice.sharingReason().text());
    row.setWishes(voice.wishes().text());
    row.setAfraidOf(voice.afraidOf().text());
    row.setSafeToTalkTo(voice.safeToTalkTo().text());
    row.setNotSafeToTalkTo(voice.notSafeToTalkTo().text());
  }

  static ReferralGround ground(ReferralGroundRecord row) {
    return switch (Rows.code(Ground.class, row.getKind())) {
      case VISIBLE_HIGH_RISK -> new ReferralGround.VisibleHighRisk();
      case PROFESSIONAL_JUDGEMENT ->
          new ReferralGround.ProfessionalJudgement(Rows.text(row.getReason()));
      case ESCALATION -> new ReferralGround.Escalation();
      case REPEAT -> new ReferralGround.Repeat(row.getPreviousOn());
    };
  }

  static ReferralGroundRecord row(ReferralId referral, int place, ReferralGround ground) {
    var kind =
        switch (ground) {
          case ReferralGround.VisibleHighRisk _ -> Ground.VISIBLE_HIGH_RISK;
          case ReferralGround.ProfessionalJudgement _ -> Ground.PROFESSIONAL_JUDGEMENT;
          case ReferralGround.Escalation _ -> Ground.ESCALATION;
          case ReferralGround.Repeat _ -> Ground.REPEAT;
        };
    var reason =
        ground instanceof ReferralGround.ProfessionalJudgement judgement
            ? judgement.reason()
            : Confidential.NONE;
    var previous =
        ground instanceof ReferralGround.Repeat repeat ? repeat.previousReferral() : null;
    return new ReferralGroundRecord(referral.value(), place, kind.name(), reason.text(), previous);
  }

  static ReferralDetail detail(ReferralDetailRecord row) {
    return Rows.code(ReferralDetail.class, row.getDetail());
  }

  static ReferralDetailRecord row(
      ReferralId referral, Map.Entry<ReferralDetail, Confidential> told) {
    return new ReferralDetailRecord(referral.value(), told.getKey().name(), told.getValue().text());
  }

  static Involvement involvement(InvolvementRecord row) {
    return new Involvement(
        new PersonId(row.getPerson()),
        Rows.code(Role.class, row.getPart()),
        Rows.code(Relationship.class, row.getToVictim()),
        Rows.code(Relationship.class, row.getToPerpetrator()),
        Rows.code(YesNoUnknown.class, row.getLivesWithVictim()));
  }

  static InvolvementRecord row(ReferralId referral, int place, Involvement involvement) {
    return new InvolvementRecord(
        referral.value(),
        place,
        involvement.person().value(),
        involvement.role().name(),
        involvement.toVictim().name(),
        involvement.toPerpetrator().name(),
        involvement.livesWithVictim().name());
  }
}
