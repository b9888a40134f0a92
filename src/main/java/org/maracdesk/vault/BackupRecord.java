package org.maracdesk.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a store remembers about its backups, in a small sealed file beside it: the store itself is
 * closed by the time a backup is made at the lock, and cannot be asked where its backups are when
 * it is damaged. Nothing in it is about a person.
 *
 * @param chosen the place for backups, or null as long as none was chosen
 * @param made when the last backup was made in the place as it is chosen now; null before the first
 *     there
 * @param proven when a backup was last proven; null before the first
 * @param changes how many changes the store had had when the last backup was made; -1 before it,
 *     and where another is due in any case
 * @param entries how long the audit trail was when a backup was last tried; -1 before that
 * @param last how the last attempt went
 * @param events what is not in the audit trail yet, in order
 * @param origin where the store comes from, if it was brought back from a backup
 * @param beside the last one that was made beside the store because the chosen place could not be
 *     used; null where there was none since one was made there
 */
public record BackupRecord(
    @Nullable Path chosen,
    @Nullable Instant made,
    @Nullable Instant proven,
    long changes,
    long entries,
    Last last,
    List<Event> events,
    @Nullable Origin origin,
    @Nullable Beside beside) {

  static final BackupRecord NONE =
      new BackupRecord(null, null, null, -1, -1, Last.NEVER, List.of(), null, null);

  private static final String FORMAT = "marac-desk-backups";
  private static final int VERSION = 1;
  private static final int FACTS = 6;
  private static final int MOST_EVENTS = 100;
  private static final long MOST_BYTES = 1 << 16;

  public BackupRecord {
    events = List.copyOf(events);
  }

  /**
   * A store that was brought back.
   *
   * @param line tells its backups from those of the store that was left as it was
   * @param entries how long the audit trail was that came with it
   */
  public record Origin(UUID line, long entries) {}

  /**
   * A backup beside the store, in place of one in the chosen place.
   *
   * @param made when it was made
   * @param proven when it was proven; null where it was not
   * @param changes how many changes the store had had; -1 where another is due in any case
   */
  public record Beside(Instant made, @Nullable Instant proven, long changes) {}

  /** How an attempt went. */
  public enum Last {
    NEVER(null),
    /** It was begun, and there is nothing yet about how it ended. */
    BEGUN(BackupTrouble.CUT_OFF),
    DONE(null),
    PLACE_MISSING(BackupTrouble.PLACE_MISSING),
    PLACE_NOT_A_FOLDER(BackupTrouble.PLACE_NOT_A_FOLDER),
    PLACE_READ_ONLY(BackupTrouble.PLACE_READ_ONLY),
    NO_ROOM(BackupTrouble.NO_ROOM),
    NO_ANSWER(BackupTrouble.NO_ANSWER),
    DIFFERENT(BackupTrouble.DIFFERENT),
    KEYS_DAMAGED(BackupTrouble.KEYS_DAMAGED),
    CUT_OFF(BackupTrouble.CUT_OFF),
    STORE_STOPPED(BackupTrouble.STORE_STOPPED),
    NOT_WRITTEN(BackupTrouble.NOT_WRITTEN);

    private final @Nullable BackupTrouble trouble;

    Last(@Nullable BackupTrouble trouble) {
      this.trouble = trouble;
    }

    /** Why there was no backup, if there was none. */
    public Optional<BackupTrouble> trouble() {
      return Optional.ofNullable(trouble);
    }
  }

  /** What happened while nothing could be noted in the store. */
  public enum Event {
    /** A backup was made and could not be proven. */
    MADE,
    /** A backup was made and proven. */
    PROVEN,
    /** A backup was tried, and there is none. */
    FAILED,
    /** This store was brought back from a backup. */
    RESTORED,
    /** A later version of the program brought the tables of this store up to date. */
    UPGRADED,
    /** A backup was brought back beside this store; that it was asked for is noted already. */
    BROUGHT_BACK
  }

  /** The same with another place for backups. */
  BackupRecord choosing(Path place) {
    var there = place.equals(chosen) ? made : null;
    return new BackupRecord(place, there, proven, changes, entries, last, events, origin, beside);
  }

  /** Whether a backup is where they are to go now. */
  private boolean isThere(KeptBackup backup) {
    return chosen == null || backup.place().equals(chosen);
  }

  /** The same when an attempt begins. */
  BackupRecord begun(BackupOrder order) {
    return new BackupRecord(
        chosen, made, proven, changes, order.entries(), Last.BEGUN, events, origin, beside);
  }

  /** The same after an attempt. */
  BackupRecord after(BackupOutcome outcome, BackupOrder order) {
    return switch (outcome) {
      case BackupOutcome.Made(var backup) ->
          new BackupRecord(
              chosen,
              isThere(backup) ? backup.made() : made,
              backup.provenAt() == null ? proven : backup.provenAt(),
              // One that holds what was disposed of is no backup of the store as it will be closed
              backup.owing() ? -1 : order.changes(),
              order.entries(),
              Last.DONE,
              with(came(backup)),
              origin,
              isThere(backup) ? null : beside);
      case BackupOutcome.Beside(var backup, var why) ->
          new BackupRecord(
              chosen,
              made,
              proven,
              changes,
              order.entries(),
              Last.valueOf(why.name()),
              with(Event.FAILED, came(backup)),
              origin,
              new Beside(backup.made(), backup.provenAt(), backup.owing() ? -1 : order.changes()));
      case BackupOutcome.Failed(var why) ->
          new BackupRecord(
              chosen,
              made,
              proven,
              changes,
              order.entries(),
              Last.valueOf(why.name()),
              with(Event.FAILED),
              origin,
              beside);
    };
  }

  private static Event came(KeptBackup backup) {
    return backup.provenAt() == null ? Event.MADE : Event.PROVEN;
  }

  /**
   * The same after a backup was proven once more; one that is not where backups are to go now says
   * nothing about those that are.
   */
  BackupRecord provenAgain(KeptBackup backup, Instant when) {
    boolean standIn = beside != null && beside.made().equals(backup.made());
    return new BackupRecord(
        chosen,
        made,
        isThere(backup) ? when : proven,
        changes,
        entries,
        last,
        with(Event.PROVEN),
        origin,
        standIn ? new Beside(backup.made(), when, beside.changes()) : beside);
  }

  /** The same after a backup turned out not to be as it was. */
  BackupRecord notProvenAgain() {
    return noting(Event.FAILED);
  }

  /** The same after a backup was brought back beside the store. */
  BackupRecord broughtBack() {
    return noting(Event.BROUGHT_BACK);
  }

  private BackupRecord noting(Event event) {
    return new BackupRecord(
        chosen, made, proven, changes, entries, last, with(event), origin, beside);
  }

  /** The same for a store that was brought back with an audit trail of so many entries. */
  BackupRecord restored(long withEntries) {
    return new BackupRecord(
        chosen,
        null,
        null,
        -1,
        -1,
        Last.NEVER,
        List.of(Event.RESTORED),
        new Origin(UUID.randomUUID(), withEntries),
        null);
  }

  /** The same for a store whose tables were brought up to date. */
  BackupRecord upgraded() {
    return noting(Event.UPGRADED);
  }

  /** The same for a store under a new data key, of which there are no backups yet. */
  BackupRecord underNewKey() {
    return new BackupRecord(chosen, null, null, -1, -1, Last.NEVER, List.of(), origin, null);
  }

  /**
   * The same with everything noted in the store.
   *
   * @param goesOn whether an attempt that was begun goes on, and so was not cut off
   */
  BackupRecord noted(boolean goesOn) {
    var now = last == Last.BEGUN && !goesOn ? Last.CUT_OFF : last;
    return new BackupRecord(chosen, made, proven, changes, entries, now, List.of(), origin, beside);
  }

  /** What has to be noted in the store, with an attempt that never ended. */
  public List<Event> toNote() {
    return last == Last.BEGUN ? with(Event.FAILED) : events;
  }

  private List<Event> with(Event... more) {
    var all = new ArrayList<>(events);
    all.addAll(List.of(more));
    return all.subList(Math.max(0, all.size() - MOST_EVENTS), all.size());
  }

  /** The record of a store; an empty one where there is none, or none that this key made. */
  static BackupRecord read(StoreFolder store, BackupKeys keys) {
    var text = text(store);
    return text == null || text.version() != VERSION || !text.isSealedBy(keys)
        ? NONE
        : of(text.lines());
  }

  /**
   * The record of a store whose key is not known yet: it only tells where to look for backups, each
   * of which has a seal of its own.
   */
  static BackupRecord unchecked(StoreFolder store) {
    var text = text(store);
    return text == null || text.version() != VERSION ? NONE : of(text.lines());
  }

  /** The bytes of its file. */
  byte[] file(BackupKeys keys) {
    return SealedText.seal(FORMAT, VERSION, lines(), keys).file();
  }

  private static @Nullable SealedText text(StoreFolder store) {
    try {
      var bytes = WholeFile.read(store.backups(), MOST_BYTES);
      return bytes == null ? null : SealedText.read(FORMAT, bytes);
    } catch (NoSuchFileException none) {
      return null;
    } catch (IOException unreadable) {
      // The store is as good without it, and the next attempt writes it anew.
      return null;
    }
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("place|" + (chosen == null ? "-" : base64(chosen)));
    lines.add("made|" + (made == null ? "-" : made.toString()));
    lines.add("proven|" + (proven == null ? "-" : proven.toString()));
    lines.add("changes|" + changes);
    lines.add("entries|" + entries);
    lines.add("last|" + last);
    if (origin != null) {
      lines.add("origin|" + origin.line() + "|" + origin.entries());
    }
    if (beside != null) {
      var proven = beside.proven() == null ? "-" : beside.proven().toString();
      lines.add("beside|" + beside.made() + "|" + proven + "|" + beside.changes());
    }
    events.forEach(event -> lines.add("event|" + event));
    return lines;
  }

  private static BackupRecord of(List<String> lines) {
    try {
      var place = field(lines, 0, "place");
      var events = new ArrayList<Event>();
      var origin = origin(lines);
      int more = origin == null ? FACTS : FACTS + 1;
      var beside = beside(lines, more);
      for (int i = beside == null ? more : more + 1; i < lines.size(); i++) {
        events.add(Event.valueOf(field(lines, i, "event")));
      }
      return new BackupRecord(
          place == null
              ? null
              : Path.of(new String(Base64.getDecoder().decode(place), StandardCharsets.UTF_8)),
          instant(field(lines, 1, "made")),
          instant(field(lines, 2, "proven")),
          Long.parseLong(String.valueOf(field(lines, 3, "changes"))),
          Long.parseLong(String.valueOf(field(lines, 4, "entries"))),
          Last.valueOf(String.valueOf(field(lines, 5, "last"))),
          events,
          origin,
          beside);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException malformed) {
      return NONE;
    }
  }

  private static @Nullable Origin origin(List<String> lines) {
    if (lines.size() <= FACTS || !lines.get(FACTS).startsWith("origin|")) {
      return null;
    }
    var parts = lines.get(FACTS).split("\\|", -1);
    return new Origin(UUID.fromString(parts[1]), Long.parseLong(parts[2]));
  }

  private static @Nullable Beside beside(List<String> lines, int number) {
    if (lines.size() <= number || !lines.get(number).startsWith("beside|")) {
      return null;
    }
    var parts = lines.get(number).split("\\|", -1);
    return new Beside(
        Instant.parse(parts[1]),
        parts[2].equals("-") ? null : Instant.parse(parts[2]),
        Long.parseLong(parts[3]));
  }

  private static @Nullable Instant instant(@Nullable String field) {
    return field == null ? null : Instant.parse(field);
  }

  private static @Nullable String field(List<String> lines, int number, String name) {
    var line = lines.get(number);
    if (!line.startsWith(name + "|")) {
      throw new IllegalArgumentException("no " + name);
    }
    var field = line.substring(name.length() + 1);
    return field.equals("-") ? null : field;
  }

  private static String base64(Path place) {
    return Base64.getEncoder().encodeToString(place.toString().getBytes(StandardCharsets.UTF_8));
  }
}
