package org.maracdesk.vault;

/** What came of making a backup. */
public sealed interface BackupOutcome {

  /**
   * There is a new backup.
   *
   * @param backup what was made
   */
  record Made(KeptBackup backup) implements BackupOutcome {}

  /**
   * There is none, and nothing of it stays behind.
   *
   * @param why with its sentence
   */
  record Failed(BackupTrouble why) implements BackupOutcome {}
}
