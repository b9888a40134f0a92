package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class CaseHeadTest {

  @Test
  void longFactsDoNotLieOverEachOther() {
    try (var sample = SampleSession.at(PlayDemo.Stage.PLANNED)) {
      var agendas = sample.session().buildAgenda();
      var meeting = agendas.on(SampleSession.MEETING).orElseThrow();
      var record = agendas.record(meeting).orElseThrow();
      for (var heard : record.cases()) {
        var page =
            sample.session().completeChecklist().latestOf(heard.referral().id()).orElseThrow();
        var head = Fx.get(() -> new CaseHead(new MeetingWords(Words.english()), record, heard));
        Fx.show(940, 700, () -> new BorderPane(null, head, null, null, null));
        Fx.run(() -> head.show(page));
        Fx.settle();

        var facts = Fx.get(() -> List.copyOf(head.lookupAll(".m-fact")));
        assertFalse(facts.isEmpty());
        assertEquals(List.of(), overlapping(facts), heard.caseFile().number().text());
        assertTrue(
            facts.stream().allMatch(fact -> inside(head).contains(inside(fact))),
            heard.caseFile().number().text());
      }
    }
  }

  private static List<Bounds> overlapping(List<? extends Node> nodes) {
    return nodes.stream()
        .flatMap(
            one ->
                nodes.stream()
                    .filter(other -> other != one && inside(one).intersects(inside(other)))
                    .map(CaseHeadTest::inside))
        .toList();
  }

  private static Bounds inside(Node node) {
    return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
  }
}
