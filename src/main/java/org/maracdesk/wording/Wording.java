package org.maracdesk.wording;

import java.util.List;

/**
 * A sentence that has been chosen but not yet said: its key and what goes into its gaps.
 *
 * @param key the key in {@code words.properties}
 * @param arguments what replaces {@code {0}}, {@code {1}} and so on
 */
public record Wording(String key, List<Object> arguments) {

  public Wording {
    arguments = List.copyOf(arguments);
  }

  /** The sentence under this key, with these arguments. */
  public static Wording of(String key, Object... arguments) {
    return new Wording(key, List.of(arguments));
  }

  /** The key alone: arguments may be about a person, and this may end up in a log. */
  @Override
  public String toString() {
    return key;
  }
}
