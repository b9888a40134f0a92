package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.ExplainedException;

class CaseStoreTest {

  private static final LocalDate DAY = Filled.DAY;

  @RegisterExtension final OpenStore open = new OpenStore();

  private final CaseId caseId = new CaseId(UUID.randomUUID());
  private final PersonId victim = new PersonId(UUID.randomUUID());
  private final PersonId perpetrator = new PersonId(UUID.randomUUID());
  private final PersonId child = new PersonId(UUID.randomUUID());

  @BeforeEach
  void agenciesAndPeople() {
    open.store()
        .keep(
            Filled.note(),
            s -> {
              s.agencies().keep(Filled.agency(Filled.POLICE));
              s.cases().keep(Filled.person(victim));
              s.cases().keep(Filled.nobody(perpetrator));
              s.cases().keep(Filled.person(child));
            });
  }

  @Test
  void aPersonComesBackWhole() {
    assertEquals(
        Optional.of(Filled.person(victim)), open.store().read(s -> s.cases().person(victim)));
    assertEquals(
        Optional.of(Filled.nobody(perpetrator)),
        open.store().read(s -> s.cases().person(perpetrator)));
    assertEquals(3, open.store().read(s -> s.cases().allPeople()).size());
  }

  @Test
  void aChangedPersonLosesWhatIsGone() {
    open.store().keep(Filled.note(), s -> s.cases().keep(Filled.nobody(victim)));

    assertEquals(
        Optional.of(Filled.nobody(victim)), open.store().read(s -> s.cases().person(victim)));
  }

  @Test
  void peopleWhoAreNotKeptAreMissing() {
    var stranger = new PersonId(UUID.randomUUID());

    assertEquals(
        Map.of(child, Filled.person(child)),
        open.store().read(s -> s.cases().people(List.of(child, stranger, child))));
    assertEquals(Map.of(), open.store().read(s -> s.cases().people(List.of())));
  }

  @Test
  void aReferralComesBackWhole() {
    var full = Filled.referral(caseId, DAY, part(child, Role.CHILD), part(victim, Role.VICTIM));
    var blank = Filled.blankReferral(caseId, DAY.plusDays(1), part(victim, Role.VICTIM));
    register(blank, full);

    assertEquals(Optional.of(full), open.store().read(s -> s.cases().referral(full.id())));
    assertEquals(List.of(full, blank), open.store().read(s -> s.cases().referralsOf(caseId)));
    assertEquals(List.of(full, blank), open.store().read(s -> s.cases().allReferrals()));
  }

  @Test
  void aChangedReferralLosesWhatIsGone() {
    var full = Filled.referral(caseId, DAY, part(child, Role.CHILD), part(victim, Role.VICTIM));
    register(full);
    var less = Filled.blankReferral(caseId, DAY, part(victim, Role.VICTIM));
    var changed =
        new Referral(
            full.id(),
            caseId,
            less.agency(),
            less.date(),
            less.emergency(),
            less.grounds(),
            less.transferFrom(),
            less.voice(),
            less.incident(),
            less.phone(),
            less.email(),
            less.details(),
            less.involvements(),
            less.provenance());

    open.store().keep(Filled.note(), s -> s.cases().keep(changed));

    assertEquals(List.of(changed), open.store().read(s -> s.cases().allReferrals()));
  }

  @Test
  void referralsOfSeveralCasesComeByCase() {
    var other = new CaseId(UUID.randomUUID());
    var first = Filled.blankReferral(caseId, DAY, part(victim, Role.VICTIM));
    register(first);

    assertEquals(
        Map.of(caseId, List.of(first), other, List.of()),
        open.store().read(s -> s.cases().referrals(List.of(caseId, other))));
    assertEquals(
        Optional.empty(),
        open.store().read(s -> s.cases().referral(new ReferralId(UUID.randomUUID()))));
  }

  @Test
  void theLatestReferralSaysWhatPartSomebodyTakes() {
    var other = new PersonId(UUID.randomUUID());
    open.store().keep(Filled.note(), s -> s.cases().keep(Filled.nobody(other)));
    var latest =
        Filled.blankReferral(
            caseId,
            DAY.plusDays(30),
            part(child, Role.CHILD),
            part(perpetrator, Role.PERPETRATOR),
            part(victim, Role.VICTIM));
    var earlier =
        Filled.blankReferral(
            caseId,
            DAY,
            part(victim, Role.VICTIM),
            part(child, Role.UNBORN_CHILD),
            part(other, Role.OTHER_ADULT));
    register(latest, earlier);

    var expected =
        new CaseFile(
            caseId,
            new CaseNumber(2026, 1),
            List.of(
                new Participant(Filled.person(victim), part(victim, Role.VICTIM)),
                new Participant(Filled.nobody(perpetrator), part(perpetrator, Role.PERPETRATOR)),
                new Participant(Filled.person(child), part(child, Role.CHILD)),
                new Participant(Filled.nobody(other), part(other, Role.OTHER_ADULT))));
    assertEquals(Optional.of(expected), open.store().read(s -> s.cases().caseFile(caseId)));
    assertEquals(List.of(expected), open.store().read(s -> s.cases().all()));
    assertEquals(
        Map.of(caseId, expected),
        open.store()
            .read(s -> s.cases().caseFiles(List.of(caseId, new CaseId(UUID.randomUUID())))));
  }

