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
   * There is a new backup, but beside the store and not in the place that was chosen.
   *
   * @param backup what was made
   * @param why it is not there, with its sentence
   */
  record Beside(KeptBackup backup, BackupTrouble why) implements BackupOutcome {}

  /**
   * There is none, and nothing of it stays behind.
   *
   * @param why with its sentence
   */
  record Failed(BackupTrouble why) implements BackupOutcome {}
}
