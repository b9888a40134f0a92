package org.maracdesk.vault;

import java.util.List;
import java.util.Locale;
import org.maracdesk.wording.Wording;

/**
 * Whether a new passphrase is good enough: fourteen characters or four words, and not one of those
 * everybody tries first. No rules about capitals and digits: they make words hard to remember and
 * little harder to guess.
 */
public sealed interface Strength {

  /** The fewest characters. */
  int LEAST = 14;

  /** What to say about it, briefly, while it is being typed. */
  Wording wording();

  /** What to say at its field when it was meant to be used and may not be. */
  default Wording refusal() {
    return wording();
  }

  /** From 0 (nothing) to 1 (strong). */
  double share();

  /** Whether it may be used. */
  default boolean isEnough() {
    return this instanceof Enough || this instanceof Strong;
  }

  /** Nothing is typed yet. */
  record Nothing() implements Strength {
    @Override
    public Wording wording() {
      return Wording.of("unlock.strength.nothing", LEAST);
    }

    @Override
    public double share() {
      return 0;
    }
  }

  /**
   * Too short.
   *
   * @param missing how many characters are missing
   */
  record Short(int missing) implements Strength {
    @Override
    public Wording wording() {
      return Wording.of(
          missing == 1 ? "unlock.strength.short.one" : "unlock.strength.short.many", missing);
    }

    @Override
    public double share() {
      return 0.5 * (LEAST - missing) / LEAST;
    }
  }

  /** Long, but among the first that would be tried. */
  record Obvious() implements Strength {
    @Override
    public Wording wording() {
      return Wording.of("unlock.strength.obvious");
    }

    @Override
    public Wording refusal() {
      return Wording.of("unlock.strength.obvious.why");
    }

    @Override
    public double share() {
      return 0.3;
    }
  }

  /** Good enough. */
  record Enough() implements Strength {
    @Override
    public Wording wording() {
      return Wording.of("unlock.strength.enough");
    }

    @Override
    public double share() {
      return 0.75;
    }
  }

  /** Better than good enough. */
  record Strong() implements Strength {
    @Override
    public Wording wording() {
      return Wording.of("unlock.strength.strong");
    }

    @Override
    public double share() {
      return 1;
    }
  }

  /** What these letters are worth. They are only looked at. */
  static Strength of(char[] letters) {
    int length = Character.codePointCount(letters, 0, letters.length);
    if (length == 0) {
      return new Nothing();
    }
    var text = new String(letters).strip().toLowerCase(Locale.ROOT);
    var words = List.of(text.split("\\s+"));
    boolean fourWords = words.stream().filter(word -> word.length() >= 3).distinct().count() >= 4;
    if (length < LEAST && !fourWords) {
      return new Short(LEAST - length);
    }
    if (FirstGuesses.isAmong(text)) {
      return new Obvious();
    }
    return fourWords || length >= 20 ? new Strong() : new Enough();
  }
}
