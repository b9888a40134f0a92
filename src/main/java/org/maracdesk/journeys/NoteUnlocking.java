package org.maracdesk.journeys;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.store.Store;
import org.maracdesk.vault.FailedTries;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Notes that a store was unlocked and locked, how often somebody tried in between, and whether it
 * is an older copy of what was here last.
 */
final class NoteUnlocking {

  /** What failed tries are counted from. */
  static final List<Kind> OPENED = List.of(Kind.STORE_CREATED, Kind.STORE_UNLOCKED);

  private final Vault vault;
  private final Store store;
  private final LastSeen lastSeen;
  private final FailedTries tries;
  private final boolean broughtBack;

  /**
   * @param broughtBack whether the store was brought back from a backup since it was last open
   */
  NoteUnlocking(Vault vault, Store store, LastSeen lastSeen, boolean broughtBack) {
    this.broughtBack = broughtBack;
    this.vault = vault;
    this.store = store;
    this.lastSeen = lastSeen;
    this.tries = FailedTries.at(vault.folder());
  }

  /** The store has just been made, which is noted already. */
  void created() {
    begin();
  }

  /**
   * Somebody unlocked the store.
   *
   * @return what they have to be told
   */
  Optional<Wording> unlocked() {
    var told = older().or(this::changedKeys);
    noteSeal();
    noteTries();
    var by = vault.keys().holder().id();
    if (store.note(AuditNote.of(Kind.STORE_UNLOCKED, vault.id(), by))) {
      begin();
      return told;
    }
    return told.or(() -> Optional.of(Wording.of("journeys.unlock.not-noted")));
  }

  /** The store is being locked, and is still open. */
  void locked(Session.Locked how) {
    store.note(AuditNote.of(Kind.STORE_LOCKED, vault.id()).detailed(how.name()));
    remember();
  }

  private void begin() {
    var stamp =
        store.read(
            shelves -> {
              var last = shelves.audit().last(OPENED);
              return last.isPresent() ? shelves.audit().stamp(last.getAsLong()) : null;
            });
    if (stamp != null) {
      tries.begin(stamp);
    }
    remember();
  }

  /** Remembers how far the trail has come. */
  void remember() {
    try {
      lastSeen.keep(vault.id(), vault.folder(), store.read(shelves -> shelves.audit().end()));
    } catch (ExplainedException storeStopped) {
      // Whoever works in it is told by what they do next; this is remembered at the next unlock
    }
  }

  private void noteSeal() {
    switch (vault.sealFound()) {
      case LIFTED -> store.note(AuditNote.of(Kind.SEAL_LIFTED, vault.id()));
      case MISSING -> store.note(AuditNote.of(Kind.SEAL_MISSING, vault.id()));
      case THERE -> {
        // What it is there for
      }
    }
  }

  private void noteTries() {
    var counted =
        store.read(
            shelves -> {
              var last = shelves.audit().last(OPENED);
              return last.isPresent()
                  ? tries.since(shelves.audit().stamp(last.getAsLong()))
                  : OptionalLong.empty();
            });
    if (counted.isEmpty()) {
      store.note(AuditNote.of(Kind.UNLOCK_RECORD_MISSING, vault.id()));
    } else if (counted.getAsLong() > 0) {
      store.note(AuditNote.of(Kind.UNLOCKS_FAILED, vault.id()).counting(counted.getAsLong()));
    }
  }

  private Optional<Wording> changedKeys() {
    if (!vault.isKeysChanged() || broughtBack) {
      return Optional.empty();
    }
    store.note(AuditNote.of(Kind.KEYS_CHANGED_UNNOTED, vault.id()));
    return Optional.of(Wording.of("journeys.unlock.keys-changed"));
  }

  /** Whether the trail still says what it said when it was last seen here. */
  private Optional<Wording> older() {
    boolean expected = lastSeen.takeExpected(vault.folder()) || broughtBack;
    var seen = lastSeen.of(vault.id(), vault.folder());
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    var then = seen.get();
    var end = store.read(shelves -> shelves.audit().end());
    if (store.read(shelves -> shelves.audit().at(then.number())).filter(then::equals).isPresent()) {
      return Optional.empty();
    }
    store.note(
        AuditNote.of(expected ? Kind.OLDER_STORE_EXPECTED : Kind.OLDER_STORE_FOUND, vault.id())
            .counting(then.number()));
    return expected ? Optional.empty() : Optional.of(remark(end, then));
  }

  private static Wording remark(TrailMark now, TrailMark then) {
    return now.number() < then.number()
        ? Wording.of("journeys.older.fewer", now.number(), then.number())
        : Wording.of("journeys.older.other", then.number());
  }
}
