package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

class BrokenChecklistTest {

  private final Words words = Words.english();

  @Test
  void anUnknownOperatorIsNamed() {
    var file = ScoringVectors.tree(ScoringVectors.form());
    ((ObjectNode) file.at("/rules/3")).putObject("when").putArray("mostly").add("q15").add("yes");

    var refusal = refusedForm(ScoringVectors.bytes(file));

    assertEquals(Wording.of("checklist.file.unknown-operator", "mostly", "rules[3].when"), refusal);
    assertTrue(words.say(refusal).contains("the rule operator mostly at rules[3].when"));
  }

  @Test
  void twentyThreeQuestionsForTwentyFourAreRefused() {
    var file = ScoringVectors.tree(ScoringVectors.form());
    ((ArrayNode) file.get("items")).remove(18);

    assertEquals(
        Wording.of("checklist.file.item-count", 24, 23), refusedForm(ScoringVectors.bytes(file)));
  }

  static Stream<Arguments> brokenForms() {
    return Stream.of(
        broken("format", "other-format", form -> form.put("format", "risk-profile")),
        broken("formatVersion", "other-version", form -> form.put("formatVersion", "2.0")),
        broken("version", "unknown-value", form -> form.put("version", "first")),
        broken("status", "unknown-value", form -> form.put("status", "draft")),
        broken("weights", "unknown-name", form -> form.putObject("weights")),
        broken("title.en-GB", "missing", form -> form.putObject("title").put("cy", "Teitl")),
        broken("items", "missing", form -> form.remove("items")),
        broken("items", "needs-list", form -> form.put("items", "many")),
        broken("items[0].weight", "needs-number", form -> at(form, "/items/0").put("weight", 0)),
        broken("items[0].mood", "unknown-name", form -> at(form, "/items/0").put("mood", "x")),
        broken(
            "items[0].scale",
            "unknown-reference",
            form -> at(form, "/items/0").put("scale", "freq")),
        broken(
            "items[0].group",
            "unknown-reference",
            form -> at(form, "/items/0").put("group", "sign")),
        broken("items[0].scored", "needs-flag", form -> at(form, "/items/0").put("scored", "yes")),
        broken("items[1]", "twice", form -> at(form, "/items/1").put("id", "q1")),
        broken("items[1]", "twice", form -> at(form, "/items/1").put("number", "1")),
        broken("items[1].id", "unknown-value", form -> at(form, "/items/1").put("id", "q 1")),
        broken(
            "items[1].text.en-GB.prompt",
            "missing",
            form -> at(form, "/items/1/text/en-GB").remove("prompt")),
        broken(
            "items[2].followUps[0].type",
            "unknown-value",
            form -> at(form, "/items/2/followUps/0").put("type", "colour")),
        broken(
            "items[2].followUps[0].options",
            "missing",
            form -> at(form, "/items/2/followUps/0").remove("options")),
        broken(
            "items[2].followUps[0].when",
            "unknown-value",
            form -> at(form, "/items/2/followUps/0").put("when", "sometimes")),
        broken(
            "items[1].critical.alert",
            "unknown-reference",
            form -> at(form, "/items/1/critical").put("alert", "A-NONE")),
        broken(
            "scores[0].type", "unknown-value", form -> at(form, "/scores/0").put("type", "mean")),
        broken("scores", "needs-list", form -> form.putArray("scores")),
        broken("scores[0].of", "unknown-value", form -> at(form, "/scores/0").put("of", "all")),
        broken(
            "scores[0].of.items[0]",
            "unknown-reference",
            form -> at(form, "/scores/0").putObject("of").putArray("items").add("q25")),
        broken(
            "scores[0].of.equivalentTo",
            "unknown-reference",
            form -> at(form, "/scores/0").putObject("of").put("equivalentTo", "nothing")),
        broken("scores[0].value", "unknown-value", form -> at(form, "/scores/0").put("value", "x")),
        broken(
            "scores[0].value", "unknown-value", form -> at(form, "/scores/0").put("value", "dk")),
        broken(
            "scores[1]",
            "none-and-more",
            form ->
                ((ArrayNode) form.get("scores")).addObject().put("id", "n").put("type", "none")),
        broken(
            "scales.ynd.type",
            "unknown-value",
            form -> at(form, "/scales/ynd").put("type", "mood")),
        broken(
            "scales.ynd.values",
            "unknown-name",
            form -> at(form, "/scales/ynd").put("type", "frequency")),
        broken(
            "scales.ynd.values",
            "uncertain-value",
            form -> at(form, "/scales/ynd/values/2").put("uncertain", false)),
        broken(
            "scales.ynd.values",
            "uncertain-value",
            form -> at(form, "/scales/ynd/values/1").put("uncertain", true)),
        broken(
            "scales.ynd.values[1]",
            "twice",
            form -> at(form, "/scales/ynd/values/1").put("id", "yes")),
        broken(
            "scales.ynd.values[1].points",
            "needs-number",
            form -> at(form, "/scales/ynd/values/1").put("points", -1)),
        broken(
            "rules[1].severity",
            "unknown-value",
            form -> at(form, "/rules/1").put("severity", "loud")),
        broken("rules[1].tier", "needs-number", form -> at(form, "/rules/1").put("tier", 3)),
        broken("rules[1].unless", "unknown-name", form -> at(form, "/rules/1").put("unless", "q1")),
        broken("rules[1].when", "missing", form -> at(form, "/rules/1").remove("when")),
        broken("rules[1].when", "one-operator", form -> at(form, "/rules/1").putObject("when")),
        broken(
            "rules[1].when.all",
            "needs-list",
            form -> at(form, "/rules/1").putObject("when").putArray("all")),
        broken(
            "rules[1].when.is",
            "wrong-arguments",
            form -> at(form, "/rules/1").putObject("when").putArray("is").add("q1")),
        broken("rules[1].when.is[0]", "unknown-reference", form -> is(form, "q25", "yes")),
        broken("rules[1].when.is[1]", "unknown-value", form -> is(form, "q1", "perhaps")),
        broken(
            "rules[1].when.followUp[0]",
            "unknown-reference",
            form -> when(form, "followUp", "q5.mood", "yes")),
        broken(
            "rules[1].when.followUp[1]",
            "unknown-value",
            form -> when(form, "followUp", "q5.suicidal", "often")),
        broken(
            "rules[1].when.anyFollowUp[0]",
            "unknown-reference",
            form -> when(form, "anyFollowUp", "xyz", "yes")),
        broken(
            "rules[1].when.field[0]",
            "unknown-reference",
            form -> when(form, "field", "mood", "eq", "yes")),
        broken(
            "rules[1].when.field[1]",
            "unknown-value",
            form -> when(form, "field", "childRisk", "like", "yes")),
        broken(
            "rules[1].when.field",
            "wrong-arguments",
            form -> when(form, "field", "childRisk", "blank", "yes")),
        broken("rules[1].when.atLeast[1]", "no-order", form -> when(form, "atLeast", "q1", "yes")),
        broken(
            "rules[1].when.count",
            "wrong-arguments",
            form -> at(form, "/rules/1").putObject("when").putObject("count").put("gte", 1)),
        broken(
            "rules[1].when.field[1]",
            "unknown-value",
            form -> when(form, "field", "age", "eq", "16")),
        broken(
            "rules[1].when.score[0]",
            "unknown-reference",
            form -> when(form, "score", "sum", "gte", "2")),
        broken("rules[2]", "twice", form -> at(form, "/rules/2").put("id", "A-NOW")),
        broken(
            "rules[5].show", "unknown-reference", form -> at(form, "/rules/5").put("show", "xyz")),
        broken(
            "rules[15].require[0]",
            "unknown-reference",
            form -> at(form, "/rules/15").putArray("require").add("xyz")),
        broken(
            "supplementary[0].affectsScore",
            "safeguard",
            form -> at(form, "/supplementary/0").put("affectsScore", true)),
        broken(
            "supplementary[0].under",
            "unknown-reference",
            form -> at(form, "/supplementary/0").put("under", "q77")),
        broken(
            "supplementary[1]",
            "twice",
            form -> at(form, "/supplementary/1").put("id", "s-dash-11")),
        broken(
            "grade.computed",
            "safeguard",
            form -> form.putObject("grade").put("type", "judgement").put("computed", true)),
        broken("grid.rows", "missing", form -> form.putObject("grid").putArray("columns")),
        broken(
            "dataQuality.criticalItems[0]",
            "unknown-reference",
            form -> at(form, "/dataQuality").putArray("criticalItems").add("q99")),
        broken(
            "sourceOfInformation.options[0]",
            "unknown-value",
            form -> at(form, "/sourceOfInformation").putArray("options").add("rumour")));
  }

