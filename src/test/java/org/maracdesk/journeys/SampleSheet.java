package org.maracdesk.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maracdesk.exchange.CsvSheet;

/**
 * A sample spreadsheet that a test changes before it is brought in.
 *
 * @param titles the titles of the columns
 * @param rows their cells, row by row
 */
record SampleSheet(List<String> titles, List<List<String>> rows) {

  /** The sample of this name. */
  static SampleSheet of(String name) {
    try {
      return read(Files.readString(NewStore.SAMPLES.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file says. */
  static SampleSheet read(String text) {
    var sheet = CsvSheet.read("sheet.csv", text.getBytes(StandardCharsets.UTF_8));
    return new SampleSheet(sheet.titles(), sheet.rows().stream().map(CsvSheet.Row::cells).toList());
  }

  /** The cells that differ, as they were and as they are in the other. */
  List<String> differences(SampleSheet other) {
    var found = new ArrayList<String>();
    for (int row = 0; row < Math.max(rows.size(), other.rows.size()); row++) {
      for (var title : titles) {
        if (!cell(row, title).equals(other.cell(row, title))) {
          found.add(cell(row, title) + " > " + other.cell(row, title));
        }
      }
    }
    return found;
  }

  /** The cell of a row, counted from 0, under a title. */
  String cell(int row, String title) {
    return rows.get(row).get(titles.indexOf(title));
  }

  /** How many rows have this under a title. */
  int count(String title, String value) {
    return (int)
        IntStream.range(0, rows.size()).filter(row -> cell(row, title).equals(value)).count();
  }

  /** The same with another cell in a row, counted from 0. */
  SampleSheet with(int row, String title, String value) {
    var changed = new ArrayList<>(rows);
    var cells = new ArrayList<>(rows.get(row));
    cells.set(titles.indexOf(title), value);
    changed.set(row, cells);
    return new SampleSheet(titles, changed);
  }

  /** The same without the rows that have this under a title. */
  SampleSheet without(String title, String value) {
    return new SampleSheet(
        titles,
        rows.stream().filter(cells -> !cells.get(titles.indexOf(title)).equals(value)).toList());
  }

  /** Writes it in a folder. */
  Path in(Path folder, String name) {
    var lines = new ArrayList<String>();
    lines.add(line(titles));
    rows.forEach(cells -> lines.add(line(cells)));
    try {
      return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
