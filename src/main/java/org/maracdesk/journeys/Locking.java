package org.maracdesk.journeys;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.store.SealAnew;
import org.maracdesk.store.Store;
import org.maracdesk.vault.BackupOrder;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.LeftBackup;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;

/** How an open store comes to be closed, as {@link Session} tells each of them. */
record Locking(
    Vault vault, Store store, Clock clock, NoteUnlocking unlocking, KeepBackups keepBackups) {

  /** Whatever goes wrong on the way, the store is closed. */
  void lock(Session.Locked how) {
    var due = Optional.<BackupOrder>empty();
    try (store) {
      note(how);
      due = due();
    } finally {
      due.ifPresentOrElse(vault::close, vault::close);
    }
  }

  /** Whatever goes wrong on the way, the store is closed. */
  Optional<LeftBackup> leave(Session.Locked how) {
    try (vault) {
      var due = Optional.<BackupOrder>empty();
      var left = Optional.<LeftBackup>empty();
      try (store) {
        note(how);
        due = due();
      } finally {
        left = due.map(vault::leave);
      }
      return left;
    }
  }

  private Optional<BackupOrder> due() {
    return store.isPractice() ? Optional.empty() : keepBackups.dueIfItCanBeTold();
  }

  Opening renewKey(Passphrase mine, KeyDerivation.Cost cost, SecureRandom random) {
    boolean open = false;
    try {
      var anew =
          new SealAnew(
              store.actor(),
              clock,
              AuditNote.of(AuditNote.Kind.DATA_KEY_RENEWED, vault.id()),
              NoteUnlocking.OPENED);
      var again = store.still(() -> vault.renewKey(mine, cost, random, anew));
      open = again instanceof Opening.WrongPassphrase;
      return again;
    } finally {
      if (!open) {
        shut();
      }
    }
  }

  /** Without a backup. */
  void close() {
    try {
      note(Session.Locked.CLOSED);
    } finally {
      shut();
    }
  }

  private void note(Session.Locked how) {
    try {
      unlocking.locked(how);
    } catch (ExplainedException notNoted) {
      // What cannot be noted must not keep the store open
    }
  }

  private void shut() {
    try {
      store.close();
    } finally {
      vault.close();
    }
  }
}