  @ParameterizedTest
  @MethodSource("brokenForms")
  void aBrokenFormIsRefusedAtItsPlace(String place, String key, Consumer<ObjectNode> harm) {
    var file = (ObjectNode) ScoringVectors.tree(ScoringVectors.form());
    harm.accept(file);

    var refusal = refusedForm(ScoringVectors.bytes(file));

    assertEquals("checklist.file." + key, refusal.key());
    assertNamed(place, refusal);
  }

  static Stream<Arguments> brokenProfiles() {
    return Stream.of(
        broken("format", "other-format", one -> one.put("format", "risk-checklist")),
        broken("threshold", "unknown-name", one -> one.put("threshold", 3)),
        broken("count.gte", "missing", one -> at(one, "/count").remove("gte")),
        broken("count.gte", "needs-number", one -> at(one, "/count").put("gte", "14")),
        broken("count.gte", "needs-number", one -> at(one, "/count").put("gte", 0)),
        broken("count.gte", "needs-number", one -> at(one, "/count").put("gte", 13.5)),
        broken("count.ground", "unknown-value", one -> at(one, "/count").put("ground", "PE")),
        broken("count.unless", "unknown-name", one -> at(one, "/count").put("unless", 3)),
        broken(
            "count.recentIncidentMonths",
            "needs-number",
            one -> at(one, "/count").put("recentIncidentMonths", -3)),
        broken("bands[1]", "twice", one -> at(one, "/bands/1").put("from", 13)),
        broken("bands[0].to", "needs-number", one -> at(one, "/bands/0").put("to", -1)),
        broken("escalation", "missing", one -> one.remove("escalation")),
        broken(
            "escalation.eventTypes",
            "needs-list",
            one -> at(one, "/escalation").putArray("eventTypes")),
        broken(
            "repeat.anchor", "unknown-value", one -> at(one, "/repeat").put("anchor", "last-call")),
        broken(
            "judgement.mayRefer", "safeguard", one -> at(one, "/judgement").put("mayRefer", false)),
        broken(
            "judgement.mayLowerBand",
            "safeguard",
            one -> at(one, "/judgement").put("mayLowerBand", true)),
        broken(
            "judgement.declineWithGround",
            "safeguard",
            one -> at(one, "/judgement").put("declineWithGround", "allow")),
        broken(
            "rationale.requiredFor[0]",
            "unknown-value",
            one -> at(one, "/rationale").putArray("requiredFor").add("never")),
        broken(
            "rationale.requiredFor",
            "safeguard",
            one -> at(one, "/rationale").putArray("requiredFor").add("PJ")),
        broken("bands", "needs-list", one -> one.putArray("bands")),
        broken("naAllowed", "needs-flag", one -> one.put("naAllowed", "no")));
  }

