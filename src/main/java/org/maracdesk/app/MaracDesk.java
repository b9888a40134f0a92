package org.maracdesk.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;
import org.maracdesk.app.command.MaracDeskCommand;
import org.maracdesk.ui.frame.FxFilePicker;
import org.maracdesk.wording.Words;

/** The window, as JavaFX starts it. */
public final class MaracDesk extends Application {

  /** Kept, so that its level is not forgotten while JavaFX starts. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Wiring wiring;

  /**
   * Opens the window and returns when it is closed.
   *
   * @param arguments {@link MaracDeskCommand#SEEN_IN_PICTURES} or none
   * @return whether a window can be opened here at all
   */
  static boolean open(String... arguments) {
    // JavaFX warns that it lies on the class path, which is meant
    JAVAFX.setLevel(Level.SEVERE);
    try {
      Application.launch(MaracDesk.class, arguments);
      return true;
    } catch (RuntimeException | LinkageError failure) {
      if (isBeforeAnyWindow(failure)) {
        return false;
      }
      throw failure;
    }
  }

  /** JavaFX has no type of its own for this: only the place tells that its start has failed. */
  private static boolean isBeforeAnyWindow(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .anyMatch(frame -> frame.getMethodName().equals("startToolkit"));
  }

  @Override
  public void start(Stage stage) {
    JAVAFX.setLevel(Level.WARNING);
    var words = Words.english();
    wiring =
        new Wiring(
            stage,
            words,
            Clock.systemDefaultZone(),
            new SecureRandom(),
            new SettingsFile(Folders.ofThisComputer().settingsFile()),
            new FxFilePicker(stage, words));
    Thread.setDefaultUncaughtExceptionHandler((_, failure) -> wiring.uncaught(failure));
    Runtime.getRuntime().addShutdownHook(new Thread(wiring::endNow, "desk-end"));
    if (getParameters().getRaw().contains(MaracDeskCommand.SEEN_IN_PICTURES)) {
      wiring.beSeenInPictures();
    }
    wiring.start();
  }

  @Override
  public void stop() {
    wiring.close();
  }
}
