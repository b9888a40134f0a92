package org.maracdesk.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The twelve words of a recovery sheet: eleven drawn by lot (113 bits, so that nobody guesses them)
 * and a twelfth that follows from them, so that a slip of the pen is found before it matters.
 */
public final class RecoveryWords {

  /** How many words there are on a sheet. */
  public static final int COUNT = 12;

  private final List<String> list = PlainWords.all();

  /** What came of reading words that somebody typed. */
  public sealed interface Reading {

    /**
     * They are a sheet's words, whichever store it is for.
     *
     * @param words in order, in small letters
     */
    record Whole(List<String> words) implements Reading {

      public Whole {
        words = List.copyOf(words);
      }

      /** The words as what opens a store; the caller closes it. */
      public Passphrase passphrase() {
        return Passphrase.of(String.join(" ", words).toCharArray());
      }
    }

    /**
     * Not all of them are there yet, or there are more.
     *
     * @param found how many there are
     */
    record WrongNumber(int found) implements Reading {}

    /**
     * A word that stands on no sheet.
     *
     * @param place which one, from 1
     */
    record Unknown(int place) implements Reading {}

    /** All words are known, and they do not belong together: one is wrong or in another place. */
    record NotTogether() implements Reading {}
  }

  /** The words of a new sheet. */
  public List<String> draw(RandomGenerator random) {
    var words = new ArrayList<String>();
    for (int place = 1; place < COUNT; place++) {
      words.add(list.get(random.nextInt(list.size())));
    }
    words.add(last(words));
    return List.copyOf(words);
  }

  /** Reads what somebody typed; capitals, commas, numbers and more than one space do no harm. */
  public Reading read(String typed) {
    var words = words(typed);
    for (int place = 1; place <= words.size(); place++) {
      if (!list.contains(words.get(place - 1))) {
        return new Reading.Unknown(place);
      }
    }
    if (words.size() != COUNT) {
      return new Reading.WrongNumber(words.size());
    }
    return last(words.subList(0, COUNT - 1)).equals(words.getLast())
        ? new Reading.Whole(words)
        : new Reading.NotTogether();
  }

  /** The words of which what is being typed last is the beginning; none before the first letter. */
  public List<String> beginning(String typed) {
    if (typed.isEmpty() || !Character.isLetter(typed.charAt(typed.length() - 1))) {
      return List.of();
    }
    var begun = words(typed).getLast();
    return list.stream().filter(word -> word.startsWith(begun)).toList();
  }

  private static List<String> words(String typed) {
    return List.of(typed.toLowerCase(Locale.ROOT).split("[^a-z]+")).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private String last(List<String> words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
      int number = (digest[0] & 255) << 16 | (digest[1] & 255) << 8 | digest[2] & 255;
      return list.get(number % list.size());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
