package org.maracdesk.journeys;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.maracdesk.vault.BackupLook;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.vault.KeptBackup;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Puts a store under a new data key, after somebody left who may have kept a copy of its files, or
 * after such a copy was lost. What they have stays readable for them; what is written from now on
 * is not.
 */
public final class RenewKey {

  private final OpenVault door;

  /** For stores that open through this door. */
  public RenewKey(OpenVault door) {
    this.door = door;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** These are not the words of whoever opened the store; nothing has changed. */
    record WrongWords() implements Outcome {}

    /**
     * It is under a new key, and open again.
     *
     * @param entry the way in
     * @param backedUp whether there is a proven backup under the new key
     * @param said what came of it, for the user
     */
    record Done(OpenVault.Entry entry, boolean backedUp, Wording said) implements Outcome {}
  }

  /**
   * Puts the store of a session under a new data key, opens it again and makes a backup at once.
   *
   * @param session closed when this returns anything but wrong words, or throws
   * @param mine the words of whoever opened it, which stay the caller's to close
   * @param withoutEarlier whether backups under earlier keys of this store go, once there is a
   *     proven one under the new
   * @throws ExplainedException when it was not done; the store is as it was
   */
  public Outcome renew(Session session, Passphrase mine, boolean withoutEarlier) {
    try (var looking = session.keepBackups().looking()) {
      var copies = withoutEarlier ? session.keepBackups().beside() : List.<KeptBackup>of();
      // Looked for once it is done: one that was under way may have been finished meanwhile
      Supplier<List<KeptBackup>> earlier =
          withoutEarlier ? () -> usable(looking, copies) : List::of;
      return renewed(session, mine, earlier);
    }
  }

  private Outcome renewed(Session session, Passphrase mine, Supplier<List<KeptBackup>> earlier) {
    return switch (session.renewKey(mine)) {
      case Opening.WrongPassphrase _ -> {
        session.keepKeys().wrongWords();
        yield new Outcome.WrongWords();
      }
      case Opening.Refused refused ->
          new Outcome.Done(new OpenVault.Entry.Shut(refused), false, refused.wording());
      case Opening.Opened(var vault) -> entered(door.enter(vault), earlier);
    };
  }

  private static Outcome entered(OpenVault.Entry entry, Supplier<List<KeptBackup>> earlier) {
    return switch (entry) {
      case OpenVault.Entry.Shut(var why) -> new Outcome.Done(entry, false, why.wording());
      case OpenVault.Entry.Open(var session) -> {
        var outcome = session.keepBackups().make();
        boolean proven =
            outcome instanceof BackupOutcome.Made(var backup) && backup.proven().isPresent();
        yield new Outcome.Done(
            entry, proven, proven ? without(session, earlier.get()) : notProven(outcome));
      }
    };
  }

  /** Those that the key of until now opens; a place that cannot be reached has none to remove. */
  private static List<KeptBackup> usable(BackupLook looking, List<KeptBackup> copies) {
    try {
      return Stream.concat(looking.get().stream(), copies.stream())
          .filter(KeptBackup::isUsable)
          .toList();
    } catch (ExplainedException notReached) {
      return List.of();
    }
  }

  private static Wording notProven(BackupOutcome outcome) {
    return switch (outcome) {
      case BackupOutcome.Failed(var why) -> Wording.of("journeys.renew.no-backup", why.wording());
      case BackupOutcome.Beside(_, var why) -> Wording.of("journeys.renew.beside", why.wording());
      case BackupOutcome.Made _ -> Wording.of("journeys.renew.not-proven");
    };
  }

  private static Wording without(Session session, List<KeptBackup> earlier) {
    if (earlier.isEmpty()) {
      return Wording.of("journeys.renew.done");
    }
    int removed = session.keepBackups().removeEarlier(earlier);
    return removed == earlier.size()
        ? Wording.of("journeys.renew.done.without", removed)
        : Wording.of("journeys.renew.done.some", removed, earlier.size() - removed);
  }
}
