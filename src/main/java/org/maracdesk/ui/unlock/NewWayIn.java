package org.maracdesk.ui.unlock;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Trouble;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Strength;
import org.maracdesk.wording.Wording;

/**
 * A new way into a store, as it was typed: for whom, and how good its words are. It keeps none of
 * the words.
 *
 * @param name who it is for
 * @param role what they are in the local Marac; may be blank
 * @param strength what the words are worth
 * @param repeated whether they were typed the same twice
 */
record NewWayIn(String name, String role, Strength strength, boolean repeated) {

  /** What of it can be wrong. */
  enum Part {
    NAME,
    ROLE,
    WORDS,
    REPEAT
  }

  /** What was typed; the letters are only looked at. */
  static NewWayIn typed(String name, String role, char[] words, char[] again) {
    return new NewWayIn(name, role, Strength.of(words), Arrays.equals(words, again));
  }

  /** The first that is wrong with it, from the top; null when it can be made. */
  @Nullable Trouble<Part> wrong() {
    if (name.isBlank()) {
      return new Trouble<>(Part.NAME, Wording.of("unlock.name.missing"));
    }
    if (!KeyHolder.fits(name)) {
      return new Trouble<>(Part.NAME, Wording.of("unlock.name.long", KeyHolder.LONGEST));
    }
    if (!KeyHolder.fits(role)) {
      return new Trouble<>(Part.ROLE, Wording.of("unlock.name.long", KeyHolder.LONGEST));
    }
    if (!strength.isEnough()) {
      return new Trouble<>(Part.WORDS, strength.refusal());
    }
    return repeated ? null : new Trouble<>(Part.REPEAT, Wording.of("unlock.repeat.differs"));
  }
}
