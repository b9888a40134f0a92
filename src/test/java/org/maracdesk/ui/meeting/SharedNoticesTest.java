package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedPerpetrators;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.RecordedCases;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Words;

/** Case 12 on the agenda's screen: who shares an alleged perpetrator, and whether together. */
@ExtendWith(Fx.class)
class SharedNoticesTest {

  private MeetingStudio studio;
  private Northmere northmere;
  private RecordedCases cases;
  private Person ned;
  private MeetingId id;
  private Parent view;

  @BeforeEach
  void planTwoThatShareAndOneThatDoesNot() {
    studio =
        Fx.get(() -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes()));
    northmere = studio.empty();
    cases = new RecordedCases(northmere);
    ned = cases.person("Notreal", "Ned", 1988);
    refer("Wilma", 9, ned);
    refer("Maud", 10, ned);
    refer("Sylvie", 11, cases.person("Notreal", "Ted", 1980));
    id = northmere.planned();
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  @Test
  void case12EachSaysWithWhomItIsHeardTogether() {
    show();

    assertTrue(said().contains("Same alleged perpetrator as M-2026-0002, heard together"), said());
    assertTrue(said().contains("Same alleged perpetrator as M-2026-0001, heard together"), said());
    assertFalse(said().contains("one after the other"), said());
  }

  @Test
  void case12OnceTheyArePartedItWarnsAndOneKeyPutsThemTogetherAndAnotherApartAgain() {
    show();
    Fx.run(() -> List.copyOf(view.lookupAll(".m-agenda-row")).get(1).requestFocus());
    Fx.key(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    Fx.settle();
    assertTrue(
        said().contains("Cases 1 and 3 share an alleged perpetrator and are not heard"), said());
    assertEquals(List.of(), Accessibility.nameless(view));

    Fx.key(KeyCode.T, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    Fx.settle();

    assertFalse(said().contains("Cases 1 and 3"), said());
    assertEquals(List.of(), shared().apart());
    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    Fx.settle();
    assertEquals(1, shared().apart().size());
  }

  @Test
  void case12OneOnAnotherAgendaIsNamedAndAButtonLeadsThere() {
    refer("Rosa", 12, ned);
    var next = northmere.planned(Northmere.DAY.plusWeeks(2));
    show();

    assertTrue(
        said()
            .contains(
                "Case 1, M-2026-0001, shares an alleged perpetrator with M-2026-0004, which is on"
                    + " the agenda of 10 December 2026."),
        said());
    Fx.run(() -> button("To that agenda").fire());

    assertEquals(new Place.Agenda(next), studio.navigator().place().get());
  }

  @Test
  void case12OnceTheMeetingRunsNothingIsAskedForAnyMore() {
    var agendas = northmere.session().buildAgenda();
    agendas.move(id, agendas.record(id).orElseThrow().cases().get(1).item().id(), 2);
    northmere.session().runMeeting().open(id);
    show();

    assertFalse(said().contains("Put them together"), said());
    Fx.run(() -> view.lookupAll(".m-agenda-row").iterator().next().requestFocus());
    Fx.key(KeyCode.T, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    assertEquals(1, shared().apart().size());
  }

  private SharedPerpetrators shared() {
    return northmere.session().buildAgenda().record(id).orElseThrow().sharedPerpetrators();
  }

  private CaseId refer(String given, int day, Person... alleged) {
    return cases.refer(LocalDate.of(2026, 11, day), cases.person("Madeup", given, 1990), alleged);
  }

  private void show() {
    view =
        Fx.show(
            1366,
            768,
            () -> {
              var screen = studio.agenda(northmere, id);
              screen.arrive();
              return new StackPane(screen.view());
            });
    Fx.settle();
  }

  private String said() {
    return Fx.get(
        () ->
            view.lookupAll("*").stream()
                .filter(Node::isVisible)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
  }

  private Button button(String text) {
    return view.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }
}