  @ParameterizedTest
  @MethodSource("brokenProfiles")
  void aBrokenProfileIsRefusedAtItsPlace(String place, String key, Consumer<ObjectNode> harm) {
    var file = (ObjectNode) ScoringVectors.tree(ScoringVectors.profile("uk-default-14"));
    harm.accept(file);

    var refusal = refused(() -> ChecklistJson.profile(ScoringVectors.bytes(file)));

    assertEquals("checklist.file." + key, refusal.key());
    assertNamed(place, refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"yes\": 3} | needs-list | yes",
        "{\"yes\": [1, 1]} | twice | yes[1]",
        "{\"yes\": [1], \"dk\": [\"q1\"]} | twice | dk[0]",
        "{\"yes\": [\"q 1\"]} | item-name | yes[0]",
        "{\"yes\": [null]} | needs-text | yes[0]",
        "{\"pj\": \"maybe\"} | unknown-value | pj",
        "{\"age\": -1} | needs-number | age",
        "{\"age\": \"15\"} | needs-number | age",
        "{\"events\": [[\"police-callout\"]]} | wrong-arguments | events[0]",
        "{\"events\": [[\"police-callout\", \"20/11/2026\"]]} | needs-date | events[0][1]",
        "{\"events\": [[\"police-callout\", \"2026-02-30\"]]} | needs-date | events[0][1]",
        "{\"prior\": {\"referral\": \"last year\"}} | needs-date | prior.referral",
        "{\"prior\": {\"samePerp\": \"no\"}} | needs-flag | prior.samePerp",
        "{\"history\": [{\"yes\": 3}]} | missing | history[0].date",
        "{\"followUps\": {\"who\": \"children\"}} | follow-up-name | followUps.who",
        "{\"fields\": {\"childRisk\": {}}} | needs-text | fields.childRisk",
        "[1] | needs-object | $"
      })
  void brokenAnswersAreRefusedAtTheirPlace(String answers, String key, String place) {
    var refusal = refusedAnswers(answers.getBytes(StandardCharsets.UTF_8));

    assertEquals("checklist.file." + key, refusal.key());
    assertNamed(place, refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"yes\": [1], \"yes\": [2]}",
        "{\"yes\": [1]} {}",
        "{\"yes\": [1]",
        "{\"yes\": [01]}",
        "{yes: [1]}",
        "{\"yes\": [NaN]}",
        "''"
      })
  void whatIsNotStrictJsonIsRefused(String answers) {
    var refusal = refusedAnswers(answers.getBytes(StandardCharsets.UTF_8));

    assertTrue(
        List.of("checklist.file.not-json", "checklist.file.needs-object").contains(refusal.key()),
        refusal.key());
  }

