package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Vault;

class PersonalTextTest {

  @Test
  void ofEveryColumnTooShortForASentenceItIsSaidWhetherItIsAboutPeople() {
    assertEquals(
        Set.of(),
        PersonalText.unsaid(),
        "say in PersonalText whether somebody may write there what is known of a person");
    assertEquals(Set.of(), PersonalText.outdated());
  }

  @Test
  void everyMarkIsAnotherAndIsNoneIfWrittenInPart() {
    var marks = PersonalText.columns().stream().map(PersonalText::marker).toList();

    assertEquals(marks.size(), new HashSet<>(marks).size());
    assertEquals(
        List.of(),
        marks.stream()
            .filter(mark -> marks.stream().anyMatch(o -> !o.equals(mark) && o.contains(mark)))
            .toList());
    assertTrue(marks.stream().allMatch(mark -> mark.startsWith(PersonalText.beginning())));
  }

  @Test
  void inAStoryEveryColumnIsMarkedAndItCanStillBeRead() throws Exception {
    try (var sample = SampleSession.at(PlayDemo.Stage.FOLLOWED_UP)) {
      sample.session().close();
      var unmarked = new ArrayList<String>();
      try (var words = SampleSession.passphrase();
          var vault =
              assertInstanceOf(Opening.Opened.class, Vault.open(sample.folder(), words)).vault();
          var connection = vault.connect()) {
        PersonalText.mark(connection);
        var contents = WholeSchema.contents(Sql.forQuestions(connection));
        for (var column : PersonalText.columns()) {
          var table = column.substring(0, column.indexOf('.'));
          if (!contents.get(table).contains(PersonalText.marker(column))) {
            unmarked.add(column);
          }
        }
      }
      assertEquals(List.of(), unmarked);

      var session = sample.reopened();
      var agenda = session.buildAgenda();
      var record = agenda.record(agenda.on(SampleSession.MEETING).orElseThrow()).orElseThrow();
      assertTrue(session.findCase().all().size() > 10);
      assertEquals(PersonalText.marker("meeting.chair"), record.meeting().chair().text());
      var task = record.cases().getFirst().actions().getFirst().text();
      assertEquals(PersonalText.marker("action.task"), task.text());
    }
  }
}
