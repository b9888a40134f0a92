package org.maracdesk.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.maracdesk.app.command.MaracDeskCommand;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.wording.Words;

/** Where the program starts: without arguments the window, with arguments the command line. */
public final class Main {

  private Main() {}

  /** Opens the window, or runs a command and ends with its status. */
  public static void main(String[] arguments) {
    Traces.leaveNone();
    // Dates are written the British way whatever the computer is set to
    Locale.setDefault(Locale.UK);
    boolean seen = List.of(arguments).equals(List.of(MaracDeskCommand.SEEN_IN_PICTURES));
    if (arguments.length == 0 || seen) {
      if (!MaracDesk.open(arguments)) {
        System.exit(MaracDeskCommand.withoutWindow(Words.english()));
      }
    } else {
      System.exit(
          MaracDeskCommand.run(
              arguments,
              Clock.systemDefaultZone(),
              new SecureRandom(),
              KeyDerivation::tune,
              Words.english(),
              SeenStores.beside(new SettingsFile(Folders.ofThisComputer().settingsFile()))));
    }
  }
}
