package org.maracdesk.app;

import java.security.SecureRandom;
import java.time.Clock;
import org.maracdesk.journeys.PrintRecoverySheet;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.unlock.FourWords;
import org.maracdesk.ui.unlock.UnlockModel;
import org.maracdesk.ui.unlock.UnlockScreen;
import org.maracdesk.wording.Words;

/** The screen of the shut desk, put together. */
final class ShutDesk {

  private ShutDesk() {}

  static UnlockScreen screen(
      Words words,
      UnlockModel model,
      FilePicker files,
      Clock clock,
      SecureRandom random,
      Background background) {
    return new UnlockScreen(
        words,
        model,
        files,
        new FourWords(random),
        new PaperSheets(new PrintRecoverySheet(clock, words)),
        background);
  }
}
