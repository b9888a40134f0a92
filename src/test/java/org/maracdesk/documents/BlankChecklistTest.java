package org.maracdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.testing.PdfPages;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.PdfText.Spoken;

class BlankChecklistTest {

  static List<ChecklistForm> forms() {
    return SampleChecklists.shipped();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyQuestionStandsInItsOrderWithItsBoxes(ChecklistForm form) throws Exception {
    var said = said(form, false);

    assertEquals(form.title(), said.getFirst());
    assertTrue(said.contains(form.notice()));
    assertTrue(said.contains(form.credit()));
    int at = 0;
    for (var section : form.sections()) {
      for (var item : form.itemsIn(section)) {
        at = next(said, at, (item.label() + " " + item.prompt()).strip());
        var boxes = said.get(at + 1);
        for (var value : item.scale().values()) {
          assertEquals(
              !value.byProfile(), boxes.contains("☐ " + value.text()), item.label() + boxes);
        }
      }
      for (var field : section.fields()) {
        assertTrue(said.contains(field.label()), field.label());
      }
    }
  }

  @Test
  void whatMustBeAskedForSafetyComesBeforeTheFirstQuestion() throws Exception {
    var said = said(adult(), false);

    assertTrue(
        said.indexOf("If anyone is in danger right now, call 999 first. The checklist can wait.")
            < said.indexOf("Is it safe to talk now?"));
    assertTrue(
        said.indexOf("Is it safe to talk now?")
            < next(said, 0, "Hurt in the latest incident Were they"));
  }

  @Test
  void theWorkersOwnViewComesBeforeThePlaceToCountAndEachFigureSaysOutOfHowMany() throws Exception {
    var said = said(adult(), false);

    int view = said.indexOf("Do you think this should go to Marac?");
    int count = said.indexOf("Counting, after your own view");
    assertTrue(0 < view && view < count);
    assertEquals("☐ Refer to Marac ☐ Do not refer ☐ Not decided yet", said.get(view + 1));
    assertEquals(
        List.of(
            "Count",
            "________ of 24 indicators marked yes",
            "Don't know",
            "________ of 24",
            "Not answered",
            "________ of 24",
            "Count if those were yes",
            "________ of 24",
            "A snapshot to guide judgement, not a prediction."),
        said.subList(count + 2, count + 11));
    assertFalse(String.join(" ", said).contains("14 or more"), "a figure invites to reach it");
  }

  @Test
  void whatTellsWhereSomebodyIsHasNoRoomButOnALastPageOfItsOwn() throws Exception {
    var paper = SampleChecklists.pdf().blank(adult(), false, true);
    var said = PdfText.sentences(paper.pdf());

    int asked = said.indexOf("Safe way and time to make contact");
    int room = said.lastIndexOf("Safe way and time to make contact");
    int apart = said.indexOf("Keep this page apart");
    assertTrue(asked < apart && apart < room);
    assertEquals(
        "Ask now. Write the answer on the last page, which is kept apart from the others.",
        said.get(asked + 1));
    assertEquals(
        List.of(
            "Safe way and time to make contact",
            "Where is the abuser now?",
            "Where are the children now?"),
        said.subList(room, said.size()));
    var pages = PdfPages.texts(paper.pdf());
    assertTrue(pages.getLast().contains("Keep this page apart"));
    assertFalse(pages.getLast().contains("About this form"));
  }

  @Test
  void furtherQuestionsFollowOnlyWhenTheyAreAskedFor() throws Exception {
    var with = said(adult(), true);
    var without = said(adult(), false);
    var stalking = SampleChecklists.shipped("s-dash-11");

    var first = stalking.items().getFirst().label() + " " + stalking.items().getFirst().prompt();
    assertTrue(with.stream().anyMatch(one -> one.startsWith(first)));
    assertTrue(with.contains("________ of 11 marked yes"));
    assertFalse(without.stream().anyMatch(one -> one.startsWith(first)));
    assertTrue(without.contains(stalking.title()));
  }

  @Test
  void aFollowUpSaysWhenItIsAskedAndWhoAddedIt() throws Exception {
    var said = String.join(" ", said(adult(), false));

    assertTrue(said.contains("If yes: What injury"));
    assertTrue(
        said.contains(
            "If yes: Seen by a medical professional? (added by this program): ☐ Yes ☐ No ☐"
                + " Don't know"),
        said);
  }

  @Test
  void aGradeIsOfferedWithItsMeaningsAndNotWorkedOut() throws Exception {
    var said = said(SampleChecklists.shipped("dash-27-police"), false);

    int grade = next(said, 0, "Grade");
    assertEquals(
        "Your own judgement, in one word. It does not follow from the count.", said.get(grade + 1));
    assertTrue(said.get(grade + 3).startsWith("☐ Standard: "));
    assertTrue(said.get(grade + 3).contains("☐ High: "));
  }

  @Test
  void aFormNobodyHasSeenBeforeShowsItsScalesPointsAndMeanings() throws Exception {
    var form = SampleChecklists.invented(null);
    var said = said(form, true, true);

    assertTrue(said.contains("☐ Clean (0) ☐ Spotted (4) ☐ Holed (10) ☐ Could not be seen"));
    assertTrue(said.contains("☐ Yes (3) ☐ No (0) ☐ Don't know ☐ Does not apply (0)"));
    assertTrue(
        said.contains(
            "☐ Flat: A duck could swim in it. ☐ Rough: A duck would rather not. ☐ Wild: No duck"
                + " was seen. ☐ Don't know"));
    assertTrue(said.contains("________ of 21 invented points"));
    assertTrue(said.contains("Wick burnt Is the wick burnt down?"));
  }

  @Test
  void eachPageHasRoomForTheCaseAndSaysWhichOfHowManyItIs() throws Exception {
    var pages = PdfPages.texts(SampleChecklists.pdf().blank(adult(), false, true).pdf());

    for (int i = 0; i < pages.size(); i++) {
      assertTrue(pages.get(i).contains("Case ________"), pages.get(i));
      assertTrue(pages.get(i).contains("Page " + (i + 1) + " of " + pages.size()));
    }
  }

  @Test
  void aScaffoldSaysThatItIsNotForUse() throws Exception {
    assertTrue(
        said(SampleChecklists.shipped("dara-scaffold"), false)
            .contains("Something to try the format with. Never use it for a live referral."));
  }

  @Test
  void eachHeadingIsABookmarkAndEachBrokenTableRepeatsItsHead() throws Exception {
    var paper = SampleChecklists.pdf().blank(adult(), false, false).pdf();
    var headings =
        PdfText.spoken(paper).stream()
            .filter(spoken -> spoken.type().matches("H[23]"))
            .map(Spoken::text)
            .toList();

    assertTrue(PdfPages.bookmarks(paper).containsAll(headings));
    int heads = PdfText.copied(paper).split("Notes and source", -1).length - 1;
    long tables = PdfText.sentences(paper).stream().filter("Notes and source"::equals).count();
    assertTrue(heads > tables);
  }

  private static ChecklistForm adult() {
    return SampleChecklists.shipped("ric-24-adult");
  }

  private static List<String> said(ChecklistForm form, boolean withSets) throws Exception {
    return said(form, false, withSets);
  }

  private static List<String> said(ChecklistForm form, boolean naAllowed, boolean withSets)
      throws Exception {
    return PdfText.sentences(SampleChecklists.pdf().blank(form, naAllowed, withSets).pdf()).stream()
        .map(text -> text.replace('\u00A0', ' '))
        .toList();
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
