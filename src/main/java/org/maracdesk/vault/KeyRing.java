package org.maracdesk.vault;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Who has a way into an open store. Every change asks once more for the words of whoever makes it,
 * because the store does not keep its data key while it is open. Only the key file is written anew,
 * whole or not at all; the one before it stays beside it until the store has been opened once more.
 */
public final class KeyRing {

  private final StoreFolder folder;
  private final StoreDatabase database;
  private final KeyHolder holder;
  private boolean closed;

  KeyRing(StoreFolder folder, StoreDatabase database, KeyHolder holder) {
    this.folder = folder;
    this.database = database;
    this.holder = holder;
  }

  /** Whose way in it was that opened the store. */
  public KeyHolder holder() {
    return holder;
  }

  /**
   * Everybody who has a way in, in the order they got it.
   *
   * @throws ExplainedException when the key file cannot be read
   */
  public synchronized List<KeyHolder> holders() {
    try {
      return header().holders();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Gives whoever opened the store other words. It never costs less to try them than any other way
   * in.
   *
   * @param current the words now
   * @param next the words from now on
   * @param note told whose they are once they count, to write that down
   * @return whether {@code current} was right; if not, nothing has changed
   * @throws ExplainedException when the key file cannot be read or written; the current words then
   *     stay
   */
  public boolean changePassphrase(
      Passphrase current,
      Passphrase next,
      KeyDerivation.Cost cost,
      SecureRandom random,
      Consumer<KeyHolder> note) {
    return change(
        current,
        asked -> new Changed(asked.header.withWords(asked.key, holder, next, cost, random), holder),
        note);
  }

  /**
   * Lets somebody in from now on, or makes a recovery sheet in place of the one before.
   *
   * @param mine the words of whoever opened the store
   * @param who who is let in
   * @param theirs the words that let them in
   * @param note told who they are once they have a way in, to write that down
   * @return whether {@code mine} was right; if not, nothing has changed
   * @throws ExplainedException when there is no room for more, when that name is there already, or
   *     when the key file cannot be read or written; nothing has changed then
   */
  public boolean add(
      Passphrase mine,
      KeyHolder who,
      Passphrase theirs,
      KeyDerivation.Cost cost,
      SecureRandom random,
      Consumer<KeyHolder> note) {
    return change(
        mine,
        asked -> {
          if (!asked.header.hasRoom(cost)) {
            throw new ExplainedException(Wording.of("vault.keys.full"));
          }
          if (who.kind() == KeyHolder.Kind.PASSPHRASE && isThere(asked.header, who.name())) {
            throw new ExplainedException(Wording.of("vault.keys.name-taken"));
          }
          var more = asked.header.with(asked.key, who, theirs, cost, random);
          return new Changed(more, more.holders().getLast());
        },
        note);
  }

  /**
   * Lets somebody in no more. Whoever kept an older copy of all files can still open that copy.
   *
   * @param mine the words of whoever opened the store
   * @param whom whose way in
   * @param note told who it was once they have none any more, to write that down
   * @return whether {@code mine} was right; if not, nothing has changed
   * @throws ExplainedException when nobody with a passphrase would be left, or when the key file
   *     cannot be read or written; nothing has changed then
   */
  public boolean remove(Passphrase mine, KeyHolder whom, Consumer<KeyHolder> note) {
    return change(
        mine,
        asked -> {
          boolean somebodyLeft =
              asked.header.holders().stream()
                  .anyMatch(
                      one ->
                          one.kind() == KeyHolder.Kind.PASSPHRASE
                              && !one.slot().equals(whom.slot()));
          if (!somebodyLeft) {
            throw new ExplainedException(Wording.of("vault.keys.last"));
          }
          return new Changed(asked.header.without(asked.key, whom.slot()), whom);
        },
        note);
  }

  /**
   * Whether these are the words of whoever opened the store; nothing changes.
   *
   * @throws ExplainedException when the key file cannot be read
   */
  public boolean isMine(Passphrase words) {
    try {
      return provenBy(words) != null;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * The key file, if these are the words of whoever opened the store and the file is genuine; else
   * nothing. Words that were found to open just this file are not tried once more.
   */
  synchronized @Nullable VaultHeader provenBy(Passphrase words) throws IOException {
    if (closed) {
      throw new ExplainedException(Wording.of("vault.closed"));
    }
    var header = header();
    if (words.wereFoundToOpen(header, holder)) {
      return header;
    }
    return switch (Unlocking.of(header, holder.slot(), words)) {
      case Unlocking.WrongWords _, Unlocking.NotGenuine _ -> null;
      case Unlocking.Open(var unlocked) -> {
        unlocked.close();
        yield header;
      }
    };
  }

  synchronized void close() {
    closed = true;
  }

  /** What a change starts from. */
  private record Asked(VaultHeader header, DataKey key) {}

  /** What came of it: the key file, and whose way in it was about. */
  private record Changed(VaultHeader header, KeyHolder whose) {}

  /**
   * Writes the key file anew, then has it noted, and only then tells the database: whoever ends the
   * program in between is found out when the store is opened next.
   */
  private synchronized boolean change(
      Passphrase mine, Function<Asked, Changed> change, Consumer<KeyHolder> note) {
    if (closed) {
      throw new ExplainedException(Wording.of("vault.closed"));
    }
    try {
      var header = header();
      return switch (Unlocking.of(header, holder.slot(), mine)) {
        case Unlocking.WrongWords _ -> false;
        case Unlocking.NotGenuine _ ->
            throw new ExplainedException(Wording.of("vault.change.failed"));
        case Unlocking.Open(var unlocked) -> {
          try (unlocked) {
            if (!database.knownKeys().admits(header)) {
              throw new ExplainedException(Wording.of("vault.keys.replaced"));
            }
            var changed = change.apply(new Asked(header, unlocked.key()));
            WholeFile.replaceKeepingOld(folder.keys(), changed.header.file());
            told(changed, note);
            yield true;
          }
        }
      };
    } catch (IOException e) {
      throw failed(e);
    } catch (SQLException e) {
      throw Vault.explain(e);
    }
  }

  private void told(Changed changed, Consumer<KeyHolder> note) {
    try {
      note.accept(changed.whose);
      database.know(changed.header);
    } catch (ExplainedException | SQLException nextOpening) {
      // The change counts; that it is not written down yet is found and noted at the next opening
    }
  }

  private VaultHeader header() throws IOException {
    if (KeyFile.read(folder) instanceof VaultHeader.Reading.Read(var header)) {
      return header;
    }
    throw new ExplainedException(Wording.of("vault.change.failed"));
  }

  private static boolean isThere(VaultHeader header, String name) {
    return header.holders().stream()
        .anyMatch(
            one -> one.kind() == KeyHolder.Kind.PASSPHRASE && one.name().equalsIgnoreCase(name));
  }

  private static ExplainedException failed(IOException cause) {
    return new ExplainedException(Wording.of("vault.change.failed"), cause);
  }
}