  @Test
  void whereTheVictimLivesIsKeptUntilItIsSaidAnewOrTakenBack() {
    register(Filled.blankReferral(caseId, DAY, part(victim, Role.VICTIM)));
    assertEquals(HomePart.NOT_KNOWN, home());

    for (var home :
        List.of(
            new HomePart.In(Confidential.of("Môn")),
            new HomePart.Elsewhere(),
            new HomePart.In(Confidential.of("Mill End")),
            HomePart.NOT_KNOWN)) {
      open.store().keep(Filled.note(), shelves -> shelves.cases().keep(caseId, home));

      assertEquals(home, home());
    }
  }

  private HomePart home() {
    return open.store().read(s -> s.cases().caseFile(caseId)).orElseThrow().home();
  }

  @Test
  void numbersCountUpWithinTheYearAndAreGivenOnce() throws Exception {
    var a = new CaseId(UUID.randomUUID());
    var b = new CaseId(UUID.randomUUID());
    var c = new CaseId(UUID.randomUUID());

    assertEquals(new CaseNumber(2026, 1), register(a, 2026));
    assertEquals(new CaseNumber(2026, 2), register(b, 2026));
    assertEquals(new CaseNumber(2026, 1), register(a, 2026));
    assertEquals(new CaseNumber(2025, 1), register(c, 2025));
    open.sql("delete from case_file where number_sequence = 2");
    assertEquals(new CaseNumber(2026, 3), register(new CaseId(UUID.randomUUID()), 2026));
  }

  @Test
  void aNumberOfAChangeThatFailedIsFreeAgain() {
    assertThrows(
        IllegalStateException.class,
        () ->
            open.store()
                .change(
                    Filled.note(),
                    s -> {
                      s.cases().register(caseId, 2026);
                      throw new IllegalStateException("on purpose");
                    }));

    assertEquals(new CaseNumber(2026, 1), register(new CaseId(UUID.randomUUID()), 2026));
  }

  @Test
  void aCaseIsFoundByItsVictimAndOneOfItsPerpetrators() {
    var second = new PersonId(UUID.randomUUID());
    var stranger = new PersonId(UUID.randomUUID());
    open.store().keep(Filled.note(), s -> s.cases().keep(Filled.nobody(second)));
    register(
        Filled.blankReferral(
            caseId,
            DAY,
            part(victim, Role.VICTIM),
            part(perpetrator, Role.PERPETRATOR),
            part(second, Role.PERPETRATOR)));

    assertEquals(Optional.of(caseId), caseOf(victim, perpetrator));
    assertEquals(Optional.of(caseId), caseOf(victim, stranger, second));
    assertEquals(Optional.empty(), caseOf(victim, stranger));
    assertEquals(Optional.empty(), caseOf(victim));
    assertEquals(Optional.empty(), caseOf(perpetrator, victim));
  }

  @Test
  void aCaseWithoutPerpetratorsIsFoundByItsVictimAlone() {
    register(Filled.blankReferral(caseId, DAY, part(victim, Role.VICTIM), part(child, Role.CHILD)));

    assertEquals(Optional.of(caseId), caseOf(victim));
    assertEquals(Optional.empty(), caseOf(victim, perpetrator));
    assertEquals(Optional.empty(), caseOf(child));
  }

  @Test
  void aReferralNeedsItsPeopleItsAgencyAndItsCase() {
    var stranger = part(new PersonId(UUID.randomUUID()), Role.VICTIM);

    assertThrows(
        ExplainedException.class, () -> register(Filled.blankReferral(caseId, DAY, stranger)));
    var homeless = Filled.blankReferral(new CaseId(UUID.randomUUID()), DAY);
    assertThrows(
        ExplainedException.class,
        () -> open.store().keep(Filled.note(), s -> s.cases().keep(homeless)));
    assertEquals(List.of(), open.store().read(s -> s.cases().all()));
  }

  @Test
  void twoThousandCasesComeInWhole() {
    var ids = new ArrayList<CaseId>();
    open.store()
        .keep(
            Filled.note(),
            s -> {
              for (int i = 0; i < 2_000; i++) {
                var id = new CaseId(UUID.randomUUID());
                var her = new PersonId(UUID.randomUUID());
                var him = new PersonId(UUID.randomUUID());
                ids.add(id);
                s.cases().register(id, 2026);
                s.cases().keep(Filled.person(her));
                s.cases().keep(Filled.nobody(him));
                s.cases()
                    .keep(
                        Filled.blankReferral(
                            id, DAY, part(her, Role.VICTIM), part(him, Role.PERPETRATOR)));
              }
            });
    open.store().read(s -> s.cases().all());

    assertEquals(2_000, all().size());
    assertEquals(2_000, open.store().read(s -> s.cases().caseFiles(ids)).size());
    assertEquals(all(), open.store().read(s -> List.copyOf(s.cases().caseFiles(ids).values())));
  }

  private List<CaseFile> all() {
    return open.store().read(s -> s.cases().all());
  }

  private static Involvement part(PersonId person, Role role) {
    return Filled.involvement(person, role);
  }

  private Optional<CaseId> caseOf(PersonId who, PersonId... perpetrators) {
    return open.store().read(s -> s.cases().caseOf(who, Set.of(perpetrators)));
  }

  private CaseNumber register(CaseId id, int year) {
    return open.store().change(Filled.note(), s -> s.cases().register(id, year));
  }

  private void register(Referral... referrals) {
    open.store()
        .keep(
            Filled.note(),
            s -> {
              s.cases().register(caseId, 2026);
              for (var referral : referrals) {
                s.cases().keep(referral);
              }
            });
  }
}
