package org.maracdesk.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.Clipping;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class FollowUpScreensTest {

  @TempDir Path folder;

  private final Words words = Words.english();
  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.HELD);
  private final InlineBackground background = new InlineBackground();
  private final Navigator navigator = new Navigator(new Place.Actions());
  private final Status status = new Status(sample.clock());

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void remindersAreSentWithKeysAloneAndThenThereAreNone() {
    var model = reminders("reminder.pdf");
    var screen = show(Fx.get(() -> new RemindersScreen(words, model)));
    assertFalse(model.due().isEmpty());
    walk(screen);

    Fx.run(() -> model.savePaper(model.due().getFirst()));
    assertTrue(Files.exists(folder.resolve("reminder.pdf")));
    Fx.run(() -> model.sent(model.due()));
    Fx.settle();

    assertEquals(List.of(), model.due());
    assertTrue(screen.tools().getLast().isDisabled());
    Fx.key(KeyCode.ENTER);
    assertEquals(new Place.Actions(), navigator.place().get());
  }

  @Test
  void figuresFollowTheTimeAskedFor() {
    var model =
        new FiguresModel(
            sample.session().countActions(),
            background,
            new PickedFile(folder.resolve("figures.csv")),
            status,
            sample.clock());
    var screen = show(Fx.get(() -> new FiguresScreen(words, model)));
    walk(screen);

    Fx.key(KeyCode.DIGIT3);

    var now = model.figures().get();
    assertEquals(47, now == null ? 0 : now.all().total());
    Fx.run(model::saveSheet);
    assertTrue(Files.exists(folder.resolve("figures.csv")));
  }

  @Test
  void anAgencysFileIsLookedAtTakenInAndTakenBack() throws Exception {
    var first = sample.session().followUpActions().all().getFirst().action();
    var sheet = sample.session().exportSpreadsheet().actions(List.of(first.id()));
    var file =
        Files.writeString(
            folder.resolve("answers.csv"),
            new String(sheet.bytes(), StandardCharsets.UTF_8)
                .replace("\"OPEN\",\"\",\"\"", "\"COMPLETED\",\"2026-11-26\",\"Seen to\""));
    var model =
        new UpdatesModel(
            sample.session().updateActions(),
            sample.session()::agencies,
            background,
            navigator,
            new PickedFile(file),
            status);
    var screen = show(Fx.get(() -> new UpdatesScreen(words, model)));
    walk(screen);
    Fx.run(
        () ->
            model
                .agency()
                .set(
                    model.agencies().stream()
                        .filter(a -> a.code().equals(first.owner()))
                        .findFirst()
                        .orElseThrow()));

    Fx.run(() -> model.look(file));
    Fx.settle();
    walk(screen);
    assertEquals(1, model.wanted());
    Fx.run(model::take);
    assertTrue(now(first) instanceof Progress.Done);

    Fx.run(model::takeBack);

    assertEquals(first.progress(), now(first));
    assertEquals(UpdatesModel.Step.CHOOSE, model.step().get());
  }

  private Progress now(Action action) {
    return sample.session().followUpActions().all().stream()
        .map(Tracked::action)
        .filter(each -> each.id().equals(action.id()))
        .findFirst()
        .orElseThrow()
        .progress();
  }

  private RemindersModel reminders(String file) {
    return new RemindersModel(
        sample.session().remindAgencies(),
        background,
        navigator,
        new PickedFile(folder.resolve(file)),
        new Clipping(background),
        status);
  }

  private static <S extends Screen> S show(S screen) {
    Fx.show(screen::view);
    Fx.run(screen::arrive);
    Fx.settle();
    return screen;
  }

  /** Goes once around with Tab: no trap, nothing without a name. */
  private static void walk(Screen screen) {
    assertEquals(List.of(), Accessibility.nameless(screen.view()));
    Set<Node> seen = new HashSet<>();
    var at = Fx.focused();
    for (int i = 0; i < 40 && seen.add(at); i++) {
      Fx.key(KeyCode.TAB);
      at = Fx.focused();
    }
    assertTrue(seen.contains(at), "Tab does not come round");
  }
}
