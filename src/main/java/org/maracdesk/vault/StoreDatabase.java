package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * The database of one store, open. It keeps a connection of its own, so that the database stays
 * open when no other connection is.
 */
final class StoreDatabase implements AutoCloseable {

  private static final String USER = "desk";

  private final StoreFolder folder;
  private final FileSeal seal;
  private final byte[] sealKey;
  private final char[] password;
  private final Connection home;

  private StoreDatabase(
      StoreFolder folder, FileSeal seal, byte[] sealKey, char[] password, Connection home) {
    this.folder = folder;
    this.seal = seal;
    this.sealKey = sealKey;
    this.password = password;
    this.home = home;
  }

  /** What came of trying to open a database. */
  sealed interface Attempt {

    /** It is open. */
    record Open(StoreDatabase database) implements Attempt {}

    /** It stays shut. */
    record Refused(Opening.Refused why) implements Attempt {}
  }

  /** Makes an empty database, all of it on the disk when this returns. */
  static StoreDatabase create(StoreFolder folder, DataKey key) throws IOException {
    var seal = FileSeal.take(folder);
    if (seal == null) {
      throw new AccessDeniedException(folder.seal().toString());
    }
    var password = key.filePassword();
    Connection home = null;
    try {
      home = connect(folder, password, false);
      try (var statement = home.createStatement()) {
        statement.execute("checkpoint sync");
      }
      home.commit();
      return new StoreDatabase(folder, seal, key.forPurpose(DataKey.Purpose.SEAL), password, home);
    } catch (SQLException e) {
      shutDown(home);
      seal.close();
      throw new ExplainedException(Wording.of("vault.create.failed"), StoreFault.of(e));
    }
  }

  /** Opens a database after making sure that opening it is safe. */
  static Attempt open(StoreFolder folder, DataKey key) throws IOException {
    return open(folder, key.forPurpose(DataKey.Purpose.SEAL), key.filePassword());
  }

  /** The same with the two keys it takes, which become its own and are wiped. */
  static Attempt open(StoreFolder folder, byte[] sealKey, char[] password) throws IOException {
    Attempt attempt = null;
    try {
      attempt = sealed(folder, sealKey, password);
      return attempt;
    } finally {
      if (!(attempt instanceof Attempt.Open)) {
        Arrays.fill(sealKey, (byte) 0);
        Arrays.fill(password, '\0');
      }
    }
  }

  private static Attempt sealed(StoreFolder folder, byte[] sealKey, char[] password)
      throws IOException {
    if (!Files.exists(folder.database())) {
      return refused(new Opening.Damaged());
    }
    if (!Files.isReadable(folder.database()) || !Files.isWritable(folder.database())) {
      throw new AccessDeniedException(folder.database().toString());
    }
    var seal = FileSeal.take(folder);
    if (seal == null) {
      return refused(new Opening.InUse());
    }
    Attempt attempt = null;
    try {
      // Decided since it was looked for: whoever did so is about to put another in its place
      attempt =
          new NextStore(folder).isDecided()
              ? refused(new Opening.InUse())
              : open(folder, seal, sealKey, password);
      return attempt;
    } finally {
      if (!(attempt instanceof Attempt.Open)) {
        seal.close();
      }
    }
  }

  /** In what state the seal was found when the database was opened. */
  SealState sealFound() {
    return seal.found();
  }

  /**
   * What is known in here of the key file. It is known inside, where nobody who puts an older key
   * file back can change it.
   */
  synchronized KnownKeys knownKeys() throws SQLException {
    return KnownKeys.in(home);
  }

  /** From now on this key file is known. */
  synchronized void know(VaultHeader header) throws SQLException {
    KnownKeys.in(home).and(header).keep(home);
  }

  /** A new connection with autocommit off. */
  Connection connect() throws SQLException {
    return connect(folder, password, true);
  }

  /**
   * Shuts the database down, seals its file and forgets the keys. Where something was disposed of,
   * the file is written anew in between, without what was deleted.
   */
  @Override
  public void close() {
    close(_ -> {});
  }

