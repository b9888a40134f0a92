package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.Ground;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.exchange.ScoringVectors.Vector;

class ScoringVectorsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Clock CLOCK =
      Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  static Stream<Vector> vectors() {
    return ScoringVectors.all().stream();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void theFileDoorGivesWhatIsExpected(Vector vector) {
    var written =
        new ScoreJson(CLOCK)
            .score(
                ScoringVectors.form(),
                ScoringVectors.profile(vector.profile()),
                ScoringVectors.bytes(vector.input()));

    var outcome = ScoringVectors.tree(written.getBytes(StandardCharsets.UTF_8));
    assertEquals(sorted(vector.expect()), sorted(outcome));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void theRulesThemselvesGiveWhatIsExpected(Vector vector) {
    var form = ShippedChecklists.adult();
    var profile = ChecklistJson.profile(ScoringVectors.profile(vector.profile()));
    var given = AnswersJson.read(form, ScoringVectors.bytes(vector.input()));
    var day = given.date() == null ? DAY : given.date();

    var outcome = Outcome.of(form, profile, given.answers(), given.circumstances(), day);

    var expect = vector.expect();
    assertEquals(expect.get("yes").asInt(), outcome.tally().yes());
    assertEquals(expect.get("dk").asInt(), outcome.tally().dontKnow());
    assertEquals(expect.get("unanswered").asInt(), outcome.tally().notAnswered());
    assertEquals(expect.get("range").get(1).asInt(), outcome.tally().reachable());
    assertEquals(expect.get("band").asText(), outcome.band());
    assertEquals(expect.get("status").asText(), outcome.status().name());
    assertEquals(expect.get("outcome").asText(), outcome.decision().name().replace('_', '-'));
    assertEquals(
        texts(expect.get("grounds")),
        outcome.grounds().stream().map(Ground::code).sorted().toList());
    assertEquals(
        texts(expect.get("alerts")), outcome.alerts().stream().map(Alert::code).sorted().toList());
    assertEquals(texts(expect.get("show")), outcome.show().stream().sorted().toList());
    assertEquals(texts(expect.get("missing")), outcome.missing().stream().sorted().toList());
  }

  private static Map<String, Object> sorted(JsonNode outcome) {
    var values = new TreeMap<String, Object>();
    outcome
        .properties()
        .forEach(
            one ->
                values.put(
                    one.getKey(),
                    one.getValue().isArray() ? texts(one.getValue()) : one.getValue().asText()));
    return values;
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).sorted().toList();
  }
}
