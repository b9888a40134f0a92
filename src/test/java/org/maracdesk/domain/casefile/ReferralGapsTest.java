package org.maracdesk.domain.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.ReferralGap.Field;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

class ReferralGapsTest {

  private static final AgencyCode POLICE = new AgencyCode("POLICE");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
  private static final Confidential SOMETHING = Confidential.of("Something invented");

  private final Map<ReferralDetail, Confidential> details = new EnumMap<>(ReferralDetail.class);
  private final List<Participant> people = new ArrayList<>();
  private List<ReferralGround> grounds =
      List.of(new ReferralGround.ProfessionalJudgement(SOMETHING));
  private Consent consent = Consent.YES;
  private boolean aware = true;
  private boolean checklist;

  ReferralGapsTest() {
    people.add(whole(Role.VICTIM));
    people.add(whole(Role.PERPETRATOR));
    for (var detail : ReferralDetail.values()) {
      details.put(detail, answer(detail, "NO"));
    }
  }

  /** Something that may stand there; where one can say no, what is given here. */
  private static Confidential answer(ReferralDetail detail, String yesOrNo) {
    return switch (detail.kind()) {
      case LINE, TEXT -> SOMETHING;
      case ANSWER -> Confidential.of(yesOrNo);
      case DATE -> Confidential.of(DAY.toString());
      case ONE_OF, SEVERAL -> Confidential.of(detail.codes().getFirst());
    };
  }

  private static Participant whole(Role role) {
    var person =
        Person.blank(new PersonId(UUID.randomUUID()), Provenance.first(Instant.EPOCH, POLICE, ""))
            .with(
                Particulars.NONE.with(
                    Confidential.of("W1"),
                    Confidential.of("NO"),
                    Confidential.of("BISEXUAL"),
                    YesNoUnknown.NO,
                    Confidential.of("Northmere Primary")))
            .with(
                Confidential.of("Sample"),
                Confidential.of("Aspen"),
                List.of(),
                Birth.on(LocalDate.of(1992, 3, 11)),
                Sex.FEMALE,
                List.of(
                    new Address(
                        Address.Kind.NO_FIXED_ABODE,
                        Confidential.NONE,
                        Confidential.NONE,
                        Confidential.NONE,
                        Confidential.NONE,
                        Confidential.NONE,
                        false,
                        YesNoUnknown.UNKNOWN)),
                List.of(
                    new Contact(
                        Contact.Kind.PHONE,
                        Confidential.of("07700 900123"),
                        YesNoUnknown.NO,
                        Confidential.NONE)));
    return new Participant(
        person,
        new Involvement(
            person.id(), role, Relationship.PARENT, Relationship.CHILD, YesNoUnknown.YES));
  }

  private static Participant bare(Role role) {
    var person =
        Person.blank(new PersonId(UUID.randomUUID()), Provenance.first(Instant.EPOCH, POLICE, ""));
    return new Participant(
        person,
        new Involvement(
            person.id(),
            role,
            Relationship.NOT_RECORDED,
            Relationship.NOT_RECORDED,
            YesNoUnknown.UNKNOWN));
  }

  private ReferralForm form() {
    return new ReferralForm(
        POLICE,
        DAY,
        grounds,
        new VictimVoice(
            aware,
            Confidential.NONE,
            consent,
            SharingBasis.PUBLIC_TASK,
            Confidential.NONE,
            SOMETHING,
            SOMETHING,
            SOMETHING,
            SOMETHING),
        new Incident(DAY, SOMETHING, SOMETHING, Confidential.NONE),
        SOMETHING,
        Confidential.NONE,
        details,
        people,
        checklist);
  }

  private Set<Field> fields() {
    return ReferralGaps.of(form()).stream()
        .mapMulti(
            (ReferralGap gap, Consumer<Field> next) -> {
              if (gap instanceof ReferralGap.OfField(var field)) {
                next.accept(field);
              }
            })
        .collect(Collectors.toSet());
  }

  private Set<ReferralDetail> missing() {
    return ReferralGaps.of(form()).stream()
        .mapMulti(
            (ReferralGap gap, Consumer<ReferralDetail> next) -> {
              if (gap instanceof ReferralGap.OfDetail(var detail)) {
                next.accept(detail);
              }
            })
        .collect(Collectors.toSet());
  }

  @Test
  void aFormWithEverythingLacksNothing() {
    assertEquals(List.of(), ReferralGaps.of(form()));
  }

