package org.maracdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maracdesk.exchange.CsvSheet;

/** The names of everybody in the samples, to look for where they must not be. */
public final class SampleNames {

  private static final Set<String> TITLES = Set.of("family_name", "given_names");

  private SampleNames() {}

  /** Family and given names of at least this many letters. */
  public static Set<String> ofAtLeast(int letters) {
    try (var files = Files.walk(Path.of("samples"))) {
      return files
          .filter(file -> file.endsWith("people.csv"))
          .flatMap(SampleNames::names)
          .filter(name -> name.length() >= letters)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of the names that stand in a text. */
  public static Set<String> in(String text, Set<String> names) {
    return names.stream().filter(text::contains).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> names(Path file) {
    try {
      var sheet = CsvSheet.read("people.csv", Files.readAllBytes(file));
      return sheet.rows().stream()
          .flatMap(
              row ->
                  sheet.titles().stream()
                      .filter(TITLES::contains)
                      .map(title -> row.cells().get(sheet.titles().indexOf(title))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
