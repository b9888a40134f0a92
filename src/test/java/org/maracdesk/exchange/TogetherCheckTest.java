package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Role;

class TogetherCheckTest {

  private static final String REFERRAL = "0192f3a4-7c1e-7b3a-9d2e-00000000000a";
  private static final String VICTIM = "0192f3a4-7c1e-7b3a-9d2e-00000000000b";
  private static final String PERPETRATOR = "0192f3a4-7c1e-7b3a-9d2e-00000000000c";
  private static final String NOBODY = "0192f3a4-7c1e-7b3a-9d2e-00000000000d";

  private final List<Map<String, String>> people =
      new ArrayList<>(List.of(part(VICTIM, "VICTIM"), part(PERPETRATOR, "PERPETRATOR")));
  private Map<String, String> referral =
      Sheets.changed(
          RowRulesTest.REFERRAL,
          "referral_id",
          REFERRAL,
          "victim_id",
          VICTIM,
          "perpetrator_id",
          PERPETRATOR);

  @Test
  void aReferralAndItsPeopleBelongTogether() {
    assertEquals(List.of(), check(area()));
  }

  @Test
  void anAgencyNobodyKnowsIsNamedAtItsLine() {
    assertEquals(List.of("E-ROSTER@2"), check(Known.NOTHING));
  }

  @Test
  void aVictimWhoIsNowhereIsNamed() {
    set("victim_id", NOBODY);

    assertEquals(List.of("E-PEOPLE-UNKNOWN@2"), check(area()));
  }

  @Test
  void somebodyWithAnotherPartIsNotThePerpetrator() {
    people.set(1, part(PERPETRATOR, "OTHER_ADULT"));

    assertEquals(List.of("E-PEOPLE-UNKNOWN@2"), check(area()));
  }

  @Test
  void aReferralWithoutAKnownPerpetratorIsAllRight() {
    set("perpetrator_id", "");
    people.removeLast();

    assertEquals(List.of(), check(area()));
  }

  @Test
  void aReferralNeedsOneVictim() {
    people.removeFirst();
    assertEquals(List.of("E-PEOPLE-NO-VICTIM@2"), check(area()));

    people.add(part(VICTIM, "VICTIM"));
    people.add(part(NOBODY, "VICTIM"));
    assertEquals(List.of("E-PEOPLE-TWO-VICTIMS@4"), check(area()));
  }

  @Test
  void peopleNeedTheirReferral() {
    people.add(Sheets.changed(part(NOBODY, "CHILD"), "referral_id", NOBODY));

    assertEquals(List.of("E-REF@4"), check(area()));
  }

  @Test
  void whatHangsOnARefusedRowSaysSo() {
    people.set(0, Sheets.changed(people.get(0), "sex", "Maybe"));

    assertEquals(List.of("E-DEPENDS@2"), check(area()));
  }

  @Test
  void peopleOfARefusedReferralSaySo() {
    set("dash_score", "24");

    assertEquals(List.of("E-DEPENDS@2", "E-DEPENDS@3"), check(area()));
  }

  @Test
  void agesThatAreUnusualForAPartAreWarnedAbout() {
    people.set(0, Sheets.changed(people.get(0), "date_of_birth", "2010-11-02"));
    people.add(Sheets.changed(part(NOBODY, "CHILD"), "date_of_birth", "2008-11-01"));

    assertEquals(List.of("W-AGE@2", "W-AGE@4"), check(area()));
  }

  @Test
  void whatIsHereAlreadyCounts() {
    people.clear();
    people.add(part(NOBODY, "CHILD"));

    assertEquals(
        List.of(),
        check(
            new Known() {
              @Override
              public boolean agency(AgencyCode code) {
                return true;
              }

              @Override
              public boolean referral(ReferralId id) {
                return true;
              }

              @Override
              public boolean person(ReferralId referral, PersonId person, Role role) {
                return role == Role.VICTIM || role == Role.PERPETRATOR;
              }
            }));
  }

  private void set(String column, String value) {
    referral = Sheets.changed(referral, column, value);
  }

  private List<String> check(Known known) {
    var sheets =
        new TogetherCheck.Sheets(
            List.of(),
            List.of(),
            List.of(ReferralCsv.decode(Sheets.one(referral))),
            List.of(PeopleCsv.decode(Sheets.parse(Sheets.csv(people)))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return TogetherCheck.issues(sheets, known).stream()
        .map(issue -> issue.code() + "@" + issue.line())
        .toList();
  }

  private static Map<String, String> part(String person, String role) {
    return Sheets.changed(
        Sheets.PERSON,
        "person_id",
        person,
        "referral_id",
        REFERRAL,
        "role",
        role,
        "date_of_birth",
        "");
  }

  private static Known area() {
    return new Known() {
      @Override
      public boolean agency(AgencyCode code) {
        return code.value().equals("POLICE");
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
  }
}
