package org.maracdesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.testing.InventedCasePage;
import org.maracdesk.wording.Words;

class CaseWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private final Words words = Words.english();
  private final PersonWords said = new PersonWords(words, TODAY);
  private final CasePage page = InventedCasePage.full();

  private String birth(int participant) {
    return said.birth(page.caseFile().participants().get(participant).person());
  }

  @Test
  void aBirthIsToldWithHowSureItIs() {
    assertEquals("Born 11 March 1992, aged 34 · Female", birth(0));
    assertEquals("Born about 5 November 1989 (estimated), aged about 37 · Male", birth(1));
    assertEquals("Born 1 June 2019, aged 7", birth(2));
    assertEquals("Expected 14 February 2027", birth(3));
    assertEquals(
        "Date of birth not known", said.birth(InventedCasePage.bare().caseFile().victim()));
  }

  @Test
  void tiesAreSentences() {
    assertEquals(
        List.of("Child of the victim", "Child of the alleged perpetrator", "Lives with the victim"),
        said.ties(page.caseFile().participants().get(2)));
    assertEquals(
        List.of(), said.ties(InventedCasePage.bare().caseFile().participants().getFirst()));
  }

  static Stream<Arguments> findings() {
    var before = LocalDate.of(2025, 12, 5);
    var until = LocalDate.of(2026, 12, 5);
    return Stream.of(
        Arguments.of(
            new RepeatFinding.Repeat(before, until, 350),
            "Repeat: last referred on 5 December 2025, 350 days before. New abuse counts as a"
                + " repeat until 5 December 2026."),
        Arguments.of(
            new RepeatFinding.Repeat(before, until, 1),
            "Repeat: last referred on 5 December 2025, 1 day before. New abuse counts as a repeat"
                + " until 5 December 2026."),
        Arguments.of(
            new RepeatFinding.Lapsed(before, until),
            "Not a repeat: last referred on 5 December 2025, and its twelve months ended on 5"
                + " December 2026."),
        Arguments.of(
            new RepeatFinding.Reported(before),
            "Repeat, as the referrer says: last referred on 5 December 2025. This store does not"
                + " hold that referral."),
        Arguments.of(
            new RepeatFinding.Reported(LocalDate.of(2026, 11, 20)),
            "Repeat, as the referrer says. This store does not hold the earlier referral."));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void aRepeatIsAlwaysToldWithItsReasoning(RepeatFinding finding, String sentence) {
    assertEquals(sentence, RepeatWords.say(words, finding, page.latest().referral()));
  }

  @Test
  void aCountNeverStandsAlone() {
    var outcome = page.checklists().getFirst().completed().outcome();

    assertEquals(
        List.of(
            "17 of 24 indicators marked yes.",
            "17 yes, 4 don't know, 0 not answered. If those were yes the count would be 21."),
        new ChecklistWords(words).count(outcome));
  }

  @Test
  void aSmallCountIsNeverGoodNews() {
    var outcome = page.checklists().getLast().completed().outcome();

    assertEquals(
        "This is below the count used for automatic referral. A small count can still mean great"
            + " danger.",
        new ChecklistWords(words).count(outcome).getLast());
  }

  @Test
  void everyWordThatAPageMayNeedIsThere() {
    for (var kind : AuditNote.Kind.values()) {
      assertFalse(words.name("case.history", kind).isBlank());
    }
    for (var role : Role.values()) {
      assertFalse(words.name("case.role", role).isBlank());
    }
    for (var kind : Address.Kind.values()) {
      assertFalse(words.name("case.address", kind).isBlank());
    }
    for (var consent : Consent.values()) {
      assertFalse(words.name("case.consent", consent).isBlank());
    }
    for (var basis : SharingBasis.values()) {
      assertFalse(words.name("case.basis", basis).isBlank());
    }
    for (var standing : Action.Standing.values()) {
      assertFalse(words.name("case.action.standing", standing).isBlank());
    }
    for (var sex : Sex.values()) {
      assertFalse(words.name("case.sex", sex).isBlank());
    }
    for (var safe : YesNoUnknown.values()) {
      assertFalse(words.name("case.post", safe).isBlank());
    }
  }

  @Test
  void nothingOnTheScreenSpeaksOfLowRisk() {
    assertTrue(
        words.keys().stream()
            .filter(key -> key.startsWith("case"))
            .map(words::say)
            .noneMatch(text -> text.toLowerCase().contains("low risk")));
  }
}
