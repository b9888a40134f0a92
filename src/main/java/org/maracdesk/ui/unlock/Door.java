package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;

/** Opens and creates stores; asked in the background, for it takes a second on purpose. */
public interface Door {

  /** Tries to open the store in a folder. The words stay the caller's to close. */
  Opening open(Path folder, Passphrase words);

  /** Makes an empty store in a folder and opens it. The words stay the caller's to close. */
  Opening create(Path folder, Passphrase words);
}
