package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.domain.checklist.ChecklistFile;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** Files made by mistake or with intent: each is refused whole, and the place is named. */
class HostileChecklistTest {

  private final Words words = Words.english();

  static Stream<Arguments> hostile() {
    return Stream.of(
        form("rules[3].when", "unknown-operator", file -> when(file, "rules/3", "script")),
        form(
            "rules[3].when.all[0].any[0]",
            "unknown-operator",
            file -> {
              var inner = object(file, "/rules/3").putObject("when").putArray("all").addObject();
              inner.putArray("any").addObject().putArray("eval").add("q1");
            }),
        form(
            "items[4].followUps[0].when",
            "unknown-operator",
            file -> object(file, "/items/4/followUps/0").putObject("when").putArray("js").add("1")),
        form("onLoad", "unknown-name", file -> file.put("onLoad", "run")),
        form("items[6].code", "unknown-name", file -> object(file, "/items/6").put("code", "x")),
        form(
            "sections[0].fields[0].regex",
            "unknown-name",
            file -> object(file, "/sections/0/fields/0").put("regex", "(a+)+")),
        form("items[23]", "twice", file -> object(file, "/items/23").put("id", "q1")),
        form("sections[1]", "twice", file -> copy(file, "/sections/1", "/sections/0", "id")),
        form(
            "items[0].followUps[1]",
            "twice",
            file -> copy(file, "/items/0/followUps/1", "/items/0/followUps/0", "id")),
        form("rules[1]", "twice", file -> copy(file, "/rules/1", "/rules/0", "id")),
        form("", "item-count", file -> object(file, "/instrument").put("itemCount", 25)),
        form("", "item-count", file -> ((ArrayNode) file.get("items")).remove(23)),
        profile(
            "judgement.script",
            "unknown-name",
            file -> object(file, "/judgement").put("script", 1)),
        profile("bands[1]", "twice", file -> copy(file, "/bands/1", "/bands/0", "id")),
        profile("count.gte", "needs-number", file -> object(file, "/count").put("gte", 1e40)),
        pack("licence.fee", "unknown-name", file -> object(file, "/licence").put("fee", 1)),
        pack("texts.q3.score", "unknown-name", file -> object(file, "/texts/q3").put("score", 1)),
        pack("texts.q3.prompt", "missing", file -> object(file, "/texts/q3").remove("prompt")),
        pack("", "text-count", file -> object(file, "/texts").remove("q24")),
        pack("", "text-count", file -> object(file, "/texts").putObject("q25").put("label", "x")),
        pack("highlights[0]", "unknown-reference", file -> file.putArray("highlights").add("q99")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("hostile")
  void aHostileFileIsRefusedAtItsPlace(String place, String key, JsonNode file) {
    var refusal = refused(ScoringVectors.bytes(file));

    assertEquals("checklist.file." + key, refusal.key());
    assertTrue(place.isEmpty() || refusal.arguments().contains(place), words.say(refusal));
    assertFalse(words.say(refusal).contains("{"), words.say(refusal));
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 500, 100_000})
  void deepNestingIsRefusedWithoutFallingIn(int deep) {
    var text = new String(ScoringVectors.form(), StandardCharsets.UTF_8);
    var nested = "{\"not\":".repeat(deep) + "{\"is\":[\"q1\",\"yes\"]}" + "}".repeat(deep);
    var file = text.replaceFirst("\"when\": \\{[^}]*}", "\"when\": " + nested);
    assertTrue(file.contains(nested));

    assertEquals("checklist.file.not-json", refused(bytes(file)).key());
  }

  @Test
  void conditionsAsDeepAsPeopleWriteThemAreRead() {
    var file = ScoringVectors.tree(ScoringVectors.form());
    var when = object(file, "/rules/3").putObject("when");
    for (int i = 0; i < 8; i++) {
      when = when.putObject("not");
    }
    when.putArray("is").add("q1").add("yes");

    assertEquals(24, ChecklistJson.form(ScoringVectors.bytes(file)).items().size());
  }

  @Test
  void aHugeFileIsRefusedAtOnce() {
    var huge = new byte[64 * 1024 * 1024];

    var refusal = assertTimeout(Duration.ofSeconds(5), () -> refused(huge));

    assertEquals(Wording.of("checklist.file.too-large", 4), refusal);
  }

  @Test
  void anEndlessTextIsRefused() {
    var file = ScoringVectors.tree(ScoringVectors.form());
    object(file, "/items/0/text/en-GB").put("prompt", "a".repeat(200_000));

    assertEquals("checklist.file.not-json", refused(ScoringVectors.bytes(file)).key());
  }

  @Test
  void aNameThatStandsTwiceIsRefused() {
    var text =
        new String(
            ScoringVectors.bytes(ScoringVectors.tree("checklists/invented-pack.json")),
            StandardCharsets.UTF_8);
    var twice = text.replaceFirst("\"q2\":", "\"q1\":");

    assertEquals("checklist.file.not-json", refused(bytes(twice)).key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{}", "{\"format\":\"risk-script\"}", "\u0000"})
  void whatIsNoChecklistFileAtAllIsRefused(String text) {
    assertTrue(refused(bytes(text)).key().startsWith("checklist.file."));
  }

  @Test
  void aPatternThatTakesForEverIsOnlyText() {
    var file = ScoringVectors.tree(ScoringVectors.form());
    object(file, "/title").put("en-GB", "(a+)+$".repeat(5000));

    assertEquals(24, ChecklistJson.form(ScoringVectors.bytes(file)).items().size());
  }

  private static Wording refused(byte[] file) {
    return assertThrows(ExplainedException.class, () -> read(file)).wording();
  }

  private static Object read(byte[] file) {
    ChecklistFile.Kind kind = ChecklistJson.kind(file);
    return switch (kind) {
      case FORM -> ChecklistJson.form(file);
      case PROFILE -> ChecklistJson.profile(file);
      case WORDING_PACK -> ChecklistJson.pack(file, ShippedChecklists.adult());
    };
  }

  private static Arguments form(String place, String key, Consumer<ObjectNode> harm) {
    return harmed(place, key, ScoringVectors.tree(ScoringVectors.form()), harm);
  }

  private static Arguments profile(String place, String key, Consumer<ObjectNode> harm) {
    return harmed(place, key, ScoringVectors.tree(ScoringVectors.profile("uk-default-14")), harm);
  }

  private static Arguments pack(String place, String key, Consumer<ObjectNode> harm) {
    return harmed(place, key, ScoringVectors.tree("checklists/invented-pack.json"), harm);
  }

  private static Arguments harmed(
      String place, String key, JsonNode file, Consumer<ObjectNode> harm) {
    harm.accept((ObjectNode) file);
    return Arguments.of(place, key, file);
  }

  private static void when(ObjectNode file, String at, String operator) {
    object(file, "/" + at).putObject("when").putArray(operator).add("q1").add("yes");
  }

  private static void copy(JsonNode file, String into, String from, String name) {
    object(file, into).set(name, object(file, from).get(name));
  }

  private static ObjectNode object(JsonNode file, String pointer) {
    return (ObjectNode) file.at(pointer);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
