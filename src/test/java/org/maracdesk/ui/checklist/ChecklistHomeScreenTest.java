package org.maracdesk.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.ChecklistHome;
import org.maracdesk.journeys.NewChecklist;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class ChecklistHomeScreenTest {

  @TempDir Path folder;

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.IMPORTED);
  private final InlineBackground background = new InlineBackground();
  private final Navigator navigator = new Navigator(new Place.Checklists());
  private final Status status = new Status(sample.clock());
  private AnsweringDialogs dialogs = AnsweringDialogs.yes();
  private int referralsBegun;
  private ChecklistHomeModel model;
  private ChecklistHomeScreen screen;

  @BeforeEach
  void show() {
    var session = sample.session();
    model =
        new ChecklistHomeModel(
            new ChecklistHomeModel.Journeys(
                session.sendChecklists(),
                session.tieChecklist(),
                session.completeChecklist(),
                session.findCase()),
            background,
            navigator,
            dialogs,
            new PickedFile(folder),
            status,
            sample.clock().getZone(),
            () -> referralsBegun++);
    screen = Fx.get(() -> new ChecklistHomeScreen(Words.english(), model, new Overlay()));
    Fx.show(screen::view);
    Fx.run(screen::arrive);
    Fx.settle();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private ChecklistHome home() {
    return model.home().get();
  }

  private ChecklistId begun() {
    var journey = sample.session().completeChecklist();
    return ((Answered.Done<ChecklistId>)
            journey.begin(
                NewChecklist.withoutCase(
                    journey.shelf().usual().edition(), Confidential.of("A. B."))))
        .value();
  }

  private void completed() {
    var journey = sample.session().completeChecklist();
    var id = begun();
    var draft = journey.open(id).orElseThrow().draft();
    var around =
        draft
            .circumstances()
            .with(
                ProfessionalView.of(ProfessionalView.Decision.REFER)
                    .because("Afraid of tonight, and I believe her fully"))
            .with("name", Reply.written("Kestrel Mockridge"))
            .with("role", Reply.written("Adviser"));
    assertInstanceOf(Answered.Done.class, journey.complete(id, draft.with(around)));
    again();
  }

  private void again() {
    Fx.run(model::load);
    Fx.settle();
  }

  private ButtonBase called(String start) {
    return Fx.get(
        () ->
            Stream.concat(
                    screen.view().lookupAll(".button").stream(),
                    screen.view().lookupAll(".check-box").stream())
                .map(ButtonBase.class::cast)
                .filter(
                    one ->
                        one.getText().startsWith(start)
                            || String.valueOf(one.getAccessibleText()).startsWith(start))
                .findFirst()
                .orElseThrow());
  }

  private void press(String start) {
    var button = called(start);
    Fx.run(button::requestFocus);
    Fx.key(KeyCode.SPACE);
    if (button instanceof Button) {
      Fx.settle();
    }
  }

  @Test
  void aChecklistIsBegunWithInitialsAndEnter() {
    Fx.type("A. B.");
    Fx.key(KeyCode.ENTER);

    var there = assertInstanceOf(Place.Checklist.class, navigator.place().get());
    var page = sample.session().completeChecklist().open(there.checklistId()).orElseThrow();
    assertEquals("A. B.", page.cover().workingName().text());
    assertEquals(null, page.cover().caseId());
    assertEquals(List.of(), background.failures());
  }

  @Test
  void withoutANameItSaysWhatToDoAndBeginsNothing() {
    Fx.key(KeyCode.ENTER);

    assertTrue(Fx.find(".m-problem").isVisible());
    assertEquals(new Place.Checklists(), navigator.place().get());
    assertEquals(List.of(), home().drafts());
  }

  @Test
  void whatTheCoordinatorTookInIsNotAmongWhatIsReadyToSend() {
    assertEquals(List.of(), home().ready());
    assertEquals(List.of(), home().drafts());
  }

  @Test
  void aDraftIsResumedOrDiscardedAfterAsking() {
    var id = begun();
    again();
    press("Go on");
    assertEquals(new Place.Checklist(id), navigator.place().get());

    press("Discard");

    assertEquals(List.of("home.discard.title"), dialogs.asked());
    assertEquals(List.of(), home().drafts());
  }

  @Test
  void theReferralOfACompletedOneIsWrittenFromWhatIsKnown() {
    completed();

    press("Write the referral");

    assertEquals(new Place.NewCase(), navigator.place().get());
    assertEquals(1, referralsBegun);
    var begun = sample.session().registerCase().unfinished().orElseThrow().form();
    assertEquals(1, begun.grounds().size());
  }

  @Test
  void whatIsTickedLeavesByKeyboardAfterALookAtWhatGoes() throws Exception {
    completed();
    var one = home().ready().getFirst();
    var line = sample.session().findCase().all().getFirst();
    Fx.run(() -> model.tie(one, line));
    Fx.settle();

    press("Send, ");
    assertEquals(1, model.chosen().size());
    press("Send…");

    assertEquals(List.of("home.send.title"), dialogs.asked());
    assertEquals(List.of(), background.failures());
    assertEquals(0, model.chosen().size());
    assertFalse(home().ready().getFirst().sentAt() == null);
    try (var files = Files.list(folder.resolve("marac-2026-11-26"))) {
      assertEquals(6, files.count());
    }
  }

  @Test
  void nothingTickedSendsNothingAndSaysSo() {
    Fx.run(model::send);

    assertEquals(List.of("home.send.none"), dialogs.told());
    assertEquals(List.of(), dialogs.asked());
  }

  @Test
  void everythingHasAName() {
    begun();
    completed();

    assertEquals(List.of(), Accessibility.nameless(screen.view()));
    assertTrue(Fx.get(() -> screen.view().lookupAll(".button").size()) >= 6);
  }
}
