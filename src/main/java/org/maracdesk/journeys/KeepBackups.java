package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.store.Store;
import org.maracdesk.vault.BackupLook;
import org.maracdesk.vault.BackupOrder;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.vault.BackupRecord;
import org.maracdesk.vault.BackupTrouble;
import org.maracdesk.vault.Backups;
import org.maracdesk.vault.KeptBackup;
import org.maracdesk.vault.LeftBackup;
import org.maracdesk.vault.LeftErrand;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Backups of the store: when one is due, what is told about them, and the way back. One is made at
 * the lock, when something changed since the last, and after each meeting.
 */
public final class KeepBackups {

  /** From so many days without a proven backup on, it is said in amber. */
  static final int DAYS_UNTIL_LATE = 8;

  private static final List<AuditNote.Kind> DISPOSED =
      Stream.of(AuditNote.Kind.values()).filter(AuditNote.Kind::isDisposal).toList();

  private final Vault vault;
  private final Store store;
  private final Clock clock;
  private final Runnable remember;
  private final boolean broughtBack;

  /**
   * @param remember keeps outside the store how far its trail has come; done with each backup
   */
  KeepBackups(Vault vault, Store store, Clock clock, Runnable remember) {
    this.vault = vault;
    this.store = store;
    this.clock = clock;
    this.remember = remember;
    // Asked before anything is noted: a record of another time is known by how long the trail was
    var origin = backups().record().origin();
    broughtBack =
        origin != null
            && backups().record().toNote().contains(BackupRecord.Event.RESTORED)
            && origin.entries() == order().entries();
  }

  /**
   * How things stand.
   *
   * @param place where backups go
   * @param chosen whether somebody chose that place; otherwise it is beside the store
   * @param proven when a backup was last proven
   * @param sentence the same for the list of cases
   * @param late whether it is too long ago
   * @param trouble when the last attempt was, what was wrong with it and what to do
   */
  public record Standing(
      Path place,
      boolean chosen,
      Optional<Instant> proven,
      Wording sentence,
      boolean late,
      Optional<Wording> trouble) {}

  /** How things stand, as far as it is known without asking the drive. */
  public Standing standing() {
    var record = backups().record();
    var proven = Optional.ofNullable(record.proven());
    return new Standing(
        backups().place(),
        record.chosen() != null,
        proven,
        proven
            .map(when -> dated("backup.proven.", when))
            .orElseGet(() -> Wording.of("backup.never")),
        daysSince(proven) >= DAYS_UNTIL_LATE,
        trouble(record));
  }

  /** The place that somebody chose, if anybody did. */
  public Optional<Path> chosenPlace() {
    return Optional.ofNullable(backups().record().chosen());
  }

  /** What was wrong with the last attempt; nothing while it goes on. */
  private Optional<Wording> trouble(BackupRecord record) {
    return record.last() == BackupRecord.Last.BEGUN && backups().isUnderWay()
        ? Optional.empty()
        : record.last().trouble().map(why -> failed(why, record.entries()));
  }

  /**
   * @param entries how long the audit trail was just before it was tried
   */
  private Wording failed(BackupTrouble why, long entries) {
    return store
        .read(shelves -> shelves.audit().notedAt(entries))
        .map(tried -> dated("backup.failed.", tried, why.wording()))
        .orElseGet(() -> Wording.of("backup.last-failed", why.wording()));
  }

  /** A sentence that says when: today, yesterday, some days ago or on a day. */
  private Wording dated(String sentences, Instant when, Wording... more) {
    var moment = when.atZone(clock.getZone());
    long days = ChronoUnit.DAYS.between(moment.toLocalDate(), LocalDate.now(clock));
    if (days == 0) {
      return dated(sentences + "today", time(moment), more);
    }
    if (days == 1) {
      return dated(sentences + "yesterday", time(moment), more);
    }
    // A date in the future means that a clock was wrong: then the date itself is said
    return days > 0
        ? dated(sentences + "days", days, more)
        : dated(sentences + "on", moment.toLocalDate(), more);
  }

