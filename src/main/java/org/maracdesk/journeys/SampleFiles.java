package org.maracdesk.journeys;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.maracdesk.exchange.CsvSheet;
import org.maracdesk.exchange.ParsedSheet;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** The invented area that comes with the program. */
final class SampleFiles {

  private static final String FOLDER = "/org/maracdesk/samples/";

  /** A file of samples. */
  byte[] bytes(String name) {
    try (var in = SampleFiles.class.getResourceAsStream(FOLDER + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("journeys.file.not-read", name), e);
    }
  }

  /** Spreadsheets, read as on a day. */
  List<ParsedSheet> sheets(LocalDate day, String... names) {
    return List.of(names).stream().map(name -> sheet(day, name)).toList();
  }

  /** One spreadsheet, read as on a day. */
  ParsedSheet sheet(LocalDate day, String name) {
    return ParsedSheet.read(name, bytes(name), day);
  }

  /** A spreadsheet of a kind that is not traded: its cells by title, row by row. */
  List<SampleRow> rows(String name) {
    var sheet = CsvSheet.read(name, bytes(name));
    return sheet.rows().stream().map(row -> new SampleRow(sheet.titles(), row.cells())).toList();
  }
}
