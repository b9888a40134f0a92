package org.maracdesk.vault;

import java.io.IOException;

/** A backup cannot be made, proven or brought back, and it is known why. */
final class BackupFault extends IOException {

  private final BackupTrouble trouble;

  BackupFault(BackupTrouble trouble) {
    super(trouble.name());
    this.trouble = trouble;
  }

  BackupFault(BackupTrouble trouble, Exception cause) {
    super(trouble.name(), cause);
    this.trouble = trouble;
  }

  BackupTrouble trouble() {
    return trouble;
  }
}
