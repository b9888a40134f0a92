package org.maracdesk.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody who wants in tries first: a list of well-known words and sayings, rows of keys, and
 * anything said again. After the advice of the National Cyber Security Centre ("Password
 * administration for system owners": a deny list of common passwords rather than rules about
 * capitals and digits).
 *
 * <p>Capitals, spaces and punctuation make no difference, nor do digits and signs that stand for
 * the letters they look like.
 */
public final class FirstGuesses {

  /** How many letters or digits of somebody's own there have to be. */
  static final int LEAST_OWN = 8;

  /** The shortest part that is looked for: shorter ones are in every honest word. */
  static final int SHORTEST = 4;

  /** What comes later is not looked at; whoever types as much repeats nothing else. */
  private static final int LOOKED_AT = 100;

  private static final int WORDS_DRAWN = 4;

  private static final Pattern OF_NO_ACCOUNT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{So}]+");
  private static final String LOOKS = "01345789l@$!|€+";
  private static final String LIKE = "oieastbgiasiiet";

  private static final List<String> RUNS =
      runs(
          "abcdefghijklmnopqrstuvwxyzabc",
          "01234567890123",
          "qwertyuiop",
          "asdfghjkl",
          "zxcvbnm",
          "qazwsxedcrfvtgbyhnujmikolp",
          "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
          "1q2w3e4r5t6y7u8i9o0p",
          "qwertzuiop",
          "azertyuiop",
          "7894561230",
          "14725836900");

  private static final Set<String> LISTED =
      entries().stream().map(FirstGuesses::bare).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> DRAWN = Set.copyOf(PlainWords.all());

  private FirstGuesses() {}

  /**
   * Whether a passphrase is among the first guesses: without what everybody tries, fewer than eight
   * letters or digits are left of it. Four different words of {@link PlainWords} are as good as
   * drawn by lot, so they are not, unless they are a saying.
   */
  public static boolean isAmong(String typed) {
    var bare = bare(typed);
    return LISTED.contains(bare) || own(bare) < LEAST_OWN && !couldBeDrawn(typed);
  }

  /** The entries of the list, as they are written there. */
  static List<String> entries() {
    try (var in = FirstGuesses.class.getResourceAsStream("first-guesses.txt");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The letters and digits alone, small, each digit and sign as the letter it looks like. */
  static String bare(String typed) {
    var small = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var letters = new StringBuilder(small);
    for (int at = 0; at < letters.length(); at++) {
      int look = LOOKS.indexOf(letters.charAt(at));
      if (look >= 0) {
        letters.setCharAt(at, LIKE.charAt(look));
      }
    }
    return OF_NO_ACCOUNT.matcher(letters).replaceAll("");
  }

  /** How many letters are left, parted so that as few as possible are. */
  private static int own(String bare) {
    var said = bare.substring(0, Math.min(bare.length(), LOOKED_AT));
    var own = new int[said.length() + 1];
    for (int at = said.length() - 1; at >= 0; at--) {
      boolean doubled = at > 0 && said.charAt(at) == said.charAt(at - 1);
      own[at] = own[at + 1] + (doubled ? 0 : 1);
      for (int end = at + SHORTEST; end <= said.length(); end++) {
        var part = said.substring(at, end);
        if (said.indexOf(part) < at || LISTED.contains(part) || isRun(part)) {
          own[at] = Math.min(own[at], own[end]);
        }
      }
    }
    return own[0];
  }

  private static boolean isRun(String part) {
    return RUNS.stream().anyMatch(run -> run.contains(part));
  }

  private static boolean couldBeDrawn(String typed) {
    var words = new HashSet<>(List.of(typed.strip().toLowerCase(Locale.ROOT).split("[\\s-]+")));
    return words.size() >= WORDS_DRAWN && DRAWN.containsAll(words);
  }

  /** Each row of keys there and back. */
  private static List<String> runs(String... rows) {
    var runs = new ArrayList<String>();
    for (var row : rows) {
      runs.add(bare(row));
      runs.add(bare(new StringBuilder(row).reverse().toString()));
    }
    return List.copyOf(runs);
  }
}
