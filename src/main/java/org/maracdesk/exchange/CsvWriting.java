package org.maracdesk.exchange;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.maracdesk.domain.shared.Confidential;

/**
 * Writes a sheet: UTF-8, commas, CRLF, every cell quoted, titles first, no cell that a spreadsheet
 * could take for a formula.
 */
public final class CsvWriting {

  /** Who will read the file. */
  public enum Reader {
    /** People with a spreadsheet program, which needs a mark at the start to see UTF-8. */
    PEOPLE,
    /** Programs, some of which stumble over that mark. */
    PROGRAMS
  }

  private CsvWriting() {}

  /**
   * The bytes of a sheet of this kind.
   *
   * @param rows what each column holds, by our name for the column; what is not there stays blank
   */
  public static byte[] write(SheetKind kind, List<Map<String, Confidential>> rows, Reader reader) {
    var titles = kind.columns().stream().map(Column::name).toArray(String[]::new);
    var cells =
        rows.stream()
            .map(
                row ->
                    kind.columns().stream()
                        .map(column -> row.getOrDefault(column.name(), Confidential.NONE).text())
                        .toArray(String[]::new))
            .toList();
    return write(titles, cells, reader);
  }

  /** The bytes of any sheet; the cells are what is meant, not yet guarded. */
  static byte[] write(String[] titles, List<String[]> rows, Reader reader) {
    var out = new StringWriter();
    if (reader == Reader.PEOPLE) {
      out.write('\uFEFF');
    }
    try (var csv = new CSVWriter(out, ',', '"', '"', "\r\n")) {
      csv.writeNext(titles);
      for (var row : rows) {
        var guarded = new String[row.length];
        for (int i = 0; i < row.length; i++) {
          guarded[i] = FormulaGuard.encode(Characters.tidied(row[i]));
        }
        csv.writeNext(guarded);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
