package org.maracdesk.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What other people's files call our columns, and which words they use for ours. Case, blanks, dots
 * and invisible characters make no difference.
 */
final class Aliases {

  private final Map<SheetKind, Map<String, Column>> columns = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();

  private Aliases() {}

  /** The aliases that come with the program. */
  static Aliases ours() {
    var written = new Properties();
    try (var in = Aliases.class.getResourceAsStream("aliases.properties");
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      written.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var aliases = new Aliases();
    for (var kind : SheetKind.values()) {
      aliases.columns.put(kind, columnsOf(kind, written));
    }
    for (var key : written.stringPropertyNames()) {
      if (key.startsWith("value.")) {
        for (var word : written.getProperty(key).split(",")) {
          aliases
              .words
              .computeIfAbsent(wordKey(word), unused -> new ArrayList<>())
              .add(key.substring("value.".length()));
        }
      }
    }
    return aliases;
  }

  /** The column of this kind that a title stands for, or nothing. */
  @Nullable Column column(SheetKind kind, String title) {
    return columns.get(kind).get(titleKey(title));
  }

  /** The allowed word that a cell stands for, or nothing. */
  @Nullable String word(String cell, List<String> allowed) {
    var key = wordKey(cell);
    for (var word : allowed) {
      if (wordKey(word).equals(key)) {
        return word;
      }
    }
    for (var word : words.getOrDefault(key, List.of())) {
      if (allowed.contains(word)) {
        return word;
      }
    }
    return null;
  }

  private static Map<String, Column> columnsOf(SheetKind kind, Properties written) {
    var found = new HashMap<String, Column>();
    var name = kind.name().toLowerCase(Locale.ROOT);
    for (var place : List.of("*", name)) {
      for (var column : kind.columns()) {
        var titles = written.getProperty("column." + place + "." + column.name(), "");
        for (var title : titles.split(",")) {
          found.put(titleKey(title), column);
        }
      }
    }
    kind.columns().forEach(column -> found.put(titleKey(column.name()), column));
    found.remove("");
    return found;
  }

  private static String titleKey(String title) {
    return folded(title).replaceAll("[^a-z0-9]", "");
  }

  private static String wordKey(String word) {
    return folded(Characters.plain(word)).replaceAll("[\\s_\\-./'’]+", "");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