  /**
   * Closes as {@link #close()} does.
   *
   * @param then gets what was closed once the file is sealed and the keys are forgotten, while
   *     nobody else can open it yet; it is not asked when the database could not be shut down and
   *     sealed
   */
  void close(Consumer<Closed> then) {
    try (seal) {
      var closed = sealed();
      if (closed != null) {
        then.accept(closed);
      }
    } catch (IOException e) {
      // Everything saved is on the disk already. Without a seal the next opening asks the
      // database's own recovery instead, so there is nothing to tell the user.
    }
  }

  /**
   * A database that was shut down and sealed.
   *
   * @param seal what the file with its seal holds
   * @param owing whether what was disposed of is still in its file
   */
  record Closed(byte[] seal, boolean owing) {}

  private @Nullable Closed sealed() throws IOException {
    try {
      var compaction = Compaction.isDue(home) ? Compaction.Outcome.OWED : Compaction.Outcome.DONE;
      if (!shutDown(home)) {
        return null;
      }
      if (compaction == Compaction.Outcome.OWED) {
        // Only now, with everything saved safe in a file that is shut
        compaction = new Compaction(folder, password).run(this::again);
      }
      return compaction == Compaction.Outcome.NOT_SHUT
          ? null
          : new Closed(seal.put(sealKey), compaction == Compaction.Outcome.OWED);
    } finally {
      Arrays.fill(sealKey, (byte) 0);
      Arrays.fill(password, '\0');
    }
  }

  /** H2 carries out the definitions at each opening, so that they are looked at before each. */
  private Connection again() throws SQLException {
    if (examine(folder, password) != null) {
      throw new SQLException("not as it was when it was opened");
    }
    return connect();
  }

  private static Attempt open(StoreFolder folder, FileSeal seal, byte[] sealKey, char[] password)
      throws IOException {
    if (!seal.unbroken(sealKey)) {
      return refused(new Opening.Damaged());
    }
    var refusal = examine(folder, password);
    if (refusal != null) {
      return refused(refusal);
    }
    seal.lift();
    Connection home = null;
    try {
      home = connect(folder, password, true);
      if (ConnectionGuard.admits(home)) {
        home.commit();
        return new Attempt.Open(new StoreDatabase(folder, seal, sealKey, password, home));
      }
      shutDown(home);
      return refused(new Opening.Damaged());
    } catch (SQLException e) {
      shutDown(home);
      return switch (e.getErrorCode()) {
        case ErrorCode.DATABASE_ALREADY_OPEN_1 -> refused(new Opening.InUse());
        case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
            throw new ExplainedException(Wording.of("vault.unreadable"), StoreFault.of(e));
        default -> refused(new Opening.Damaged());
      };
    }
  }

  /** Reads the file as H2 would, carrying out nothing; answers why not to open it, if so. */
  private static Opening.@Nullable Refused examine(StoreFolder folder, char[] password) {
    try {
      var definitions = StoredDefinitions.read(folder.database(), password);
      return ConnectionGuard.admits(definitions) ? null : new Opening.Damaged();
    } catch (MVStoreException e) {
      return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
          ? new Opening.InUse()
          : new Opening.Damaged();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
      // A file with arbitrary contents makes H2 throw arbitrary things.
      return new Opening.Damaged();
    }
  }

  private static Connection connect(StoreFolder folder, char[] password, boolean existing)
      throws SQLException {
    OrderedPath.register();
    // H2 wants both passwords in one, with a space between; the user's own is empty.
    var both = Arrays.copyOf(password, password.length + 1);
    both[password.length] = ' ';
    var source = new JdbcDataSource();
    source.setURL(folder.url(existing));
    source.setUser(USER);
    source.setPasswordChars(both);
    try {
      var connection = source.getConnection();
      connection.setAutoCommit(false);
      return connection;
    } finally {
      Arrays.fill(both, '\0');
    }
  }

  static boolean shutDown(@Nullable Connection home) {
    if (home == null) {
      return false;
    }
    try (var statement = home.createStatement()) {
      statement.execute("shutdown");
      return true;
    } catch (SQLException alreadyDown) {
      return false;
    }
  }

  private static Attempt refused(Opening.Refused why) {
    return new Attempt.Refused(why);
  }
}
