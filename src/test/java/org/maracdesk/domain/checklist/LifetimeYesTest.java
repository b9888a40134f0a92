package org.maracdesk.domain.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maracdesk.domain.checklist.LaidSheets.NOW;
import static org.maracdesk.domain.checklist.LaidSheets.THEN;
import static org.maracdesk.domain.checklist.LaidSheets.form;
import static org.maracdesk.domain.checklist.LaidSheets.sheet;
import static org.maracdesk.domain.checklist.LaidSheets.yes;

import java.util.List;
import org.junit.jupiter.api.Test;

class LifetimeYesTest {

  private final ChecklistForm adult = form("ric-24-adult");

  @Test
  void onlyAYesAboutEverIsCarriedForward() {
    // 1 is about the latest incident, 15 and 22 about ever; all else was no
    assertEquals(List.of("15 " + THEN, "22 " + THEN), suggested(adult, Answers.NONE, 1, 15, 22));
  }

  @Test
  void aNoIsNeverCarriedForward() {
    assertEquals(List.of(), suggested(adult, Answers.NONE));
  }

  @Test
  void whatIsAnsweredIsNoLongerSuggested() {
    for (var answer : List.of(Answer.YES, Answer.NO, Answer.DONT_KNOW)) {
      assertEquals(
          List.of("22 " + THEN),
          suggested(adult, Answers.NONE.with(new ItemId("q15"), answer), 15, 22));
    }
  }

  @Test
  void itIsCarriedToAFormThatAsksTheSameUnderAnotherNumber() {
    assertEquals(List.of("18 " + THEN), suggested(form("dash-27-police"), Answers.NONE, 15));
  }

  @Test
  void itNeverComesFromALaterDay() {
    var earlier = sheet(adult, yes(adult, List.of(15)), THEN).completed().asHistory(adult, adult);
    var around = Circumstances.NONE.after(List.of(earlier));

    assertEquals(
        List.of(), LifetimeYes.suggestedFor(adult, Answers.NONE, around, THEN.minusDays(1)));
    assertEquals(1, LifetimeYes.suggestedFor(adult, Answers.NONE, around, THEN).size());
  }

  private List<String> suggested(ChecklistForm later, Answers answers, Integer... yes) {
    var earlier = sheet(adult, yes(adult, List.of(yes)), THEN).completed().asHistory(adult, later);
    return LifetimeYes.suggestedFor(later, answers, Circumstances.NONE.after(List.of(earlier)), NOW)
        .stream()
        .map(one -> one.item().number() + " " + one.on())
        .toList();
  }
}