  @Test
  void anEmptyFormLacksWhatTheNationalFormAndTheLocalOnesAsk() {
    var none = Confidential.NONE;
    var empty =
        new ReferralForm(
            null,
            null,
            List.of(),
            new VictimVoice(
                false,
                none,
                Consent.NOT_ASKED,
                SharingBasis.PUBLIC_TASK,
                none,
                none,
                none,
                none,
                none),
            new Incident(null, none, none, none),
            none,
            none,
            Map.of(),
            List.of(),
            false);

    var gaps = ReferralGaps.of(empty);

    assertTrue(gaps.contains(new ReferralGap.OfField(Field.AGENCY)));
    assertTrue(gaps.contains(new ReferralGap.OfField(Field.VICTIM_NAME)));
    assertTrue(gaps.contains(new ReferralGap.OfField(Field.PERPETRATOR)));
    assertTrue(gaps.contains(new ReferralGap.OfField(Field.GROUNDS)));
    assertTrue(gaps.contains(new ReferralGap.OfDetail(ReferralDetail.REFERRER_NAME)));
    assertTrue(gaps.contains(new ReferralGap.OfDetail(ReferralDetail.NO_CHILDREN)));
    assertTrue(gaps.contains(new ReferralGap.OfDetail(ReferralDetail.SHARING_PURPOSE)));
    assertEquals(gaps.size(), Set.copyOf(gaps).size(), "each is said once");
  }

  @ParameterizedTest
  @EnumSource(
      value = ReferralDetail.class,
      names = {
        "REFERRER_NAME",
        "REFERRER_ROLE",
        "PRESENTER",
        "SAFE_TIMES",
        "TENURE",
        "PREGNANT_OR_RECENT_BIRTH",
        "NO_CHILDREN",
        "RISKS_TO_VICTIM",
        "OFFENDER_TRIGGERS",
        "WISHES_TO_SPEAK_TO_POLICE",
        "OTHER_MARACS",
        "SUPPORT_IN_PLACE",
        "ADULT_SAFEGUARDING_REFERRAL",
        "IDVA_REFERRED",
        "STAFF_CONFLICT"
      })
  void whatIsAlwaysAskedIsMissedByItself(ReferralDetail detail) {
    details.put(detail, Confidential.NONE);

    assertTrue(missing().contains(detail));
  }

  @ParameterizedTest
  @CsvSource({
    "LINE_MANAGER_CONSULTED, LINE_MANAGER_NAME",
    "MARAC_REPRESENTATIVE_CONSULTED, MARAC_REPRESENTATIVE_NAME",
    "PREGNANT_OR_RECENT_BIRTH, PREGNANCY_DETAIL",
    "IDVA_REFERRED, IDVA_REFERRED_ON",
    "ADULT_SAFEGUARDING_REFERRAL, ADULT_SAFEGUARDING_DATE",
    "CHILD_SAFEGUARDING_REFERRAL, CHILD_SAFEGUARDING_DATE",
    "STAFF_CONFLICT, STAFF_CONFLICT_WHO"
  })
  void whatDependsOnAYesIsAskedOnlyThen(ReferralDetail question, ReferralDetail dependent) {
    details.put(dependent, Confidential.NONE);
    assertFalse(missing().contains(dependent));

    details.put(question, Confidential.of("YES"));

    assertTrue(missing().contains(dependent));
  }

  @Test
  void whyTheVictimSpeaksToThePoliceOrNotIsAskedForEitherAnswer() {
    details.put(ReferralDetail.POLICE_WISH_REASON, Confidential.NONE);
    assertEquals(Set.of(ReferralDetail.POLICE_WISH_REASON), missing());

    details.put(ReferralDetail.WISHES_TO_SPEAK_TO_POLICE, Confidential.of("UNKNOWN"));

    assertEquals(Set.of(), missing());
  }

  @ParameterizedTest
  @EnumSource(
      value = Consent.class,
      names = {"NO", "NOT_ASKED"})
  void withoutConsentTheWholeRecordOfSharingIsAsked(Consent without) {
    ReferralDetail.Part.SHARING.details().forEach(detail -> details.put(detail, Confidential.NONE));
    assertEquals(Set.of(), missing());

    consent = without;

    assertEquals(
        Set.of(
            ReferralDetail.SHARING_PURPOSE,
            ReferralDetail.SHARING_RISK_IF_NOT,
            ReferralDetail.SHARING_VICTIM_TOLD,
            ReferralDetail.SHARING_OTHERS_TOLD,
            ReferralDetail.SHARING_AUTHORISED_BY,
            ReferralDetail.SHARING_AUTHORISED_ON,
            ReferralDetail.SHARING_WHAT_WITH_WHOM,
            ReferralDetail.SHARING_LIMITED),
        missing());
    assertEquals(Set.of(Field.SHARING_REASON), fields());
  }