  @Test
  void bottomlessNestingIsRefused() {
    var deep = "{\"yes\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

    assertEquals(
        "checklist.file.not-json", refusedAnswers(deep.getBytes(StandardCharsets.UTF_8)).key());
  }

  @Test
  void otherEncodingsAndEndlessFilesAreRefused() {
    assertEquals(
        "checklist.file.not-text",
        refusedAnswers("{\"rationale\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))
            .key());
    assertEquals("checklist.file.too-large", refusedAnswers(new byte[5 * 1024 * 1024]).key());
  }

  @Test
  void aByteOrderMarkDoesNoHarm() {
    var form = ShippedChecklists.adult();

    assertEquals(
        1,
        AnswersJson.read(form, "\uFEFF{\"unanswered\": [1]}".getBytes(StandardCharsets.UTF_8))
            .answers()
            .byItem()
            .values()
            .stream()
            .filter(answer -> answer.answer() == null)
            .count());
  }

  @Test
  void aRefusalDoesNotRepeatWhatWasWrittenAboutAPerson() {
    var refused =
        assertThrows(
            ExplainedException.class,
            () ->
                AnswersJson.read(
                    ShippedChecklists.adult(),
                    "{\"rationale\": Jane Example}".getBytes(StandardCharsets.UTF_8)));

    assertFalse(words.say(refused.wording()).contains("Jane"));
    assertEquals(null, refused.getCause());
  }

  @Test
  void aProfileForAnotherFormHasNoFigureForThisOne() {
    var profile = (ObjectNode) ScoringVectors.tree(ScoringVectors.profile("uk-default-14"));
    profile.putArray("appliesTo").add("ric-24-adult@2");
    var everything = new StringBuilder("{\"pj\": \"refer\", \"yes\": [1");
    for (int question = 2; question <= 24; question++) {
      everything.append(", ").append(question);
    }

    var scored =
        ScoringVectors.tree(
            new ScoreJson(Clock.systemUTC())
                .score(
                    ScoringVectors.form(),
                    ScoringVectors.bytes(profile),
                    everything.append("]}").toString().getBytes(StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));

    assertEquals(24, scored.get("yes").asInt());
    assertEquals("NO-BAND", scored.get("band").asText());
    assertEquals("[\"PJ\"]", scored.get("grounds").toString());
  }

  private void assertNamed(String place, Wording refusal) {
    var said = words.say(refusal);
    assertTrue(
        place.isEmpty()
            || refusal.arguments().contains(place)
            || refusal.key().endsWith("-format")
            || refusal.key().endsWith("-version"),
        said);
    assertFalse(said.matches(".*\\{\\d}.*"), said);
  }

  private static Wording refusedForm(byte[] file) {
    return refused(() -> ChecklistJson.form(file));
  }

  private static Wording refusedAnswers(byte[] file) {
    return refused(() -> AnswersJson.read(ShippedChecklists.adult(), file));
  }

  private static Wording refused(Runnable reading) {
    return assertThrows(ExplainedException.class, reading::run).wording();
  }

  private static Arguments broken(String place, String key, Consumer<ObjectNode> harm) {
    return Arguments.of(place, key, harm);
  }

  private static void is(ObjectNode form, String item, String value) {
    when(form, "is", item, value);
  }

  private static void when(ObjectNode form, String operator, String... operands) {
    var list = at(form, "/rules/1").putObject("when").putArray(operator);
    for (var operand : operands) {
      list.add(operand);
    }
  }

  private static ObjectNode at(JsonNode file, String pointer) {
    return (ObjectNode) file.at(pointer);
  }
}
