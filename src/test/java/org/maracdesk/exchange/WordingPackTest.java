package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistFile;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

class WordingPackTest {

  private final ChecklistForm adult = ShippedChecklists.adult();
  private final ObjectNode pack = (ObjectNode) ScoringVectors.tree("checklists/invented-pack.json");

  @Test
  void aPackChangesWhatIsReadAndNothingThatIsCounted() {
    var read = ChecklistJson.pack(ScoringVectors.bytes(pack), adult);
    var worded = adult.worded(read);
    var answers = Answers.NONE.with(new ItemId("q15"), Answer.YES);
    var day = LocalDate.of(2026, 11, 21);
    var profile = ShippedChecklists.usualProfile();

    assertEquals(read.edition(), worded.wording());
    assertEquals(adult.edition(), worded.edition());
    assertEquals(ChecklistForm.Status.OFFICIAL, worded.status());
    assertEquals(read.licence().acknowledge(), worded.notice());
    for (var item : worded.items()) {
      assertEquals(read.texts().get(item.id()).prompt(), item.prompt());
      assertEquals(read.highlights().contains(item.id()), item.highlighted());
    }
    assertEquals(
        Outcome.of(adult, profile, answers, Circumstances.NONE, day),
        Outcome.of(worded, profile, answers, Circumstances.NONE, day));
  }

  @Test
  void twentyThreeTextsForTwentyFourQuestionsAreRefused() {
    ((ObjectNode) pack.get("texts")).remove("q24");

    assertEquals(Wording.of("checklist.file.text-count", 23, 24, "ric-24-adult"), refusal());
  }

  @Test
  void aTextForNoQuestionIsRefusedThoughTheNumberIsRight() {
    var texts = (ObjectNode) pack.get("texts");
    texts.set("q25", texts.remove("q24"));

    assertEquals(Wording.of("checklist.file.missing", "texts.q24"), refusal());
  }

  @Test
  void aPackForAnotherFormIsRefused() {
    pack.put("for", "dash-27-police@1");

    assertEquals(
        Wording.of("checklist.file.pack-other-form", "dash-27-police@1", "ric-24-adult"),
        refusal());
  }

  @Test
  void aPackWithoutItsLicenceIsRefused() {
    ((ObjectNode) pack.get("licence")).remove("statement");

    assertEquals(Wording.of("checklist.file.missing", "licence.statement"), refusal());
  }

  @Test
  void aPackForAFormThatTakesNoneIsRefused() {
    var young = ChecklistJson.form(ScoringVectors.resource("checklists/ric-yp.json"));
    pack.put("for", "ric-yp@1");

    assertEquals(
        Wording.of("checklist.file.no-packs", "ric-yp"),
        assertThrows(
                ExplainedException.class,
                () -> ChecklistJson.pack(ScoringVectors.bytes(pack), young))
            .wording());
  }

  @Test
  void aPackSaysWhichFormItIsFor() {
    assertEquals("ric-24-adult", ChecklistJson.formOfPack(ScoringVectors.bytes(pack)));
    assertEquals(ChecklistFile.Kind.WORDING_PACK, ChecklistJson.kind(ScoringVectors.bytes(pack)));
  }

  @Test
  void aFormIsReadInTheLanguageThatIsAskedForAndFallsBackWhereAWordIsMissing() {
    var file = (ObjectNode) ScoringVectors.tree("checklists/invented-instrument.json");
    ((ObjectNode) file.at("/items/0/text")).remove("cy");

    var welsh = ChecklistJson.form(ScoringVectors.bytes(file), "cy", ChecklistJson.Forms.NONE);

    assertEquals("cy", welsh.language());
    assertTrue(welsh.title().startsWith("[cy]"));
    assertEquals("Has the lamp been out this week?", welsh.items().get(0).prompt());
    assertTrue(welsh.items().get(1).prompt().startsWith("[cy]"));
  }

  private Wording refusal() {
    return assertThrows(
            ExplainedException.class, () -> ChecklistJson.pack(ScoringVectors.bytes(pack), adult))
        .wording();
  }
}
