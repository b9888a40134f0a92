package org.maracdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.ProfessionalView.Decision;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.testing.PdfPages;
import org.maracdesk.testing.PdfText;

class CompletedChecklistPdfTest {

  private static final ItemAnswer YES = ItemAnswer.of(Answer.YES);
  private static final ItemAnswer NO = ItemAnswer.of(Answer.NO);
  private static final ItemAnswer UNKNOWN = ItemAnswer.of(Answer.DONT_KNOW);

  static List<ChecklistForm> forms() {
    return SampleChecklists.shipped();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyAnswerStandsBesideItsQuestionInOrder(ChecklistForm form) throws Exception {
    var completed = SampleChecklists.completed(form);
    var said = sentences(completed);
    int at = 0;
    for (var section : form.sections()) {
      for (var item : form.itemsIn(section)) {
        at = next(said, at, (item.label() + " " + item.prompt()).strip());
        var given = completed.checklist().answers().at(item.id()).answer();
        var word = given == null ? "Not answered" : item.scale().value(given).orElseThrow().text();
        assertTrue(said.get(at + 1).startsWith(word), item.label() + ": " + said.get(at + 1));
      }
    }
    var all = String.join("\n", said);
    assertTrue(all.contains(form.notice()));
    assertTrue(all.contains(form.credit()));
    assertTrue(all.contains(form.edition().sha256().substring(0, 8)));
    assertTrue(all.contains("A snapshot to guide judgement, not a prediction."));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void nothingThatTellsWhereSomebodyIsIsEverPrinted(ChecklistForm form) throws Exception {
    var paper = SampleChecklists.pdf().completed(SampleChecklists.completed(form)).pdf();

    assertFalse(PdfText.copied(paper).contains("Quillhaven"));
    assertFalse(String.join(" ", PdfText.sentences(paper)).contains("Quillhaven"));
    if (form.field("safeContact").isPresent()) {
      var kept =
          Stream.of("safeContact", "whereAbuser", "whereChildren")
              .map(id -> form.field(id).orElseThrow().label())
              .collect(Collectors.joining("; "));
      assertTrue(
          PdfText.sentences(paper).contains("Kept in the program and never printed: " + kept));
    }
  }

  @Test
  void theCountNeverStandsWithoutItsRangeItsGapsAndItsBasis() throws Exception {
    var answers = new ArrayList<>(Collections.nCopies(9, YES));
    answers.add(UNKNOWN.because(WhyUnknown.UNSAFE_TO_ASK));
    answers.add(UNKNOWN.because(WhyUnknown.DECLINED));
    answers.add(UNKNOWN);
    answers.addAll(Collections.nCopies(10, NO));
    var said = sentences(adult(answers));

    int count = said.indexOf("9 of 24 indicators marked yes.");
    assertEquals(
        "9 yes, 3 don't know, 2 not answered. If those were yes the count would be 14. This is"
            + " below the count used for automatic referral. A small count can still mean great"
            + " danger. A snapshot to guide judgement, not a prediction.",
        said.get(count + 1));
    assertTrue(said.contains("Don't know: 10 (Unsafe to ask), 11 (Declined to say), 12"));
    assertTrue(said.contains("Not answered: 23, 24"));
    var profile = said.get(said.indexOf("Local profile") + 1);
    assertTrue(profile.contains("uk-default-14, version "), profile);
    assertTrue(profile.endsWith("Count used here: 14 or more"), profile);
    assertEquals("26 November 2026", said.get(said.indexOf("Completed on") + 1));
  }

  @Test
  void whatTheVictimWantsComesBeforeWhatTheAnswersShowed() throws Exception {
    var form = ShippedChecklists.adult();
    var draft = SampleChecklists.adult(List.of(YES));
    draft =
        draft.with(
            draft
                .circumstances()
                .with("priorities", Reply.written("ਮੈਂ ਘਰ ਰਹਿਣਾ ਚਾਹੁੰਦੀ ਹਾਂ. To stay.")));
    var said = sentences(SampleChecklists.completed(form, ShippedChecklists.usualProfile(), draft));

    int view = said.indexOf("What matters most to them for their safety");
    assertEquals("ਮੈਂ ਘਰ ਰਹਿਣਾ ਚਾਹੁੰਦੀ ਹਾਂ. To stay.", said.get(view + 1));
    assertTrue(view < said.indexOf("1 of 24 indicators marked yes."));
    assertEquals(view, said.lastIndexOf("What matters most to them for their safety"));
  }

  @Test
  void everyGroundIsListedWithItsFigure() throws Exception {
    var draft = SampleChecklists.adult(Collections.nCopies(15, YES));
    var around = draft.circumstances().with(ProfessionalView.of(Decision.REFER));
    draft =
        draft.with(
            new Circumstances(
                around.age(),
                SampleChecklists.threeCalls(),
                List.of(),
                List.of(),
                null,
                around.view(),
                around.fields()));
    var said = sentences(completed(draft));

    int grounds = said.indexOf("Referral");
    assertTrue(
        said.subList(grounds, grounds + 8).contains("Referral recommended: count of 14 or more."));
    assertTrue(said.contains("Referral recommended: 3 or more events in 12 months."));
    assertTrue(said.stream().anyMatch(one -> one.contains("26 August 2026: police callout")));
  }

  @Test
  void anExceptionIsToldWithItsReasonAndWhomSomebodyAsked() throws Exception {
    var draft = SampleChecklists.adult(Collections.nCopies(20, YES));
    draft =
        draft.with(
            draft
                .circumstances()
                .with(
                    ProfessionalView.of(Decision.NOT_REFER)
                        .because("She has moved abroad and asked us to close the file here.")
                        .discussedWith("Invented Manager")));
    var said = sentences(completed(draft));

    assertTrue(said.contains("Not referred although a ground is met"));
    assertTrue(said.contains("A ground is met and the decision is not to refer."));
    assertTrue(said.contains("She has moved abroad and asked us to close the file here."));
    assertEquals("Invented Manager", said.get(said.indexOf("Discussed with") + 1));
    assertTrue(said.contains("20 of 24 indicators marked yes."), "the result stays as it is");
  }

  @Test
  void anAnswerFromElsewhereSaysFromWhom() throws Exception {
    var said =
        sentences(
            adult(
                List.of(
                    YES,
                    YES.from(InformationSource.HEALTH)
                        .noting(Confidential.of("Seen on the ward"))
                        .with("comment", Reply.written("Terrified")))));

    assertTrue(said.contains("From: Health In their words: Terrified Note: Seen on the ward"));
    assertEquals(1, said.stream().filter(one -> one.contains("From: ")).count());
  }

  @Test
  void twentyFourDontKnowsAreTwentyFourGapsAndNoReassurance() throws Exception {
    var said = sentences(adult(Collections.nCopies(24, UNKNOWN)));

    int count = said.indexOf("0 of 24 indicators marked yes.");
    assertTrue(
        said.get(count + 1)
            .startsWith(
                "0 yes, 24 don't know, 0 not answered. If those were yes the count would be 24. No"
                    + " indicators recorded."));
    assertTrue(said.stream().anyMatch(one -> one.startsWith("Don't know: 1, 2, 3, ")));
  }

  @Test
  void anEmptyChecklistSaysThatNothingWasAnswered() throws Exception {
    var said = sentences(completed(ChecklistDraft.on(ShippedChecklists.adult())));

    assertTrue(
        said.contains(
            "Not answered: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,"
                + " 21, 22, 23, 24"));
    assertTrue(said.contains("Not decided yet"));
    assertTrue(said.contains("Not recorded"));
  }

  @Test
  void aNoteOfTenThousandLettersIsWholeAndHasTheWidthOfThePage() throws Exception {
    var note = "He waits outside her work, counted ".repeat(286) + "to the last word";
    var form = ShippedChecklists.adult();
    var draft = SampleChecklists.adult(List.of(YES.noting(Confidential.of(note)), YES));
    var paper = SampleChecklists.pdf().completed(completed(draft));

    assertTrue(note.length() > 10_000);
    var said = PdfText.sentences(paper.pdf());
    assertEquals(note, said.get(said.indexOf("Note on " + form.items().getFirst().number()) + 1));
    assertTrue(PdfText.copied(paper.pdf()).contains("to the last word"));
    assertTrue(paper.pages() <= 13, () -> paper.pages() + " pages");
  }

  @Test
  void aGradeIsToldAsItWasGiven() throws Exception {
    var said = sentences(SampleChecklists.completed(SampleChecklists.shipped("dash-27-police")));

    assertTrue(
        said.contains(
            "Grade given by the assessor: Standard. It is stored as given and never computed."));
    assertTrue(said.contains("What I saw at the door and what she told me."));
  }

  @Test
  void aFormThatAddsPointsUpTellsHowFarTheyCouldReachToo() throws Exception {
    var said = sentences(SampleChecklists.invented());

    int points = next(said, 0, "16 of 21 invented points");
    assertTrue(
        said.get(points + 1)
            .startsWith("With every open question answered at its most, it would be"));
    assertTrue(said.contains("Not answered: 5, Southern shore – Change"));
    assertTrue(said.contains("Wild No duck was seen."));
    assertTrue(said.contains("1 of 2 indicators marked yes."));
  }

  @Test
  void aSetThatWasOpenedAndLeftBlankIsAGapToo() throws Exception {
    var said = sentences(adult(Collections.nCopies(8, YES)));

    int set = said.indexOf(SampleChecklists.shipped("s-dash-11").title());
    assertEquals(
        "These questions were opened by an answer, and none of them was answered.",
        said.get(set + 1));
  }

  @Test
  void underRulesThatAreNotKnownHereOnlyWhatWasFoundIsTold() throws Exception {
    var known = adult(Collections.nCopies(15, YES));
    var unknown =
        new ChecklistPdf.Completed(
            known.number(), known.victim(), known.form(), null, known.checklist());
    var said = sentences(unknown);

    int count = said.indexOf("15 of 24 indicators marked yes.");
    assertTrue(said.get(count + 1).startsWith("15 yes, 0 don't know, 9 not answered."));
    assertTrue(said.get(count + 1).contains("completed under another local profile"));
    assertTrue(said.contains("Ground for referral: Count of indicators"));
    assertFalse(said.stream().anyMatch(one -> one.contains("14 or more")));
  }

  @Test
  void whatTheFormDoesNotAskIsNotLost() throws Exception {
    var draft = SampleChecklists.adult(List.of(YES)).with(new ItemId("q99"), YES);

    var said = sentences(completed(draft));

    assertTrue(said.contains("q99: yes"));
  }

  @Test
  void eachPageSaysTheCaseTheMarkingAndWhichOfHowManyItIs() throws Exception {
    var paper = SampleChecklists.pdf().completed(adult(Collections.nCopies(24, YES)));
    var pages = PdfPages.texts(paper.pdf());

    for (int i = 0; i < pages.size(); i++) {
      var page = pages.get(i);
      assertTrue(page.contains("OFFICIAL-SENSITIVE"));
      assertTrue(page.contains("Case M-2026-0412"), page);
      assertTrue(page.contains("Page " + (i + 1) + " of " + pages.size()), page);
    }
  }

  private static ChecklistPdf.Completed adult(List<ItemAnswer> answers) {
    return completed(SampleChecklists.adult(answers));
  }

  private static ChecklistPdf.Completed completed(ChecklistDraft draft) {
    return SampleChecklists.completed(
        ShippedChecklists.adult(), ShippedChecklists.usualProfile(), draft);
  }

  private static List<String> sentences(ChecklistPdf.Completed completed) throws Exception {
    return PdfText.sentences(SampleChecklists.pdf().completed(completed).pdf());
  }

  private static int next(List<String> said, int from, String start) {
    for (int i = from; i < said.size(); i++) {
      if (said.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError("not said, or not in this place: " + start);
  }
}
