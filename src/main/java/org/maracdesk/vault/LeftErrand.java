package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Something that is left to do where the backups are: a place to be tried, one to be proven or to
 * be brought back. It works with files alone and under keys of its own, never with the open store,
 * so that it may be done on any thread and goes on while the store is locked, opened again or
 * worked in; the drive may take its time.
 *
 * @param <T> what comes of it
 */
public final class LeftErrand<T> {

  private final Path where;
  private final Backups backups;
  private final Function<Backups, T> work;
  private final BiFunction<BackupRecord, T, BackupRecord> told;
  private final Consumer<T> afterwards;
  private final @Nullable Wording notWritten;

  /**
   * @param where the folder whose drive may take its time
   * @param backups with keys of their own, which are forgotten in the end
   * @param work what is left to do
   * @param told what the store remembers of it
   * @param afterwards what is done last, with files that nobody else knows of yet
   * @param notWritten what is said where that cannot be written down; null where it does not matter
   */
  LeftErrand(
      Path where,
      Backups backups,
      Function<Backups, T> work,
      BiFunction<BackupRecord, T, BackupRecord> told,
      Consumer<T> afterwards,
      @Nullable Wording notWritten) {
    this.where = where;
    this.backups = backups;
    this.work = work;
    this.told = told;
    this.afterwards = afterwards;
    this.notWritten = notWritten;
  }

  /** The folder whose drive may take its time. */
  public Path where() {
    return where;
  }

  /** What came of it. */
  public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It could not be done, and changed nothing. */
    record Refused<T>(ExplainedException why) implements Outcome<T> {}
  }

  /** Does it, once. What the user may expect to go wrong is answered and never thrown. */
  public Outcome<T> go() {
    boolean answered = false;
    try {
      Outcome<T> outcome = attempt();
      answered = true;
      return outcome;
    } finally {
      if (!answered) {
        backups.forget();
      }
    }
  }

  private Outcome<T> attempt() {
    try {
      return new Outcome.Done<>(work.apply(backups));
    } catch (ExplainedException why) {
      return new Outcome.Refused<>(why);
    }
  }

  /**
   * Remembers beside the store what came of it, unless the store has got another key since, and
   * forgets the keys. Call it where the store is opened and closed, for what is remembered may be
   * written there too.
   *
   * @throws ExplainedException when it cannot be written down and has to be, or when what is done
   *     last could not be done
   */
  public void remember(Outcome<T> outcome) {
    switch (outcome) {
      case Outcome.Refused<T> _ -> backups.forget();
      case Outcome.Done<T>(var value) -> {
        try {
          backups.rememberAndForget(
              record -> told.apply(record, value), () -> afterwards.accept(value));
        } catch (IOException e) {
          if (notWritten != null) {
            throw new ExplainedException(notWritten, e);
          }
        }
      }
    }
  }

  /**
   * All of it at once, for whoever has nothing else to do meanwhile.
   *
   * @throws ExplainedException when it could not be done, or not be written down
   */
  T now() {
    var outcome = go();
    remember(outcome);
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var why) -> throw why;
    };
  }
}
