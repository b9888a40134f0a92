package org.maracdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class BackupsPartTest {

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.IMPORTED);
  private final InlineBackground background = new InlineBackground();
  private final BackupsModel model =
      new BackupsModel(
          sample.session().keepBackups(),
          background,
          AnsweringDialogs.yes(),
          new PickedFile(Path.of("none")),
          sample.clock());

  @AfterEach
  void close() {
    sample.close();
  }

  /** What each button says, in brackets where it cannot be pressed; a star has the focus. */
  private static List<String> buttons(Parent page) {
    return Fx.get(
        () ->
            all(page)
                .map(
                    button -> {
                      var said = button.getText() + (button.isFocused() ? "*" : "");
                      return button.isDisabled() ? "(" + said + ")" : said;
                    })
                .toList());
  }

  private static Stream<Button> all(Parent page) {
    return page.lookupAll(".button").stream().map(Button.class::cast);
  }

  @Test
  void theButtonThatWasPressedSaysThatItWorksAndKeepsTheFocus() {
    Fx.run(model::make);
    var page = Fx.show(() -> new BackupsPart(Words.english(), model).page());
    background.holdAside();

    Fx.run(
        () -> {
          var prove = all(page).filter(each -> each.getText().equals("Prove")).findFirst();
          prove.orElseThrow().requestFocus();
          prove.orElseThrow().fire();
        });

    assertEquals(
        List.of("Choose another place", "(Make a backup now)", "Proving*", "(Bring back)"),
        buttons(page));
    assertEquals(List.of(), Accessibility.nameless(page));

    Fx.run(background::releaseAside);
    assertEquals(
        List.of("Choose another place", "Make a backup now", "Prove*", "Bring back"),
        buttons(page));
  }

  @Test
  void whoeverComesBackFindsItStillGoingOnAndAPageThatWasLeftShowsNothingMore() {
    Fx.run(model::make);
    background.holdAside();
    Fx.run(model::make);
    var part = Fx.get(() -> new BackupsPart(Words.english(), model));
    var page = Fx.show(part::page);
    var working = List.of("Choose another place", "Making a backup", "(Prove)", "(Bring back)");
    // A window that opens gives the focus to what can be pressed first, when it comes to that
    assertEquals(working, withoutFocus(buttons(page)));

    Fx.run(part::leave);
    Fx.run(background::releaseAside);

    assertEquals(working, withoutFocus(buttons(page)));
    var again = Fx.show(() -> new BackupsPart(Words.english(), model).page());
    assertEquals("Make a backup now", buttons(again).get(1));
  }

  private static List<String> withoutFocus(List<String> buttons) {
    return buttons.stream().map(said -> said.replace("*", "")).toList();
  }

  @Test
  void thatADriveHasNotAnsweredIsSaidInsteadOfThatThereAreNone() {
    var page = Fx.show(() -> new BackupsPart(Words.english(), model).page());
    background.holdAside();

    Fx.run(model::load);
    assertTrue(said(page).contains("A drive that does not answer is waited for up to a minute"));
    assertFalse(said(page).contains("There are none here yet."));

    Fx.run(background::releaseAside);
    assertFalse(said(page).contains("A drive that does not answer"));
    assertTrue(said(page).contains("There are none here yet."));
  }

  private static String said(Parent page) {
    return Fx.get(
        () ->
            page.lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .collect(Collectors.joining("\n")));
  }
}