  @Test
  void whySomebodyWasNotToldIsAskedOnceSomebodyWasNot() {
    consent = Consent.NO;
    details.put(ReferralDetail.SHARING_NOT_TOLD_REASON, Confidential.NONE);
    assertEquals(Set.of(ReferralDetail.SHARING_NOT_TOLD_REASON), missing());

    details.put(ReferralDetail.SHARING_VICTIM_TOLD, Confidential.of("YES"));
    details.put(ReferralDetail.SHARING_OTHERS_TOLD, Confidential.of("YES"));

    assertEquals(Set.of(), missing());
  }

  @Test
  void childrenBringTheirOwnQuestionsAndTakeOneAway() {
    details.put(ReferralDetail.NO_CHILDREN, Confidential.NONE);
    details.put(ReferralDetail.RISKS_TO_CHILDREN, Confidential.NONE);
    details.put(ReferralDetail.CHILD_SAFEGUARDING_REFERRAL, Confidential.NONE);
    assertEquals(Set.of(ReferralDetail.NO_CHILDREN), missing());

    people.add(bare(Role.CHILD));

    assertEquals(
        Set.of(ReferralDetail.RISKS_TO_CHILDREN, ReferralDetail.CHILD_SAFEGUARDING_REFERRAL),
        missing());
    assertEquals(
        Set.of(Field.CHILD_BIRTH, Field.CHILD_RELATIONSHIPS, Field.CHILD_SCHOOL), fields());
  }

  @Test
  void oneChildOfTwoOfWhomNothingIsKnownIsMissed() {
    people.add(whole(Role.CHILD));
    assertEquals(Set.of(), fields());

    people.add(bare(Role.CHILD));

    assertTrue(fields().contains(Field.CHILD_BIRTH));
  }

  @Test
  void anAllegedPerpetratorNobodyHasIdentifiedCanBeSaidToBeSo() {
    people.removeIf(one -> one.role() == Role.PERPETRATOR);
    details.put(ReferralDetail.PERPETRATOR_NOT_IDENTIFIED, Confidential.of("YES"));
    assertEquals(Set.of(), fields());

    details.put(ReferralDetail.PERPETRATOR_NOT_IDENTIFIED, Confidential.NONE);

    assertEquals(Set.of(Field.PERPETRATOR), fields());
    assertEquals(Set.of(), missing(), "said once, as a person");
  }

  @Test
  void eachGroundBringsWhatBelongsToIt() {
    checklist = false;
    details.put(ReferralDetail.ESCALATION_EVENTS, Confidential.NONE);
    details.put(ReferralDetail.ESCALATION_WINDOW, Confidential.NONE);
    details.put(ReferralDetail.PREVIOUS_CASE_NUMBER, Confidential.NONE);
    assertEquals(Set.of(), missing());

    grounds =
        List.of(
            new ReferralGround.VisibleHighRisk(),
            new ReferralGround.ProfessionalJudgement(Confidential.NONE),
            new ReferralGround.Escalation(),
            new ReferralGround.Repeat(null));

    assertEquals(
        Set.of(
            ReferralDetail.ESCALATION_EVENTS,
            ReferralDetail.ESCALATION_WINDOW,
            ReferralDetail.PREVIOUS_CASE_NUMBER),
        missing());
    assertEquals(Set.of(Field.CHECKLIST, Field.JUDGEMENT_REASON, Field.REPEAT_DATE), fields());
    checklist = true;
    assertFalse(fields().contains(Field.CHECKLIST));
  }

  @Test
  void aVictimOfWhomNothingIsKnownIsMissedFieldByField() {
    people.set(0, bare(Role.VICTIM));
    aware = false;

    assertEquals(
        Set.of(
            Field.VICTIM_NAME,
            Field.VICTIM_BIRTH,
            Field.VICTIM_GENDER,
            Field.VICTIM_ADDRESS,
            Field.VICTIM_CONTACT,
            Field.VICTIM_ETHNICITY,
            Field.VICTIM_DISABILITY,
            Field.VICTIM_ORIENTATION,
            Field.UNAWARE_REASON),
        fields());
  }

  @Test
  void notKnownIsAnAnswer() {
    details.put(ReferralDetail.STAFF_CONFLICT, Confidential.of("UNKNOWN"));
    details.put(ReferralDetail.TENURE, Confidential.of("UNKNOWN"));

    assertEquals(Set.of(), missing());
  }
}
