package org.maracdesk.ui.unlock;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.maracdesk.vault.FirstGuesses;
import org.maracdesk.vault.PlainWords;

/** Four plain words drawn by lot from a list of 1,296: easy to keep in mind, hard to guess. */
public final class FourWords {

  private static final int HOW_MANY = 4;

  private final List<String> list = PlainWords.all();
  private final RandomGenerator random;

  /** Draws with this randomness, which in the program is a {@code SecureRandom}. */
  public FourWords(RandomGenerator random) {
    this.random = random;
  }

  /** Four words with spaces between, no word twice, and not by chance a saying everybody knows. */
  public String draw() {
    String drawn;
    do {
      drawn = four();
    } while (FirstGuesses.isAmong(drawn));
    return drawn;
  }

  private String four() {
    return random
        .ints(0, list.size())
        .distinct()
        .limit(HOW_MANY)
        .mapToObj(list::get)
        .collect(Collectors.joining(" "));
  }

  /** All words there are. */
  List<String> list() {
    return list;
  }
}
