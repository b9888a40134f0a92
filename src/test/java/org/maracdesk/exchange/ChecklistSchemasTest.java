package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.wording.ExplainedException;

/** The published schemas say what the program does: what one takes, the other takes. */
class ChecklistSchemasTest {

  private static final Path SHIPPED =
      Path.of("src/main/resources/org/maracdesk/exchange/checklists");
  private static final Path INVENTED =
      Path.of("src/test/resources/org/maracdesk/exchange/checklists");

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<Path> files() throws IOException {
    try (var shipped = Files.list(SHIPPED);
        var invented = Files.list(INVENTED)) {
      return Stream.concat(
          shipped, invented.filter(file -> file.getFileName().toString().startsWith("invented-")))
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyShippedFileAndFixtureFitsItsSchema(Path file) throws IOException {
    var tree = ScoringVectors.tree(Files.readAllBytes(file));

    assertEquals(List.of(), problems(tree));
  }

  @Test
  void whatIsWrittenFitsTheSchemaToo() {
    for (var shipped : ShippedChecklists.profileFiles()) {
      var written = ProfileWriting.file(ChecklistJson.profile(shipped));

      assertEquals(List.of(), problems(ScoringVectors.tree(written)));
    }
  }

  @Test
  void theSchemasThemselvesAreSound() throws IOException {
    try (var schemas = Files.list(SHIPPED.resolve("schema"))) {
      for (var schema : schemas.toList()) {
        var meta =
            registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(
            List.of(),
            meta.validate(ScoringVectors.tree(Files.readAllBytes(schema))).stream()
                .map(Error::toString)
                .toList());
      }
    }
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        form("an unknown name", form -> form.put("weights", 3)),
        form("no questions", form -> form.putArray("items")),
        form("an unknown status", form -> form.put("status", "draft")),
        form("a version of two numbers", form -> form.put("version", "1.0")),
        form("an unknown operator", form -> when(form).putArray("mostly").add("q1").add("yes")),
        form(
            "an unknown comparison",
            form -> when(form).putArray("score").add("yes").add("like").add(3)),
        form("two operators", ChecklistSchemasTest::twoOperators),
        form(
            "a loud rule", form -> ((ObjectNode) form.at("/rules/0")).put("severity", "deafening")),
        form(
            "an unknown kind of reply",
            form -> ((ObjectNode) form.at("/items/2/followUps/0")).put("type", "colour")),
        form(
            "a set that counts",
            form -> ((ObjectNode) form.at("/supplementary/0")).put("affectsScore", true)),
        form(
            "a computed grade",
            form ->
                form.putObject("grade")
                    .put("type", "judgement")
                    .put("computed", true)
                    .put("reasonRequired", true)),
        profile("judgement that may not refer", judgement("mayRefer", false)),
        profile("judgement that lowers", judgement("mayLowerBand", true)),
        profile("no bands", one -> one.putArray("bands")),
        profile(
            "not referring although a ground is met, without a reason",
            one -> ((ObjectNode) one.get("rationale")).putArray("requiredFor").add("PJ")),
        profile("a figure of nought", one -> ((ObjectNode) one.get("count")).put("gte", 0)),
        profile("an unknown anchor", one -> ((ObjectNode) one.get("repeat")).put("anchor", "x")),
        profile("an unknown name", one -> one.put("threshold", 14)),
        pack("no licence", one -> one.remove("licence")),
        pack("no statement", one -> ((ObjectNode) one.get("licence")).remove("statement")),
        pack("an unknown kind", one -> one.put("kind", "draft")),
        pack("a text without a prompt", one -> ((ObjectNode) one.at("/texts/q1")).remove("prompt")),
        pack("an unknown name", one -> one.put("fee", 3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void whatTheSchemaRefusesTheProgramRefuses(String what, JsonNode file) {
    assertTrue(!problems(file).isEmpty(), what);
    assertThrows(ExplainedException.class, () -> read(file), what);
  }

  private static void read(JsonNode file) {
    var bytes = ScoringVectors.bytes(file);
    switch (ChecklistJson.kind(bytes)) {
      case FORM -> ChecklistJson.form(bytes);
      case PROFILE -> ChecklistJson.profile(bytes);
      case WORDING_PACK -> ChecklistJson.pack(bytes, ShippedChecklists.adult());
    }
  }

  private List<String> problems(JsonNode file) {
    var name = file.get("format").asText() + ".schema.json";
    return registry.getSchema(schema(name)).validate(file).stream().map(Error::toString).toList();
  }

  private static JsonNode schema(String name) {
    return ScoringVectors.tree("checklists/schema/" + name);
  }

  private static Arguments form(String what, Consumer<ObjectNode> harm) {
    return arguments(what, ScoringVectors.tree(ScoringVectors.form()), harm);
  }

  private static Arguments profile(String what, Consumer<ObjectNode> harm) {
    return arguments(what, ScoringVectors.tree(ScoringVectors.profile("uk-default-14")), harm);
  }

  private static Arguments pack(String what, Consumer<ObjectNode> harm) {
    return arguments(what, ScoringVectors.tree("checklists/invented-pack.json"), harm);
  }

  private static Arguments arguments(String what, JsonNode file, Consumer<ObjectNode> harm) {
    harm.accept((ObjectNode) file);
    return Arguments.of(what, file);
  }

  private static Consumer<ObjectNode> judgement(String name, boolean value) {
    return profile -> ((ObjectNode) profile.get("judgement")).put(name, value);
  }

  private static ObjectNode when(ObjectNode form) {
    return ((ObjectNode) form.at("/rules/1")).putObject("when");
  }

  private static void twoOperators(ObjectNode form) {
    var when = when(form);
    for (var operator : List.of("is", "atLeast")) {
      ArrayNode operands = when.putArray(operator);
      operands.add("q1").add("yes");
    }
  }
}
