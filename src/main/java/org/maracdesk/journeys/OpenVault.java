package org.maracdesk.journeys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.store.SchemaUpgrade;
import org.maracdesk.store.Store;
import org.maracdesk.store.TooNewException;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.StoreKind;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Words;

/** Opens a store, or makes a new one. */
public final class OpenVault {

  private static final Actor UNNAMED = new Actor("Coordinator");
  private static final Actor RECOVERY = new Actor("Recovery sheet");
  private static final String AT_THE_DESK = "";
  private static final String BY_COMMAND = ", command line";

  private final Clock clock;
  private final SecureRandom random;
  private final Supplier<KeyDerivation.Cost> cost;
  private final Words words;
  private final LastSeen lastSeen;
  private final StoreKind kind;
  private final String whence;

  /**
   * The way into stores of real people.
   *
   * @param clock tells the day and the time of everything that is done inside
   * @param random makes keys and identities
   * @param cost what one attempt at a new passphrase shall cost
   * @param words speaks on the documents
   */
  public OpenVault(Clock clock, SecureRandom random, KeyDerivation.Cost cost, Words words) {
    this(clock, random, () -> cost, words, LastSeen.NOWHERE);
  }

  /**
   * The way in, for a computer that remembers what was last seen.
   *
   * @param cost what one attempt at a new passphrase shall cost; asked, off the window's thread,
   *     each time there is one, for finding it out may take half a second
   * @param lastSeen how far the trail of each store went when it was last open here
   */
  public OpenVault(
      Clock clock,
      SecureRandom random,
      Supplier<KeyDerivation.Cost> cost,
      Words words,
      LastSeen lastSeen) {
    this(StoreKind.REAL, AT_THE_DESK, clock, random, cost, words, lastSeen);
  }

  private OpenVault(
      StoreKind kind,
      String whence,
      Clock clock,
      SecureRandom random,
      Supplier<KeyDerivation.Cost> cost,
      Words words,
      LastSeen lastSeen) {
    this.kind = kind;
    this.whence = whence;
    this.clock = clock;
    this.random = random;
    this.cost = cost;
    this.words = words;
    this.lastSeen = lastSeen;
  }

  /** The way into practice stores, by which no other opens. */
  OpenVault forPractice() {
    return new OpenVault(
        StoreKind.PRACTICE, AT_THE_DESK, clock, random, cost, words, LastSeen.NOWHERE);
  }

  /** The same way in from the command line, which the audit trail adds to whoever comes by it. */
  public OpenVault forCommands() {
    return new OpenVault(kind, BY_COMMAND, clock, random, cost, words, lastSeen);
  }

  /** What came of trying to open a store. */
  public sealed interface Entry {

    /**
     * The store is open.
     *
     * @param session everything that can be done in it; whoever asked for it closes it
     */
    record Open(Session session) implements Entry {}

    /**
     * The store stays shut.
     *
     * @param why with its sentence
     */
    record Shut(Opening.Refused why) implements Entry {}
  }

  /**
   * Says that an older copy of a store is being put into this folder on purpose: its next opening
   * notes that and asks nobody to worry.
   */
  public void expectOlder(Path folder) {
    lastSeen.expectOlder(folder);
  }

  /** Tries to open the store in a folder as whose passphrase it is, which the caller closes. */
  public Entry open(Path folder, Passphrase passphrase) {
    return switch (Vault.open(kind, folder, "", passphrase)) {
      case Opening.Refused refused -> new Entry.Shut(refused);
      case Opening.Opened(var vault) -> enter(vault);
    };
  }

  /** The same, as somebody who is known otherwise. */
  public Entry open(Path folder, Passphrase passphrase, Actor actor) {
    return switch (Vault.open(kind, folder, "", passphrase)) {
      case Opening.Refused refused -> new Entry.Shut(refused);
      case Opening.Opened(var vault) -> enter(vault, actor);
    };
  }

  /** Makes a new store for an area in an empty folder; the passphrase stays the caller's. */
  public Session create(Path folder, Passphrase passphrase, Area area, Actor actor) {
    return create(folder, passphrase, area, actor.label(), "");
  }

  /**
   * The same, made by somebody.
   *
   * @param name who makes it and has its first way in, at most {@link KeyHolder#LONGEST}
   *     characters; empty where nobody says
   * @param role as what, at most as many characters
   */
  public Session create(Path folder, Passphrase passphrase, Area area, String name, String role) {
    var maker = KeyHolder.passphrase(name, role, "", LocalDate.now(clock));
    var actor = entering(maker);
    var vault =
        Vault.create(kind, folder, List.of(new Vault.Way(maker, passphrase)), cost.get(), random);
    try {
      var session = session(vault, actor);
      return begun(session, () -> session.furnish(area));
    } catch (RuntimeException e) {
      vault.close();
      throw e;
    }
  }

  /** Goes into a vault that is open, as whoever opened it; otherwise as below. */
  public Entry enter(Vault vault) {
    return enter(vault, entering(vault.keys().holder()));
  }

  private Actor entering(KeyHolder holder) {
    return new Actor(actor(holder).label() + whence);
  }

  /** Whoever came in by a way, as the audit trail calls them. */
  static Actor actor(KeyHolder holder) {
    if (holder.kind() == KeyHolder.Kind.RECOVERY) {
      return RECOVERY;
    }
    if (holder.name().isBlank()) {
      return UNNAMED;
    }
    return new Actor(
        holder.role().isBlank() ? holder.name() : holder.name() + ", " + holder.role());
  }

  /** Goes into a vault that is open; one that has just been made gets an area without a name. */
  public Entry enter(Vault vault, Actor actor) {
    try {
      var session = session(vault, actor);
      return new Entry.Open(
          begun(
              session,
              () -> {
                if (session.area().isEmpty()) {
                  session.furnish(AreaJson.unnamed());
                } else {
                  session.unlocked();
                }
              }));
    } catch (TooNewException e) {
      vault.close();
      return new Entry.Shut(new Opening.TooNew());
    } catch (RuntimeException e) {
      vault.close();
      throw e;
    }
  }

  /** A store of an earlier version goes on in another vault, which only its session can close. */
  private static Session begun(Session session, Runnable begin) {
    boolean begun = false;
    try {
      begin.run();
      begun = true;
      return session;
    } finally {
      if (!begun) {
        session.close();
      }
    }
  }

  private Session session(Vault opened, Actor actor) {
    var vault = new SchemaUpgrade(clock).bring(opened);
    try {
      var store = Store.on(vault, actor, clock);
      return new Session(vault, store, clock, random, cost, words, lastSeen);
    } catch (RuntimeException e) {
      vault.close();
      throw e;
    }
  }
}
