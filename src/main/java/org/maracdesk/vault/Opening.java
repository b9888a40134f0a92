package org.maracdesk.vault;

import java.nio.file.Path;
import org.maracdesk.wording.Wording;

/** What came of trying to open a store. */
public sealed interface Opening {

  /**
   * The store is open.
   *
   * @param vault the open store; whoever asked for it closes it
   */
  record Opened(Vault vault) implements Opening {}

  /** The store stays shut, and there is a sentence that says why. */
  sealed interface Refused extends Opening {

    /** What happened, what is safe and what to do. */
    Wording wording();
  }

  /** These are not the words. */
  record WrongPassphrase() implements Refused {

    @Override
    public Wording wording() {
      return Wording.of("vault.wrong-passphrase");
    }
  }

  /** Another window or another program has the store open. */
  record InUse() implements Refused {

    @Override
    public Wording wording() {
      return Wording.of("vault.in-use");
    }
  }

  /** A later version of the program made this store. */
  record TooNew() implements Refused {

    @Override
    public Wording wording() {
      return Wording.of("vault.too-new");
    }
  }

  /**
   * The store is not as the program left it.
   *
   * @param wording which part of it, and what to do
   */
  record Damaged(Wording wording) implements Refused {

    /** The database is not as the program left it. */
    public Damaged() {
      this(Wording.of("vault.damaged.database"));
    }

    /** Something that should be a file of the store leads elsewhere. */
    static Damaged astray(Path file) {
      return new Damaged(Wording.of("vault.astray", file.getFileName().toString()));
    }
  }

  /** The key file beside the database is older than one the store has seen. */
  record OlderKeys() implements Refused {

    @Override
    public Wording wording() {
      return Wording.of("vault.keys.older");
    }
  }

  /**
   * The store is for something else.
   *
   * @param found what it is for
   */
  record OtherKind(StoreKind found) implements Refused {

    @Override
    public Wording wording() {
      return Wording.of(
          switch (found) {
            case PRACTICE -> "vault.kind.practice";
            case REAL -> "vault.kind.real";
          });
    }
  }

  /**
   * There is no store in this folder.
   *
   * @param wording what there is instead, and what to do
   */
  record NotAStore(Wording wording) implements Refused {

    /** There is nothing of ours in it. */
    public NotAStore() {
      this(Wording.of("vault.not-a-store"));
    }
  }
}
