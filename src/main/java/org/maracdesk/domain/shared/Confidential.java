package org.maracdesk.domain.shared;

import java.util.Comparator;
import java.util.Objects;

/**
 * Text about a person. It prints as dots, so that it cannot find its own way into a log, a file
 * name, a window title or an exception; {@link #text()} is the only way out.
 */
public final class Confidential {

  private static final int FEWEST_LETTERS = 3;

  /** No text at all. */
  public static final Confidential NONE = new Confidential("");

  /** Alphabetical, whatever the case of the letters. */
  public static final Comparator<Confidential> ALPHABETICAL =
      Comparator.comparing(Confidential::text, String.CASE_INSENSITIVE_ORDER);

  private final String text;

  private Confidential(String text) {
    this.text = Objects.requireNonNull(text);
  }

  /** Wraps a text; surrounding white space goes. Signs that nobody sees are no text. */
  public static Confidential of(String text) {
    var stripped = text.strip();
    return stripped.codePoints().anyMatch(Confidential::isSeen) ? new Confidential(stripped) : NONE;
  }

  /** A space that does not break, or a mark of direction, comes along when text is pasted. */
  private static boolean isSeen(int letter) {
    int type = Character.getType(letter);
    return !Character.isSpaceChar(letter) && type != Character.FORMAT && type != Character.CONTROL;
  }

  /** Wraps what somebody is still typing, with the space before the word to come. */
  public static Confidential asTyped(String text) {
    return text.isBlank() ? NONE : new Confidential(text);
  }

  /** The text itself. Look twice at where it goes. */
  public String text() {
    return text;
  }

  /** Whether there is no text. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /**
   * Whether it has at least three letters. As a reason a sign or two, such as a dash, say nothing
   * to those who read them.
   */
  public boolean hasWords() {
    return text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Confidential that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text.isEmpty() ? "" : "•••";
  }
}
