package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

/** Which case comes after the one that was heard: none is passed over without a word. */
class NextCaseTest {

  private final HandClock clock = new HandClock();
  private final InlineBackground background = new InlineBackground();
  private Northmere northmere;
  private MeetingId id;
  private ReferralId wren;
  private MeetingModel model;

  @BeforeEach
  void openWithoutOne() {
    northmere = Northmere.waiting(clock);
    id = northmere.planned();
    var run = northmere.session().runMeeting();
    var late =
        run.record(id).orElseThrow().cases().stream()
            .filter(heard -> heard.caseFile().victim().givenNames().text().equals("Wren"))
            .findFirst()
            .orElseThrow();
    wren = late.referral().id();
    northmere.session().buildAgenda().remove(id, late.item().id());
    run.open(id);
    run.opening().openEarly(id, Confidential.of("Begun with those who are here"));
    model =
        new MeetingModel(
            id,
            run,
            northmere.session().completeChecklist(),
            background,
            new Navigator(new Place.Meetings()),
            new Status(clock),
            AnsweringDialogs.yes(""),
            clock,
            () -> {});
    model.load();
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void aLateCaseThatStandsAboveComesNextAndThenTheMeetingGoesOnWhereItWas() {
    var before = cases();
    hear(before.subList(0, 4));

    var late = comesIn();
    assertEquals(3, cases().indexOf(late));
    model.ending().heardAndNext();

    assertEquals(new Part.Case(late), model.part().get());
    model.ending().heardAndNext();
    assertEquals(new Part.Case(before.get(5)), model.part().get());
    model.ending().heardAndNext();
    assertEquals(new Part.Close(), model.part().get());
  }

  @Test
  void whoTurnedToALateCaseAndLeftItIsNotLedBackToItBeforeTheLast() {
    var before = cases();
    hear(before.subList(0, 4));
    var late = comesIn();
    model.goTo(new Part.Case(late));
    clock.pass(Duration.ofSeconds(5));
    background.elapse(Duration.ofSeconds(1));
    model.goTo(new Part.Case(before.get(4)));

    model.ending().heardAndNext();

    assertEquals(new Part.Case(before.get(5)), model.part().get());
    model.ending().heardAndNext();
    assertEquals(new Part.Case(late), model.part().get());
  }

  @Test
  void whatWasSkippedComesAfterTheLast() {
    var all = cases();
    model.goTo(new Part.Case(all.get(4)));

    model.ending().heardAndNext();
    assertEquals(new Part.Case(all.get(5)), model.part().get());
    model.ending().heardAndNext();

    assertEquals(new Part.Case(all.getFirst()), model.part().get());
  }

  /** Hears these, and is at the one after them. */
  private void hear(List<AgendaItemId> items) {
    model.goTo(new Part.Case(items.getFirst()));
    for (var item : items) {
      assertEquals(new Part.Case(item), model.part().get());
      model.ending().heardAndNext();
    }
  }

  private AgendaItemId comesIn() {
    var before = cases();
    model.late().add(wren, Confidential.of("Robin Chairperson"), _ -> {});
    var now = new ArrayList<>(cases());
    now.removeAll(before);
    return now.getFirst();
  }

  private List<AgendaItemId> cases() {
    return northmere.session().runMeeting().record(id).orElseThrow().agenda().items().stream()
        .map(item -> item.id())
        .toList();
  }
}
