package org.maracdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maracdesk.wording.Words;

/** Wording is tested like code: no sentence is missing, unused, said twice or said wrongly. */
class WordingTest {

  private static final Path FILE =
      Path.of("src/main/resources/org/maracdesk/wording/words.properties");

  /** A whole key, or the beginning of one that ends with a dot or a hyphen. */
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*(?:\\.[a-z0-9-]+|[.-]))\"");

  private static final Pattern SAID =
      Pattern.compile(
          "(?:\\bsay|Wording\\.of|Question\\.(?:of|grave))\\(\\s*\"([a-z][a-z0-9.-]+)\"\\s*[,)]");
  private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\\s*\"([a-z][a-z0-9.-]+)\"");

  private final Words words = Words.english();

  @Test
  void everySentenceThatIsSaidExists() throws IOException {
    var missing = new TreeSet<String>();
    for (var source : sources()) {
      keys(SAID, source).stream()
          .filter(k -> !words.keys().contains(k) && !words.keys().contains(k + ".title"))
          .forEach(missing::add);
      keys(COUNTED, source).stream()
          .filter(k -> !words.keys().contains(k + ".one") || !words.keys().contains(k + ".many"))
          .forEach(missing::add);
    }

    assertEquals(Set.of(), missing, "lines to add: \n" + String.join("=\n", missing) + "=");
  }

  @Test
  void everySentenceIsSaidSomewhere() throws IOException {
    var literals = new HashSet<String>();
    for (var source : sources()) {
      literals.addAll(keys(LITERAL, source));
    }
    var unused = new TreeSet<String>();
    for (var key : words.keys()) {
      if (!isUsed(key, literals)) {
        unused.add(key);
      }
    }

    assertEquals(Set.of(), unused, "delete them, or say them");
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    var seen = new HashSet<String>();
    var twice = new ArrayList<String>();
    for (var line : Files.readAllLines(FILE)) {
      int equals = line.indexOf('=');
      if (!line.startsWith("#") && equals > 0 && !seen.add(line.substring(0, equals))) {
        twice.add(line.substring(0, equals));
      }
    }

    assertEquals(List.of(), twice);
  }

  @Test
  void gapsAreCountedFromNoughtWithoutLeavingOneOut() {
    var odd = new TreeSet<String>();
    for (var key : words.keys()) {
      var sentence = words.say(key);
      for (int gap = 1; gap < 9; gap++) {
        if (sentence.contains("{" + gap + "}")
            && !sentence.contains("{" + (gap - 1) + "}")
            && !key.matches(".*\\.(one|many|problems|clean|refused|preview|done)")) {
          odd.add(key);
        }
      }
    }

    assertEquals(Set.of(), odd);
  }

  @Test
  void nothingShoutsOrBlames() {
    var wrong = new TreeSet<String>();
    for (var key : words.keys()) {
      var sentence = words.say(key);
      if (sentence.contains("!")
          || sentence.isBlank()
          || sentence.matches(
              "(?is).*\\b(invalid|illegal|fatal|oops|failed to|you must not)\\b.*")) {
        wrong.add(key);
      }
    }

    assertEquals(Set.of(), wrong);
  }

  private static boolean isUsed(String key, Set<String> literals) {
    if (literals.contains(key)) {
      return true;
    }
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      var start = key.substring(0, dot);
      if (literals.contains(start) || literals.contains(start + ".")) {
        return true;
      }
    }
    return literals.stream().anyMatch(l -> l.endsWith("-") && key.startsWith(l));
  }

  private static Set<String> keys(Pattern pattern, String source) {
    var keys = new HashSet<String>();
    var match = pattern.matcher(source);
    while (match.find()) {
      keys.add(match.group(1));
    }
    return keys;
  }

  private static List<String> sources() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var sources = new ArrayList<String>();
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
      return sources;
    }
  }
}
