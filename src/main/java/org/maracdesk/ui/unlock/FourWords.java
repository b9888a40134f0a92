package org.maracdesk.ui.unlock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Four plain words drawn by lot from a list of 1,296: easy to keep in mind, hard to guess. */
public final class FourWords {

  private static final int HOW_MANY = 4;

  private final List<String> list;
  private final RandomGenerator random;

  /** Draws with this randomness, which in the program is a {@code SecureRandom}. */
  public FourWords(RandomGenerator random) {
    this.random = random;
    try (var in = FourWords.class.getResourceAsStream("words.txt");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      this.list = reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Four words with spaces between, no word twice. */
  public String draw() {
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
