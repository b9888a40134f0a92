package org.maracdesk.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.action.Action;
import org.maracdesk.journeys.ExportSpreadsheet;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.action.ActionsModel.Filter;
import org.maracdesk.ui.action.ActionsModel.Grouping;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Words;

class ActionsModelTest {

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.HELD);
  private final Navigator navigator = new Navigator(new Place.Actions());
  private final InlineBackground background = new InlineBackground();
  private final ActionsModel model =
      new ActionsModel(sample.session().followUpActions(), background, navigator, sample.clock());

  @BeforeEach
  void load() {
    model.load();
  }

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void overdueAndDueActionsAreShownFirst() {
    assertFalse(model.shown().isEmpty());
    assertTrue(
        model.shown().stream()
            .allMatch(t -> !t.action().due().isAfter(SampleSession.MEETING.plusDays(2))));
  }

  @Test
  void oneAgencysActionsAreItsOwn() {
    var agency = model.agencies().get(1);
    model.filter().set(Filter.ALL);

    model.agency().set(agency);

    assertFalse(model.shown().isEmpty());
    assertTrue(model.shown().stream().allMatch(t -> t.agency().equals(agency.name())));
  }

  @Test
  void whoComesFromACaseFindsWhatIsOpenOfItAndCanStrikeThat() {
    model.filter().set(Filter.OPEN);
    var wanted = model.shown().getFirst();
    var of = wanted.action().caseId();

    model.lookFor(of);
    model.load();

    assertEquals(Filter.OPEN, model.filter().get());
    assertTrue(model.shown().contains(wanted));
    assertTrue(model.shown().stream().allMatch(t -> t.action().caseId().equals(of)));
    assertEquals(wanted.number().text(), model.search().get());

    model.search().set("");
    model.load();

    assertEquals("", model.search().get());
    assertTrue(model.shown().size() > 1);
  }

  @Test
  void anActionIsFoundByItsReference() {
    model.filter().set(Filter.ALL);
    var wanted = model.shown().getLast();

    model.search().set(wanted.reference().toLowerCase());

    assertTrue(model.shown().contains(wanted));
    assertTrue(model.shown().size() < model.total());
  }

  @Test
  void agenciesAreKeptTogetherUnderTheirNameAndNumber() {
    model.filter().set(Filter.ALL);

    model.grouping().set(Grouping.AGENCY);

    var names = model.shown().stream().map(Tracked::agency).distinct().toList();
    assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), names);
    int counted = 0;
    for (var each : model.shown()) {
      var group = model.begins(each);
      if (group != null) {
        assertEquals(each.agency(), group.agency());
        counted += group.number();
      }
    }
    assertEquals(model.total(), counted);
    assertEquals(names.size(), model.shown().stream().filter(t -> model.begins(t) != null).count());
  }

  @Test
  void standingsAreKeptTogetherTheOverdueFirst() {
    model.filter().set(Filter.ALL);

    model.grouping().set(Grouping.STANDING);

    assertEquals(Action.Standing.OVERDUE, model.shown().getFirst().standing());
    assertEquals(Action.Standing.DONE, model.shown().getLast().standing());
    model.grouping().set(Grouping.DAY);
    assertTrue(model.shown().stream().allMatch(t -> model.begins(t) == null));
  }

  @Test
  void anActionLeadsToItsCase() {
    var first = model.shown().getFirst();

    model.open(first);

    assertEquals(new Place.Case(first.action().caseId()), navigator.place().get());
  }

  @Test
  void onlyTheActionsShownAreExported() {
    var ids = model.shown().stream().map(t -> t.action().id()).toList();

    var sheet = sample.session().exportSpreadsheet().actions(ids);

    assertEquals(ids.size(), sheet.rows());
    assertEquals(ExportSpreadsheet.Kind.ACTIONS, sheet.kind());
    assertNotEquals(model.total(), sheet.rows());
  }

  @Test
  void standingIsSaidInWords() {
    var words = Words.english();
    var action = model.shown().getFirst().action();

    assertEquals(
        "Overdue by 1 day", new StandingWords(words, action.due().plusDays(1)).say(action));
    assertEquals("Due today", new StandingWords(words, action.due()).say(action));
    assertEquals("Due tomorrow", new StandingWords(words, action.due().minusDays(1)).say(action));
    assertEquals("Open", new StandingWords(words, LocalDate.of(2025, 1, 1)).say(action));
  }
}
