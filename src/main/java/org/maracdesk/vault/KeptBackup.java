package org.maracdesk.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A backup as it lies in its place.
 *
 * @param folder where it is
 * @param state whether it can be brought back
 * @param made when it was made
 * @param provenAt when a copy of it was last opened and compared; null where that was not possible
 * @param bytes how large it is
 * @param entries how long the audit trail in it is
 * @param line which of several of that store, where it had been brought back; null for the first
 * @param owing whether what was disposed of was still in the file it was made of; such a backup is
 *     removed once a later one without it is proven
 */
public record KeptBackup(
    Path folder,
    State state,
    Instant made,
    @Nullable Instant provenAt,
    long bytes,
    long entries,
    @Nullable UUID line,
    boolean owing) {

  /** What can be said about a backup by looking at it. */
  public enum State {
    /** A copy of it was opened and was the same as the store in every table. */
    PROVEN,
    /** It was made whole, but there was no room or no way to open a copy of it. */
    NOT_PROVEN,
    /** It is not as it was when it was made: nothing of it is opened. */
    CHANGED,
    /** It is of another store, or was made under an earlier key. */
    NOT_OURS,
    /** A later version of the program made it. */
    TOO_NEW
  }

  /** What it is called. */
  public String name() {
    return folder.getFileName().toString();
  }

  /** The folder it is in. */
  public Path place() {
    return folder.toAbsolutePath().getParent();
  }

  /** Whether it is the store as it was before a later version brought its tables up to date. */
  public boolean isBeforeUpgrade() {
    return BackupName.isEarlier(name());
  }

  /** Until when it stays at least, where it is one from before an upgrade. */
  public Instant staysUntil() {
    return made.plus(EarlierCopies.STAYS);
  }

  /** The same, of which is known whether what was disposed of is in it. */
  public KeptBackup holding(boolean disposed) {
    return new KeptBackup(folder, state, made, provenAt, bytes, entries, line, owing || disposed);
  }

  /** When it was last proven. */
  public Optional<Instant> proven() {
    return Optional.ofNullable(provenAt);
  }

  /** Whether it can be brought back. */
  public boolean isUsable() {
    return state == State.PROVEN || state == State.NOT_PROVEN;
  }
}