  private static Wording dated(String sentence, Object when, Wording... more) {
    return Wording.of(
        sentence, Stream.concat(Stream.of(when), Arrays.stream(more)).toArray(Object[]::new));
  }

  private static Object time(ZonedDateTime moment) {
    return moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  private long daysSince(Optional<Instant> proven) {
    return proven
        .or(() -> store.read(shelves -> shelves.audit().begun()))
        .map(
            since ->
                ChronoUnit.DAYS.between(
                    LocalDate.ofInstant(since, clock.getZone()), LocalDate.now(clock)))
        .orElse(0L);
  }

  /** From now on backups go there. */
  public void choose(Path place) {
    note(AuditNote.Kind.BACKUP_PLACE_CHOSEN);
    backups().choose(place);
  }

  /** The same for whoever does not wait for the drive, as {@link #take} says. */
  public LeftErrand<Path> choosing(Path place) {
    note(AuditNote.Kind.BACKUP_PLACE_CHOSEN);
    return backups().choosing(place);
  }

  /**
   * How things stand, and a look at the drive that is still to be taken: once, on any thread, for
   * the drive may take its time.
   *
   * @param standing how things stand
   * @param beforeUpgrades the store as earlier versions left it, which is beside it in any case
   * @param drive what is in the place for backups
   */
  public record Look(Standing standing, List<KeptBackup> beforeUpgrades, BackupLook drive) {

    /**
     * All there are, those from before an upgrade among them, the newest first.
     *
     * @throws ExplainedException when the place cannot be reached or read
     */
    public List<KeptBackup> all() {
      return Stream.concat(drive.get().stream(), beforeUpgrades.stream())
          .sorted(Comparator.comparing(KeptBackup::made).reversed())
          .toList();
    }
  }

  /** How things stand, with a look at the drive that is still to be taken. */
  public Look look() {
    return new Look(standing(), beforeUpgrades(), backups().looking());
  }

  /** A look at the drive alone, for whoever gives the store another key. */
  BackupLook looking() {
    return backups().looking();
  }

  /** All there are, those from before an upgrade among them, the newest first. */
  public List<KeptBackup> all() {
    return look().all();
  }

  /**
   * The store as earlier versions of the program left it, beside the store wherever backups go; the
   * newest first.
   */
  public List<KeptBackup> beforeUpgrades() {
    long disposed = order().disposed();
    return backups().beforeUpgrades().stream()
        .map(copy -> copy.holding(disposed > copy.entries()))
        .toList();
  }

  /** Makes one now, and says what came of it. */
  public BackupOutcome make() {
    var left = take();
    return took(left, left.make());
  }

  /**
   * Takes what one is made from, which is quick. Making it is for whoever asks, on a thread that
   * the store does not wait for: the drive may take its time.
   */
  public LeftBackup take() {
    return store.still(() -> backups().take(order()));
  }

  /** Notes what came of one that was taken, or leaves that to the next unlock. */
  public BackupOutcome took(LeftBackup left, BackupOutcome outcome) {
    left.remember(outcome);
    noteUnlessLocked();
    return outcome;
  }

  /**
   * Notes what came of an errand, or leaves that to the next unlock.
   *
   * @throws ExplainedException when it cannot be written down beside the store and has to be
   */
  public <T> void did(LeftErrand<T> left, LeftErrand.Outcome<T> outcome) {
    left.remember(outcome);
    noteUnlessLocked();
  }

  private void noteUnlessLocked() {
    try {
      noteWhatHappened();
      remember.run();
    } catch (ExplainedException lockedMeanwhile) {
      // It stays with what is remembered
    }
  }

  /**
   * Proves one once more.
   *
   * @return why it cannot be relied on, or nothing when all is well
   */
  public Optional<Wording> prove(KeptBackup backup) {
    try {
      return Optional.ofNullable(backups().prove(backup, clock));
    } finally {
      noteWhatHappened();
    }
  }

  /** The same for whoever does not wait for the drive, as {@link #take} says. */
  public LeftErrand<Backups.Proven> proving(KeptBackup backup) {
    return backups().proving(backup, clock);
  }

  /**
   * Brings one back into a new folder beside the store, which stays as it is.
   *
   * @return the new folder
   */
  public Path restore(KeptBackup backup) {
    note(AuditNote.Kind.BACKUP_RESTORED);
    var restored = backups().restore(backup, clock.getZone());
    noteWhatHappened();
    return restored;
  }

  /** The same for whoever does not wait for the drive, as {@link #take} says. */
  public LeftErrand<Path> restoring(KeptBackup backup) {
    note(AuditNote.Kind.BACKUP_RESTORED);
    return backups().restoring(backup, clock.getZone());
  }

  /**
   * Removes backups made under an earlier key of the store.
   *
   * @return how many are gone
   */
  int removeEarlier(List<KeptBackup> earlier) {
    int gone = backups().remove(earlier);
    store.keep(
        AuditNote.of(AuditNote.Kind.OLD_BACKUPS_REMOVED, vault.id()).counting(gone), _ -> {});
    return gone;
  }

  /**
   * What to back up when the store closes now; nothing when it has not changed since the last
   * backup.
   */
  Optional<BackupOrder> due() {
    var order = order();
    var record = backups().record();
    boolean same = record.last() == BackupRecord.Last.DONE && record.changes() == order.changes();
    return same ? Optional.empty() : Optional.of(order);
  }

  /** Whether the store was brought back from a backup, and nobody was in it since. */
  boolean isBroughtBack() {
    return broughtBack;
  }

  /** Whether backups are kept of it at all: nothing is lost with a store of invented people. */
  public boolean isKept() {
    return !store.isPractice();
  }

  /**
   * Notes in the audit trail what happened to backups while the store was closed.
   *
   * @return what the user has to be told of it
   */
  Optional<Wording> arrive() {
    var record = backups().record();
    noteWhatHappened();
    return broughtBack ? Optional.of(Wording.of("backup.this-is-restored")) : trouble(record);
  }

  /** What is good to know of what happened while the store was closed; ask before it is noted. */
  Optional<Wording> news() {
    var events = backups().record().toNote();
    var upgraded =
        events.contains(BackupRecord.Event.UPGRADED)
            ? backups().beforeUpgrades().stream()
                .filter(KeptBackup::isUsable)
                .findFirst()
                .map(copy -> Wording.of("backup.upgraded", copy.name()))
            : Optional.<Wording>empty();
    return upgraded.isEmpty() && events.contains(BackupRecord.Event.BROUGHT_BACK)
        ? Optional.of(Wording.of("backup.restored-meanwhile"))
        : upgraded;
  }

  private void noteWhatHappened() {
    var record = backups().record();
    var events = backups().isUnderWay() ? record.events() : record.toNote();
    for (var event : events) {
      if (event == BackupRecord.Event.RESTORED && !broughtBack) {
        continue;
      }
      switch (event) {
        case MADE -> note(AuditNote.Kind.BACKUP_MADE);
        case PROVEN -> note(AuditNote.Kind.BACKUP_PROVEN);
        case FAILED -> note(AuditNote.Kind.BACKUP_FAILED);
        case RESTORED -> note(AuditNote.Kind.STORE_RESTORED);
        case UPGRADED -> note(AuditNote.Kind.STORE_UPGRADED);
        case BROUGHT_BACK -> {
          // Noted when it was asked for, by whoever asked: by now the desk may be another's
        }
      }
    }
    if (!events.isEmpty()) {
      backups().noted();
    }
  }

  private BackupOrder order() {
    return store.read(
        shelves ->
            new BackupOrder(
                clock,
                store.schema(),
                shelves.audit().length(),
                shelves.audit().changes(),
                shelves.audit().last(DISPOSED).orElse(0)));
  }

  private void note(AuditNote.Kind kind) {
    store.keep(AuditNote.of(kind, vault.id()), _ -> {});
  }

  private Backups backups() {
    return vault.backups();
  }

  /** Locking goes on whatever this finds. */
  Optional<BackupOrder> dueIfItCanBeTold() {
    try {
      return due();
    } catch (ExplainedException storeStopped) {
      return Optional.empty();
    }
  }
}
