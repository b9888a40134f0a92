package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Instruments other than the 24 for adults, held against the usual profile. */
class OtherInstrumentsTest {

  private final ScoreJson scoring =
      new ScoreJson(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));

  @Test
  void thePoliceFormCountsTwentySevenAndTwentyFourSideBySide() {
    var scored = scored("dash-27-police", yes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 16));

    assertEquals("[14,14]", scored.at("/scores/yes27").toString());
    assertEquals("[12,12]", scored.at("/scores/ricEquivalent").toString());
    assertFalse(texts(scored.get("grounds")).contains("VHR"));
    assertEquals("CONSIDER", scored.get("status").asText());
    assertTrue(texts(scored.get("alerts")).contains("I-NEAR"));
  }

  @Test
  void anOfficersGradeIsKeptAsGivenAndTakesNoGroundAway() {
    var answers = yes(IntStream.rangeClosed(1, 27).filter(n -> n != 12).toArray());
    answers.put("grade", "medium").put("gradeReason", "Known for years, moved away in May.");

    var scored = scored("dash-27-police", answers);

    assertEquals("medium", scored.get("grade").asText());
    assertTrue(texts(scored.get("grounds")).contains("VHR"));
    assertEquals("REFER", scored.get("status").asText());
  }

  @Test
  void aGradeWithoutItsReasonIsOwedAndHoldsNothingUp() {
    var answers = yes(1);
    answers.put("grade", "standard").put("pj", "refer");
    answers.put("rationale", "She is terrified of what happens when he is released.");

    var scored = scored("dash-27-police", answers);

    assertEquals(List.of("gradeReason"), texts(scored.get("missing")));
    assertEquals("REFERRED-DETAILS-OWED", scored.get("outcome").asText());
  }

  @Test
  void theStalkingSetSaysHowManyAndClaimsNoFigure() {
    var one = scored("s-dash-11", yes(2));
    var violent = scored("s-dash-11", yes(6, 8));

    assertEquals(1, one.get("yes").asInt());
    assertEquals("NO-BAND", one.get("band").asText());
    assertEquals(List.of(), texts(one.get("grounds")));
    assertTrue(texts(violent.get("alerts")).contains("S-VIOL"));
  }

  @Test
  void whatIsAnsweredInASetNeverChangesTheCountNorTakesAnAlertAway() {
    var alone = scored("ric-24-adult", yes(8, 17).set("followUps", honour()));
    var answers = yes(8, 17);
    answers.set("followUps", honour());
    var more = answers.putObject("answers");
    IntStream.rangeClosed(1, 11).forEach(n -> more.put("s-dash-11/s" + n, "yes"));
    IntStream.rangeClosed(1, 10).forEach(n -> more.put("h-dash-10/h" + n, "no"));
    more.put("severity-grid/physical.level", "high");

    var withSets = scored("ric-24-adult", answers);

    assertEquals(alone.get("yes"), withSets.get("yes"));
    assertEquals(alone.get("range"), withSets.get("range"));
    var alerts = texts(withSets.get("alerts"));
    assertTrue(alerts.containsAll(texts(alone.get("alerts"))));
    assertTrue(alerts.containsAll(List.of("A-STALK", "A-HBA", "S-VIOL", "G-HIGH")));
    assertFalse(withSets.has("unknown"));
  }

  @Test
  void theScaffoldSpeaksOfAnyCriticalAnswerAboveNever() {
    var answers = ofEach("dara-scaffold", "never");
    ((ObjectNode) answers.get("answers")).put("d10", "occasionally");

    var scored = scored("dara-scaffold", answers);

    assertTrue(texts(scored.get("alerts")).contains("D-NFS"));
    assertEquals("[0,0]", scored.get("range").toString());
    assertFalse(scored.has("scores"));
  }

  @Test
  void aPatternOfControlIsFourOfItOften() {
    var often = ofEach("dara-scaffold", "never");
    var said = (ObjectNode) often.get("answers");
    List.of("d02", "d03", "d04").forEach(item -> said.put(item, "often"));
    var three = scored("dara-scaffold", often);
    said.put("d05", "all-the-time");
    var four = scored("dara-scaffold", often);

    assertFalse(texts(three.get("alerts")).contains("D-PATTERN"));
    assertTrue(texts(four.get("alerts")).contains("D-PATTERN"));
  }

  @Test
  void whoDeclinesToSayHasNotSaidNever() {
    var answers = ofEach("dara-scaffold", "never");
    ((ObjectNode) answers.get("answers")).put("d10", "declined");

    var alerts = texts(scored("dara-scaffold", answers).get("alerts"));

    assertTrue(alerts.contains("I-CRITICAL-GAP"));
    assertFalse(alerts.contains("D-NFS"));
  }

  @Test
  void theGridPointsToTheHighestLevelAndToWhatGetsWorse() {
    var answers = new JsonMapper().createObjectNode();
    answers
        .putObject("answers")
        .put("physical.level", "high")
        .put("physical.severityChange", "worse");

    var alerts = texts(scored("severity-grid", answers).get("alerts"));

    assertTrue(alerts.containsAll(List.of("G-HIGH", "G-WORSE")));
  }

  @Test
  void aYoungPersonUnderSixteenGoesToChildrensServices() {
    var scored = scored("ric-yp", new JsonMapper().createObjectNode().put("age", 14));

    assertTrue(texts(scored.get("alerts")).contains("AGE-UNDER-16"));
    assertEquals(List.of(), texts(scored.get("grounds")));
    assertTrue(texts(scored.get("missing")).contains("childReferral"));
    assertEquals(1, texts(scored.get("alerts")).stream().filter("AGE-UNDER-16"::equals).count());
  }

  @Test
  void aResultFromElsewhereIsNeverTurnedIntoACount() {
    var answers = new JsonMapper().createObjectNode();
    var fields = answers.putObject("fields");
    var form = ChecklistJson.form(ScoringVectors.resource("checklists/external-merit.json"));
    form.sections().stream()
        .flatMap(section -> section.fields().stream())
        .filter(field -> !field.type().isChosen())
        .forEach(field -> fields.put(field.id(), "74, gold"));

    var scored = scored("external-merit", answers);

    assertEquals(0, scored.get("yes").asInt());
    assertEquals("NO-BAND", scored.get("band").asText());
    assertEquals(List.of(), texts(scored.get("grounds")));
    assertFalse(scored.has("scores"));
  }

  @Test
  void anInventedInstrumentScoresWithoutAnyCodeOfItsOwn() {
    var answers = new JsonMapper().createObjectNode();
    answers.putArray("yes").add("lamp");
    answers.putArray("dk").add("ships");
    answers.putObject("answers").put("rust", "holed");

    var scored =
        ScoringVectors.tree(
            scoring
                .score(
                    ScoringVectors.resource("checklists/invented-instrument.json"),
                    ScoringVectors.resource("checklists/invented-profile.json"),
                    ScoringVectors.bytes(answers))
                .getBytes(StandardCharsets.UTF_8));

    // A lamp out counts three times, rust twice: 3 * 1 + 2 * 5; the ships could add 2 * 1.
    assertEquals(13, scored.at("/scores/points/0").asInt());
    assertTrue(scored.at("/scores/points/1").asInt() >= 15);
    assertTrue(texts(scored.get("alerts")).contains("T-LAMP"));
  }

  private JsonNode scored(String form, JsonNode answers) {
    return ScoringVectors.tree(
        scoring
            .score(
                ScoringVectors.resource("checklists/" + form + ".json"),
                ScoringVectors.resource("checklists/profile-uk-default-14.json"),
                ScoringVectors.bytes(answers))
            .getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode yes(int... numbers) {
    var answers = new JsonMapper().createObjectNode();
    ArrayNode yes = answers.putArray("yes");
    for (int number : numbers) {
      yes.add(number);
    }
    return answers;
  }

  private static ObjectNode honour() {
    return new JsonMapper().createObjectNode().put("q17.hba", "yes");
  }

  private static ObjectNode ofEach(String form, String answer) {
    var answers = new JsonMapper().createObjectNode();
    var each = answers.putObject("answers");
    for (var item :
        ChecklistJson.form(ScoringVectors.resource("checklists/" + form + ".json")).items()) {
      if (!item.scale().isYesNo()) {
        each.put(item.id().value(), answer);
      }
    }
    return answers;
  }

  private static List<String> texts(JsonNode list) {
    return new ArrayList<>(
        StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList());
  }
}
