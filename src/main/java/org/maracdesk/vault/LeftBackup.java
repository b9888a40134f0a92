package org.maracdesk.vault;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backup that is left to make of a store: from a whole copy beside it, under keys of its own. It
 * works with files alone, never with the open store, so that it may be made on any thread and goes
 * on while the store is locked, opened again or worked in; the drive may take its time.
 */
public final class LeftBackup {

  private final Backups backups;
  private final BackupPlace place;
  private final BackupOrder order;
  private final List<TableSum> tables;
  private final @Nullable LocalCopy copy;
  private final BackupOutcome known;

  private LeftBackup(
      Backups backups,
      BackupPlace place,
      BackupOrder order,
      List<TableSum> tables,
      @Nullable LocalCopy copy,
      BackupOutcome known) {
    this.backups = backups;
    this.place = place;
    this.order = order;
    this.tables = tables;
    this.copy = copy;
    this.known = known;
  }

  /** One to be made from a copy; it goes where backups go now, wherever later ones will. */
  static LeftBackup of(
      Backups backups,
      BackupPlace place,
      BackupOrder order,
      List<TableSum> tables,
      LocalCopy copy) {
    var cutOff = new BackupOutcome.Failed(BackupTrouble.CUT_OFF);
    return new LeftBackup(backups, place, order, tables, copy, cutOff);
  }

  /** One of which it is known already what has come of it. */
  static LeftBackup over(
      Backups backups, BackupPlace place, BackupOrder order, BackupOutcome known) {
    return new LeftBackup(backups, place, order, List.of(), null, known);
  }

  /** The folder it goes to, whose drive may take its time. */
  public Path where() {
    return place.path();
  }

  /**
   * Makes it, once, and proves it. Whatever goes wrong is answered and never thrown, so that {@link
   * #remember} is reached.
   */
  public BackupOutcome make() {
    if (copy == null) {
      return known;
    }
    try {
      return backups.make(place, order, tables, copy.image());
    } catch (RuntimeException | Error unforeseen) {
      return new BackupOutcome.Failed(BackupTrouble.NOT_WRITTEN);
    }
  }

  /**
   * Remembers beside the store what came of it, and forgets the keys; nothing stays of what it was
   * made from. As long as that is there it is known to go on, and is not taken for cut off. Call it
   * where the store is opened and closed, for what is remembered may be written there too.
   */
  public void remember(BackupOutcome outcome) {
    try (copy) {
      backups.rememberAndForget(outcome, order);
    }
  }
}
