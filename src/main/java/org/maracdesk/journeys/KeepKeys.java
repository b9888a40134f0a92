package org.maracdesk.journeys;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.store.Store;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.KeyRing;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.wording.ExplainedException;

/**
 * Keeps who can open the store. Whoever changes that says their own words once more; the audit
 * trail says who did it, and to which way in, and each time the words were wrong.
 */
public final class KeepKeys {

  private final KeyRing keys;
  private final OwnWords own;
  private final Store store;
  private final Clock clock;
  private final SecureRandom random;
  private final Supplier<KeyDerivation.Cost> cost;
  private final RecoveryWords recovery = new RecoveryWords();

  KeepKeys(
      KeyRing keys,
      Store store,
      Clock clock,
      SecureRandom random,
      Supplier<KeyDerivation.Cost> cost) {
    this.keys = keys;
    own = new OwnWords(store, keys);
    this.store = store;
    this.clock = clock;
    this.random = random;
    this.cost = cost;
  }

  /** Whose way in opened the store. */
  public KeyHolder me() {
    return keys.holder();
  }

  /**
   * Everybody who can open the store, in the order they were added.
   *
   * @throws ExplainedException when the key file cannot be read
   */
  public List<KeyHolder> holders() {
    return keys.holders();
  }

  /**
   * Whether one passphrase and nothing else opens the store, so that what is in it is lost with
   * that one. Never so of practice, whose words the program keeps; nor where it cannot be told.
   */
  public boolean isOnlyWayIn() {
    try {
      return !store.isPractice() && holders().size() == 1;
    } catch (ExplainedException unreadable) {
      // It is only to remind, and what reads the key file next says what is wrong with it
      return false;
    }
  }

  /** Whether a recovery sheet was made a year ago or longer, so that somebody looks for it. */
  public boolean isToBeLookedFor(KeyHolder sheet) {
    var made = sheet.addedOn();
    return made != null && !today().isBefore(made.plusYears(1));
  }

  /**
   * Gives whoever opened the store another passphrase.
   *
   * @return whether the current one was right; if not, nothing has changed
   */
  public boolean changePassphrase(Passphrase current, Passphrase next) {
    return own.right(
        () ->
            keys.changePassphrase(
                current, next, cost.get(), random, note(AuditNote.Kind.PASSPHRASE_CHANGED)));
  }

  /**
   * Lets somebody in from now on.
   *
   * @param mine the words of whoever does this
   * @param name who is let in, one line of at most {@link KeyHolder#LONGEST} characters
   * @param role what they are in the local Marac; may be blank
   * @param theirs their passphrase
   * @return whether {@code mine} was right; if not, nothing has changed
   * @throws ExplainedException when there is no room, or somebody of that name is there already
   */
  public boolean add(Passphrase mine, String name, String role, Passphrase theirs) {
    return own.right(
        () ->
            keys.add(
                mine,
                KeyHolder.passphrase(name, role, OpenVault.actor(me()).label(), today()),
                theirs,
                cost.get(),
                random,
                note(AuditNote.Kind.KEY_ADDED)));
  }

  /**
   * Lets somebody in no more.
   *
   * @return whether {@code mine} was right; if not, nothing has changed
   * @throws ExplainedException when theirs is the only passphrase
   */
  public boolean remove(Passphrase mine, KeyHolder whom) {
    return own.right(() -> keys.remove(mine, whom, note(AuditNote.Kind.KEY_REMOVED)));
  }

  /** The words of a new recovery sheet; nothing opens with them before {@link #keepSheet}. */
  public List<String> newSheet() {
    return recovery.draw(random);
  }

  /**
   * Lets these words open the store from now on, in place of an earlier sheet's.
   *
   * @return whether {@code mine} was right; if not, nothing has changed
   */
  public boolean keepSheet(Passphrase mine, RecoveryWords.Reading.Whole sheet) {
    try (var words = sheet.passphrase()) {
      return own.right(
          () ->
              keys.add(
                  mine,
                  KeyHolder.recovery(OpenVault.actor(me()).label(), today()),
                  words,
                  cost.get(),
                  random,
                  note(AuditNote.Kind.RECOVERY_SHEET_MADE)));
    }
  }

  /**
   * Whether these are the words of whoever opened the store; nothing changes.
   *
   * @throws ExplainedException when the key file cannot be read
   */
  public boolean isMine(Passphrase words) {
    return own.right(() -> keys.isMine(words));
  }

  /** The words of whoever opened the store were asked for elsewhere, and were wrong. */
  void wrongWords() {
    own.wrong();
  }

  /** Whether it makes sense to give the store a new key: one of invented people needs none. */
  public boolean isRenewable() {
    return !store.isPractice();
  }

  private Consumer<KeyHolder> note(AuditNote.Kind kind) {
    return whose -> store.keep(AuditNote.of(kind, whose.id()), _ -> {});
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
