package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.casefile.CaseDecision.Kind;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class MeetingsScreenTest {

  private final Words words = Words.english();
  private final HandClock clock = new HandClock();
  private final Navigator navigator = new Navigator(new Place.Meetings());
  private Northmere northmere;

  @AfterEach
  void shut() {
    northmere.close();
  }

  private StackPane show() {
    return show(null);
  }

  private StackPane show(@Nullable CaseId callFor) {
    var arriving = new MeetingsScreen[1];
    var shown =
        Fx.show(
            () -> {
              var overlay = new Overlay();
              var screen =
                  new MeetingsScreen(
                      words,
                      new MeetingsModel(
                          northmere.session().buildAgenda(),
                          northmere.session().callMeeting(),
                          new InlineBackground(),
                          navigator,
                          new Status(clock)),
                      overlay,
                      clock);
              if (callFor != null) {
                screen.callingFor(callFor);
              }
              var root = new StackPane(screen.view(), overlay);
              arriving[0] = screen;
              return root;
            });
    Fx.run(arriving[0]::arrive);
    Fx.settle();
    return shown;
  }

  @Test
  void anEmptyListSaysWhatToDoFirst() {
    northmere = Northmere.empty(clock);

    show();

    Button first = Fx.find(".m-empty .button");
    assertEquals("Plan a meeting", first.getText());
  }

  @Test
  void aMeetingIsPlannedWithTheKeyboardOnly() {
    northmere = Northmere.waiting(clock);
    var root = show();
    Fx.run(() -> root.lookup(".m-meeting .button").requestFocus());

    Fx.key(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    assertInstanceOf(DatePicker.class, Fx.focused());
    assertEquals(List.of(), Accessibility.nameless(root));
    Fx.key(KeyCode.ENTER);

    assertInstanceOf(Place.Agenda.class, navigator.place().get());
    var planned = northmere.session().buildAgenda().meetings().getFirst();
    assertEquals(LocalDate.of(2026, 11, 26), planned.meeting().date());
    assertEquals(7, planned.cases());
  }

  @Test
  void whatIsWrongIsSaidAtItsField() {
    northmere = Northmere.waiting(clock);
    northmere.planned();
    var root = show();
    Fx.run(() -> root.lookup(".m-meeting .button").requestFocus());
    Fx.key(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    Fx.run(
        () -> {
          root.lookupAll(".m-plan .text-field").stream()
              .filter(TextField.class::isInstance)
              .map(TextField.class::cast)
              .filter(field -> field.getText().equals("12"))
              .forEach(field -> field.setText("twelve"));
        });

    Fx.key(KeyCode.ENTER);

    assertTrue(
        root.lookupAll(".m-problem").stream()
            .anyMatch(
                node ->
                    node.isVisible()
                        && ((javafx.scene.control.Label) node)
                            .getText()
                            .equals("This is not a number.")));
    assertEquals(new Place.Meetings(), navigator.place().get());
  }

  @Test
  void anEmergencyMeetingIsCalledWithTheKeyboardOnlyAndAsksWhyItCannotWait() {
    northmere = Northmere.waiting(clock);
    var root = show();
    Fx.run(() -> root.lookup(".m-meeting .button").requestFocus());

    Fx.key(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    assertInstanceOf(ComboBox.class, Fx.focused());
    assertEquals(List.of(), Accessibility.nameless(root));
    var reached = new HashSet<Node>();
    for (int press = 0; press < 40 && reached.add(Fx.focused()); press++) {
      assertTrue(Focus.isInside(Fx.focused(), root.lookup(".m-plan")), "after " + press);
      Fx.key(KeyCode.TAB);
    }
    assertTrue(reached.size() >= 10 && reached.size() < 40, "reached " + reached.size());
    Fx.run(() -> ((Button) root.lookup(".m-plan .accent")).fire());

    assertEquals(new Place.Meetings(), navigator.place().get());
    assertInstanceOf(TextField.class, Fx.focused());
    Fx.type("He is out tonight");
    Fx.key(KeyCode.ENTER);

    var at = assertInstanceOf(Place.Agenda.class, navigator.place().get());
    var called = northmere.session().buildAgenda().record(at.meetingId()).orElseThrow();
    assertEquals(MeetingKind.EMERGENCY, called.meeting().kind());
    assertEquals(1, called.cases().size());
  }

  @Test
  void fromACaseItIsCalledForThatCaseAndTheWayBackLeadsThere() {
    northmere = Northmere.waiting(clock);
    var fern = waiting("Fern");
    navigator.go(new Place.Case(fern));
    navigator.go(new Place.Emergency(fern));
    show(fern);

    assertInstanceOf(TextField.class, Fx.focused());
    Fx.type("He is out tonight");
    Fx.key(KeyCode.ENTER);

    var at = assertInstanceOf(Place.Agenda.class, navigator.place().get());
    var called = northmere.session().buildAgenda().record(at.meetingId()).orElseThrow();
    assertEquals(fern, called.cases().getFirst().caseFile().id());
    navigator.back();
    assertEquals(new Place.Case(fern), navigator.place().get());
  }

  @Test
  void escapeLeavesTheCallingAndLeadsBackToTheCase() {
    northmere = Northmere.waiting(clock);
    var fern = waiting("Fern");
    navigator.go(new Place.Case(fern));
    navigator.go(new Place.Emergency(fern));
    show(fern);

    Fx.key(KeyCode.ESCAPE);

    assertEquals(new Place.Case(fern), navigator.place().get());
    assertEquals(1, northmere.session().buildAgenda().meetings().size());
  }

  @Test
  void aCaseThatIsKeptOffAgendasIsNotCalledAbout() {
    northmere = Northmere.waiting(clock);
    var fern = waiting("Fern");
    var some = Confidential.of("Moved away");
    northmere.session().decideCase().decide(fern, Kind.TRANSFERRED_OUT, some, some, some);
    navigator.go(new Place.Case(fern));
    navigator.go(new Place.Emergency(fern));

    var root = show(fern);

    assertEquals(new Place.Case(fern), navigator.place().get());
    assertNull(root.lookup(".m-plan"));
  }

  private CaseId waiting(String name) {
    return northmere.session().findCase().all().stream()
        .filter(line -> line.victim().text().contains(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void todaysMeetingIsOneKeyAwayAlsoWhenLaterOnesArePlanned() {
    northmere = Northmere.waiting(clock);
    var today = northmere.planned();
    northmere.planned(LocalDate.of(2026, 12, 10));
    northmere.planned(LocalDate.of(2026, 12, 24));
    show();

    Fx.run(() -> ((Button) Fx.focused()).fire());

    assertEquals(new Place.Agenda(today), navigator.place().get());
  }

  @Test
  void theMeetingThatRunsComesBeforeTheNext() {
    northmere = Northmere.waiting(clock);
    var running = northmere.opened();
    northmere.planned(LocalDate.of(2026, 12, 10));
    clock.pass(Duration.ofDays(2));
    show();

    Fx.run(() -> ((Button) Fx.focused()).fire());

    assertEquals(new Place.Meeting(running), navigator.place().get());
  }

  @Test
  void aRunningMeetingIsEnteredByEnter() {
    northmere = Northmere.waiting(clock);
    var id = northmere.opened();
    var root = show();
    Fx.run(() -> root.lookup(".m-meeting .button").requestFocus());

    Fx.run(() -> ((Button) root.lookup(".m-meeting .button")).fire());

    assertEquals(new Place.Meeting(id), navigator.place().get());
  }
}
