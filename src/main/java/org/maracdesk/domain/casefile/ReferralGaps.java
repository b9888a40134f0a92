package org.maracdesk.domain.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.maracdesk.domain.casefile.ReferralGap.Field;
import org.maracdesk.domain.shared.Confidential;

/**
 * Says what a referral form still lacks, by the union of the national form and several local ones.
 * Nothing here decides whether a referral is taken: one with every gap there is goes ahead.
 */
public final class ReferralGaps {

  private final ReferralForm form;
  private final List<ReferralGap> gaps = new ArrayList<>();

  private ReferralGaps(ReferralForm form) {
    this.form = form;
  }

  /** What is missing, in the order of the form; the fields every referral has come first. */
  public static List<ReferralGap> of(ReferralForm form) {
    var looking = new ReferralGaps(form);
    looking.referrer();
    looking.victim();
    looking.perpetrators();
    looking.children();
    looking.voice();
    looking.grounds();
    looking.sharing();
    looking.incident();
    looking.details();
    return List.copyOf(looking.gaps);
  }

  private void referrer() {
    missing(form.agency() == null, Field.AGENCY);
    missing(form.date() == null, Field.DATE);
    missing(form.phone().isBlank() && form.email().isBlank(), Field.REFERRER_CONTACT);
  }

  private void victim() {
    missing(lacks(Role.VICTIM, one -> !one.person().formalName().isBlank()), Field.VICTIM_NAME);
    missing(lacks(Role.VICTIM, one -> isBirthKnown(one.person())), Field.VICTIM_BIRTH);
    missing(lacks(Role.VICTIM, one -> one.person().sex() != Sex.UNKNOWN), Field.VICTIM_GENDER);
    missing(lacks(Role.VICTIM, one -> isPlaceKnown(one.person())), Field.VICTIM_ADDRESS);
    missing(lacks(Role.VICTIM, one -> !one.person().contacts().isEmpty()), Field.VICTIM_CONTACT);
    missing(
        lacks(Role.VICTIM, one -> !one.person().particulars().ethnicity().isBlank()),
        Field.VICTIM_ETHNICITY);
    missing(
        lacks(Role.VICTIM, one -> !one.person().particulars().disability().isBlank()),
        Field.VICTIM_DISABILITY);
    missing(
        lacks(Role.VICTIM, one -> !one.person().particulars().sexualOrientation().isBlank()),
        Field.VICTIM_ORIENTATION);
  }

  private void perpetrators() {
    var unidentified =
        form.details().getOrDefault(ReferralDetail.PERPETRATOR_NOT_IDENTIFIED, Confidential.NONE);
    missing(!form.has(Role.PERPETRATOR) && unidentified.isBlank(), Field.PERPETRATOR);
    missing(
        anyLacks(Role.PERPETRATOR, one -> isRelated(one.involvement().toVictim())),
        Field.PERPETRATOR_RELATIONSHIP);
    missing(
        anyLacks(Role.PERPETRATOR, one -> isPlaceKnown(one.person())), Field.PERPETRATOR_ADDRESS);
  }

  private void children() {
    missing(anyLacks(Role.CHILD, one -> isBirthKnown(one.person())), Field.CHILD_BIRTH);
    missing(
        anyLacks(
            Role.CHILD,
            one ->
                isRelated(one.involvement().toVictim())
                    && isRelated(one.involvement().toPerpetrator())),
        Field.CHILD_RELATIONSHIPS);
    missing(
        anyLacks(Role.CHILD, one -> !one.person().particulars().school().isBlank()),
        Field.CHILD_SCHOOL);
  }

  private void voice() {
    var voice = form.voice();
    missing(voice.wishes().isBlank(), Field.WISHES);
    missing(voice.afraidOf().isBlank(), Field.AFRAID_OF);
    missing(voice.safeToTalkTo().isBlank(), Field.SAFE_TO_TALK_TO);
    missing(voice.notSafeToTalkTo().isBlank(), Field.NOT_SAFE_TO_TALK_TO);
  }

  private void grounds() {
    missing(form.grounds().isEmpty(), Field.GROUNDS);
    for (var ground : form.grounds()) {
      switch (ground) {
        case ReferralGround.ProfessionalJudgement(var reason) ->
            missing(reason.isBlank(), Field.JUDGEMENT_REASON);
        case ReferralGround.VisibleHighRisk() -> missing(!form.checklist(), Field.CHECKLIST);
        case ReferralGround.Repeat(var previous) -> missing(previous == null, Field.REPEAT_DATE);
        case ReferralGround.Escalation() -> {
          // How often and since when are details
        }
      }
    }
  }

  private void sharing() {
    var voice = form.voice();
    missing(!voice.aware() && voice.unawareReason().isBlank(), Field.UNAWARE_REASON);
    missing(form.isWithoutConsent() && voice.sharingReason().isBlank(), Field.SHARING_REASON);
  }

  private void incident() {
    missing(form.incident().date() == null, Field.INCIDENT_DATE);
    missing(form.incident().summary().isBlank(), Field.INCIDENT_SUMMARY);
    missing(form.incident().background().isBlank(), Field.BACKGROUND);
  }

  private void details() {
    for (var part : ReferralDetail.Part.values()) {
      for (var detail : part.details()) {
        var told = form.details().getOrDefault(detail, Confidential.NONE);
        // The alleged perpetrator nobody has identified is asked for once, as a person
        if (told.isBlank()
            && detail.isAskedFor(form)
            && detail != ReferralDetail.PERPETRATOR_NOT_IDENTIFIED) {
          gaps.add(new ReferralGap.OfDetail(detail));
        }
      }
    }
  }

  private void missing(boolean isMissing, Field field) {
    var gap = new ReferralGap.OfField(field);
    if (isMissing && !gaps.contains(gap)) {
      gaps.add(gap);
    }
  }

  /** Whether nobody in this part has it. */
  private boolean lacks(Role role, Predicate<Participant> it) {
    return form.people().stream().filter(one -> one.role() == role).noneMatch(it);
  }

  /** Whether somebody in this part has it not. */
  private boolean anyLacks(Role role, Predicate<Participant> it) {
    return form.people().stream().anyMatch(one -> one.role() == role && !it.test(one));
  }

  private static boolean isBirthKnown(Person person) {
    return person.birth().date() != null || person.birth().ageEstimate() != null;
  }

  private static boolean isPlaceKnown(Person person) {
    return person.addresses().stream()
        .anyMatch(place -> !place.isBlank() || place.kind() == Address.Kind.NO_FIXED_ABODE);
  }

  private static boolean isRelated(Relationship tie) {
    return tie != Relationship.NOT_RECORDED;
  }
}
