package org.maracdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.vault.StoreKind;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;

/**
 * Remembers. All questions go through {@link #read}, all changes through {@link #change}, and none
 * without a note. Questions and changes may come from any thread; changes wait for each other, and
 * questions for each other.
 */
public final class Store implements AutoCloseable {

  private final Connection reader;
  private final Connection writer;
  private final ReentrantLock reading = new ReentrantLock();
  private final ReentrantLock writing = new ReentrantLock();
  private final Shelves questions;
  private final Shelves changes;
  private final Actor actor;
  private final Clock clock;
  private long notNoted;
  private boolean changing;
  private final boolean practice;

  private Store(
      Connection reader,
      Connection writer,
      Sealer sealer,
      Actor actor,
      Clock clock,
      boolean practice) {
    this.reader = reader;
    this.writer = writer;
    this.questions = Shelves.of(Sql.forQuestions(reader), sealer);
    this.changes = Shelves.of(Sql.forChanges(writer), sealer);
    this.actor = actor;
    this.clock = clock;
    this.practice = practice;
  }

  /** Whether it is for practice, and everybody in it invented. */
  public boolean isPractice() {
    return practice;
  }

  /**
   * Opens what the vault keeps, whose tables are up to date ({@link SchemaUpgrade#bring}) or are
   * only being made. Closing the store leaves the vault open.
   *
   * @throws TooNewException if a newer version of the program wrote it
   * @throws ExplainedException if it cannot be opened
   */
  public static Store on(Vault vault, Actor actor, Clock clock) {
    boolean practice = vault.kind() == StoreKind.PRACTICE;
    return on(vault::connect, vault::seal, actor, clock, practice, !practice);
  }

  /**
   * Opens what the source leads to, after bringing its tables up to date.
   *
   * @throws TooNewException if a newer version of the program wrote it
   * @throws ExplainedException if it cannot be opened
   */
  public static Store on(ConnectionSource source, Sealer sealer, Actor actor, Clock clock) {
    return on(source, sealer, actor, clock, false, false);
  }

  private static Store on(
      ConnectionSource source,
      Sealer sealer,
      Actor actor,
      Clock clock,
      boolean practice,
      boolean keptFirst) {
    @Nullable Connection writer = null;
    try {
      writer = source.connect();
      var upgrade = new SchemaUpgrade(clock);
      if (keptFirst && upgrade.before(writer).isPresent()) {
        throw new IllegalStateException("a store that nobody kept a copy of");
      }
      upgrade.run(writer);
      writer.setAutoCommit(false);
      Shelves.of(Sql.forChanges(writer), sealer).audit().hashEarlier();
      writer.commit();
      var reader = source.connect();
      reader.setAutoCommit(false);
      reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      return new Store(reader, writer, sealer, actor, clock, practice);
    } catch (SQLException e) {
      shut(writer);
      throw Failure.explain(e);
    } catch (RuntimeException e) {
      shut(writer);
      throw e;
    }
  }

  /**
   * Answers a question; what it sees does not change meanwhile, and it can change nothing.
   *
   * @throws ExplainedException if the database fails
   */
  public <T> T read(Function<Shelves, T> question) {
    reading.lock();
    try {
      return question.apply(questions);
    } catch (DataAccessException e) {
      throw Failure.explain(e);
    } finally {
      rollBack(reader);
      reading.unlock();
    }
  }

  /**
   * Makes a change and its note together, or, on any exception, neither. Once this returns, the
   * change is on the disk.
   *
   * @throws ExplainedException if the database fails or refuses
   */
  public <T> T change(AuditNote note, Function<Shelves, T> change) {
    return change(shelves -> new Noted<>(note, change.apply(shelves)));
  }

  /**
   * Makes a change that says itself what it was, for ids that are known only afterwards; otherwise
   * as {@link #change(AuditNote, Function)}.
   */
  public <T> T change(Function<Shelves, Noted<T>> change) {
    writing.lock();
    try {
      if (changing) {
        throw new IllegalStateException("a change within a change");
      }
      return commit(change);
    } catch (DataAccessException e) {
      throw Failure.explain(e);
    } catch (SQLException e) {
      throw Failure.explain(e);
    } finally {
      writing.unlock();
    }
  }

  /** Makes a change that returns nothing; otherwise as {@link #change(AuditNote, Function)}. */
  public void keep(AuditNote note, Consumer<Shelves> change) {
    change(
        shelves -> {
          change.accept(shelves);
          return new Noted<>(note, note);
        });
  }

  private <T> T commit(Function<Shelves, Noted<T>> change) throws SQLException {
    var committed = false;
    changing = true;
    try {
      var noted = change.apply(changes);
      noted.notes().forEach(note -> changes.audit().append(clock.instant(), actor, note));
      writer.commit();
      committed = true;
      return noted.result();
    } finally {
      changing = false;
      if (!committed) {
        rollBack(writer);
      }
    }
  }

  /**
   * Notes something that changes nothing, such as that somebody looked. How many could not be noted
   * is noted before the next one that can.
   *
   * @return whether it was noted; where it was not, a disk that is full for example, everything
   *     else goes on
   */
  public boolean note(AuditNote note) {
    writing.lock();
    try {
      if (notNoted > 0) {
        keep(AuditNote.of(AuditNote.Kind.READING_NOT_NOTED).counting(notNoted), _ -> {});
        notNoted = 0;
      }
      keep(note, _ -> {});
      return true;
    } catch (ExplainedException notWritten) {
      notNoted++;
      return false;
    } finally {
      writing.unlock();
    }
  }

  /** Does something while no change is under way and none can begin; a change is none of it. */
  public <T> T still(Supplier<T> work) {
    writing.lock();
    try {
      return work.get();
    } finally {
      writing.unlock();
    }
  }

  /** The number of the last schema script the store has had. */
  public int schema() {
    return SchemaUpgrade.SCRIPTS.size();
  }

  /** Who works with this store. */
  public Actor actor() {
    return actor;
  }

  /** Reads every row, follows every reference and checks the audit trail. */
  public StoreCheck verify() {
    reading.lock();
    try {
      var look = Verification.ofEverything(Sql.forQuestions(reader), questions);
      while (look.step()) {
        // until there is nothing more to look at
      }
      return look.found();
    } finally {
      rollBack(reader);
      reading.unlock();
    }
  }

  /** The same in steps, between which others may work; nothing has been looked at yet. */
  public GradualCheck gradually() {
    return new GradualCheck(this, Verification.ofEverything(Sql.forQuestions(reader), questions));
  }

  /** The same of the audit trail alone. */
  public GradualCheck trailGradually() {
    return new GradualCheck(this, Verification.ofTheTrail(Sql.forQuestions(reader), questions));
  }

  /** Lets go of the connections; what was kept stays kept. */
  @Override
  public void close() {
    shut(reader);
    shut(writer);
  }

  /** A connection that cannot even roll back has lost what was not committed anyway. */
  private static void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException alreadyClosed) {
      // What failed before is told; this adds nothing to it.
    }
  }

  private static void shut(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException alreadyClosed) {
      // It is closed, which was the wish.
    }
  }
}
