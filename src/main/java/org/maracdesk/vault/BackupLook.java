package org.maracdesk.vault;

import java.util.List;
import java.util.function.Supplier;
import org.maracdesk.wording.ExplainedException;

/**
 * A look at the place of the backups that is still to be taken, once; its keys are forgotten then.
 */
public final class BackupLook implements Supplier<List<KeptBackup>>, AutoCloseable {

  private final Supplier<List<KeptBackup>> look;
  private final BackupKeys keys;

  BackupLook(Supplier<List<KeptBackup>> look, BackupKeys keys) {
    this.look = look;
    this.keys = keys;
  }

  /**
   * Takes it.
   *
   * @throws ExplainedException when the place cannot be reached or read
   */
  @Override
  public List<KeptBackup> get() {
    try (keys) {
      return look.get();
    }
  }

  /** It is not taken any more. */
  @Override
  public void close() {
    keys.close();
  }
}
