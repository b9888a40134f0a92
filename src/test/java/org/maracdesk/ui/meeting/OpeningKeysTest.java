package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Attendance.Status;
import org.maracdesk.domain.meeting.Formalities;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.HandClock;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

/** A meeting is opened with a handful of keys, and no case is shown before that. */
@ExtendWith(Fx.class)
class OpeningKeysTest {

  private Northmere northmere;
  private MeetingId id;
  private MeetingStudio studio;
  private MeetingScreen screen;
  private Parent view;

  @BeforeEach
  void begin() {
    studio =
        Fx.get(
            () -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes("Late")));
    northmere = studio.waiting();
    id = northmere.begun();
    view =
        Fx.show(
            1366,
            768,
            () -> {
              screen = studio.screen(studio.model(northmere, id));
              return screen.view();
            });
    Fx.run(screen::arrive);
    Fx.settle();
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  @Test
  void threeKeysOpenAMeetingHoweverManySitAtTheTable() {
    Fx.key(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    assertTrue(record().attendance().stream().allMatch(a -> a.status() == Status.PRESENT));
    assertFalse(record().mayHearCases());

    Fx.key(KeyCode.R, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    Fx.key(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    assertTrue(record().attendance().stream().allMatch(Attendance::confidentialitySigned));
    assertTrue(record().mayHearCases());
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    assertFalse(view.lookupAll(".m-case-number").isEmpty());
  }

  @Test
  void noCaseIsShownBeforeTheStatementIsAcceptedUnlessTheChairSaysWhy() {
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);

    assertTrue(view.lookupAll(".m-case-number").isEmpty());
    var button =
        view.lookupAll(".m-notice .button").stream().map(Labeled.class::cast).toList().getFirst();
    assertEquals("Open them all the same…", button.getText());
    Fx.run(button::requestFocus);
    Fx.key(KeyCode.SPACE);

    assertEquals("Late", record().formalities().openedBecause().text());
    assertFalse(view.lookupAll(".m-case-number").isEmpty());
  }

  @Test
  void oneKeyPutsADeputyInPlaceAndOneTheTimeSomebodyLeft() {
    var rows = view.lookupAll(".m-who .m-answers").stream().toList();
    int housing = place("Rowan Exampleton");
    Fx.run(() -> rows.get(housing).requestFocus());
    Fx.key(KeyCode.D);
    assertEquals("Sorrel Specimen", record().attendance().get(housing).name().text());
    assertEquals(Status.DEPUTY, record().attendance().get(housing).status());

    Fx.key(KeyCode.O);

    var left = record().attendance().get(housing);
    assertEquals(Status.PART, left.status());
    assertTrue(left.presence().left() != null);
    Fx.key(KeyCode.P);
    assertEquals("Rowan Exampleton", record().attendance().get(housing).name().text());
  }

  @Test
  void aNoteOrANameThatIsTooLongStaysWithItsSentenceUntilItIsShorter() {
    var row = (AttendanceRow) view.lookup(".m-who");
    var long401 = "n".repeat(401);
    var long12001 = "n".repeat(12_001);
    var name = (TextField) row.lookup(".m-who-name");
    Fx.run(() -> row.lookup(".m-answers").requestFocus());
    Fx.key(KeyCode.E);
    var note = note(row);
    Fx.run(() -> note.setText(long12001));
    Fx.run(() -> name.setText(long401));
    Fx.run(() -> row.lookup(".m-answers").requestFocus());
    Fx.key(KeyCode.A);
    Fx.settle();

    assertEquals(Status.APOLOGIES, record().attendance().getFirst().status());
    assertEquals(long12001, note.getText());
    assertEquals(long401, name.getText());
    assertEquals(2, problems(row).size());
    Fx.run(() -> note.setText("She is ill"));
    Fx.run(() -> name.setText("Maple Sampleford"));
    Fx.run(() -> studio.background().elapse(CaseModel.SOON));

    assertEquals(List.of(), problems(row));
    assertEquals("She is ill", record().attendance().getFirst().note().text());
    assertEquals("Maple Sampleford", record().attendance().getFirst().name().text());
  }

  private static TextField note(AttendanceRow row) {
    return row.lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static List<String> problems(AttendanceRow row) {
    return row.lookupAll(".m-problem").stream()
        .map(Labeled.class::cast)
        .map(Labeled::getText)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @Test
  void anInterestIsDeclaredAndTakenBackWithTheKeyboard() {
    Fx.key(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DOWN);
    Fx.key(KeyCode.TAB);
    Fx.key(KeyCode.DOWN);
    Fx.key(KeyCode.TAB);
    Fx.key(KeyCode.TAB);
    Fx.key(KeyCode.TAB);
    Fx.key(KeyCode.SPACE);

    var interest = record().formalities().interests().getFirst();
    assertTrue(interest.leaves());
    assertEquals(record().cases().getFirst().item().id(), interest.item());
    assertEquals(List.of(), Accessibility.nameless(view));
  }

  @Test
  void nothingThatTheKeyboardReachesIsWithoutAName() {
    var rows = view.lookupAll(".m-who .m-answers").stream().toList();
    Fx.run(() -> rows.getFirst().requestFocus());
    Fx.key(KeyCode.P);
    Fx.run(() -> rows.getFirst().requestFocus());
    Fx.key(KeyCode.E);
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);

    assertEquals(List.of(), Accessibility.nameless(view));
  }

  @Test
  void minutesAreApprovedAndCorrectedOnTheLastPage() {
    northmere.session().runMeeting().opening().openEarly(id, text("In time"));
    northmere.session().runMeeting().carryOver(id, text("Later"), text("The Idva"));
    northmere.session().runMeeting().close(id);
    Fx.run(screen::arrive);
    Fx.settle();
    Fx.key(KeyCode.DIGIT9, KeyCombination.SHORTCUT_DOWN);

    fill("Something is missing: why the minutes are approved all the same", "All were put off");
    press("Approve and lock the minutes");
    assertTrue(record().formalities().isLocked());
    press("The minutes have gone out");
    assertFalse(isSaid("has gone out"), "once is enough");
    ((HandClock) studio.clock()).pass(Duration.ofDays(1));
    fill("What is right", "It was Tuesday");
    press("Add the correction");

    assertEquals(1, record().formalities().addenda().size());
    assertTrue(isSaid("Version 2, with what was corrected, has not gone out yet."));
    assertEquals(List.of(), Accessibility.nameless(view));
    press("Version 2 has gone out");

    assertEquals(
        List.of(1, 2),
        record().formalities().issues().stream().map(Formalities.Issue::version).toList());
    assertTrue(isSaid("The minutes went out on 26 November 2026"));
    assertTrue(isSaid("Version 2, corrected, went out on 27 November 2026"));
    assertFalse(isSaid("not gone out yet"));
    assertFalse(isSaid("Version 2 has gone out"));
  }

  private boolean isSaid(String text) {
    return view.lookupAll(".label, .button").stream()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .anyMatch(node -> node.getText() != null && node.getText().contains(text));
  }

  private void fill(String label, String text) {
    var field =
        view.lookupAll(".text-input").stream()
            .filter(node -> label.equals(node.getAccessibleText()))
            .map(TextInputControl.class::cast)
            .findFirst()
            .orElseThrow();
    Fx.run(() -> field.setText(text));
  }

  private void press(String label) {
    var button =
        view.lookupAll(".button").stream()
            .filter(node -> node instanceof Labeled labeled && labeled.getText().equals(label))
            .findFirst()
            .orElseThrow();
    Fx.run(button::requestFocus);
    Fx.key(KeyCode.SPACE);
  }

  private static Confidential text(String text) {
    return Confidential.of(text);
  }

  private int place(String name) {
    var all = record().attendance();
    for (int place = 0; place < all.size(); place++) {
      if (all.get(place).name().text().equals(name)) {
        return place;
      }
    }
    throw new AssertionError(name);
  }

  private MeetingRecord record() {
    return northmere.session().runMeeting().record(id).orElseThrow();
  }
}
