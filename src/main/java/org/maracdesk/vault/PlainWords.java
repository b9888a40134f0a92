package org.maracdesk.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 1,296 plain words to draw from, short and known to everybody. */
public final class PlainWords {

  private PlainWords() {}

  /** All of them, in the order of the alphabet. */
  public static List<String> all() {
    try (var in = PlainWords.class.getResourceAsStream("words.txt");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
