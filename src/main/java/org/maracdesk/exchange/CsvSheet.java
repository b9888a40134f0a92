package org.maracdesk.exchange;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.maracdesk.domain.shared.StopSign;

/**
 * A spreadsheet file taken apart into titles and cells, whatever its letters and separators, before
 * anybody asks what it means.
 *
 * @param file the file's own name, without its folder
 * @param titles the column titles as the file writes them
 * @param titleLine the line on which the titles stand
 * @param rows the rows below the titles, blank ones included
 * @param issues what is wrong with the file as a whole; when one refuses it, there are no rows
 */
public record CsvSheet(
    String file, List<String> titles, int titleLine, List<Row> rows, List<CsvIssue> issues) {

  static final int MOST_ROWS = 200_000;

  /** What a heap of 512 MB holds with room to spare: over twenty thousand rows of people. */
  static final int MOST_CELLS = 1_000_000;

  private static final String SEPARATORS = ",;\t|";
  private static final int ENOUGH_TITLES = 2;

  public CsvSheet {
    titles = List.copyOf(titles);
    rows = List.copyOf(rows);
    issues = List.copyOf(issues);
  }

  /**
   * A row as it stands in the file.
   *
   * @param line the line on which it begins, counting from 1
   * @param cells what stands in it
   */
  public record Row(int line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(cell -> cell.codePoints().allMatch(Characters::isInvisible));
    }

    @Override
    public String toString() {
      return "row at line " + line;
    }
  }

  /** Reads the bytes of a file. Never throws for what is in them: the issues say it. */
  public static CsvSheet read(String file, byte[] bytes) {
    return read(file, bytes, Aliases.ours(), new StopSign());
  }

  static CsvSheet read(String file, byte[] bytes, Aliases aliases, StopSign stop) {
    try {
      if (bytes.length > CsvGuard.Limits.USUAL.file()) {
        throw new CsvRefusal(CsvCode.E_LIMIT_FILE, 0, CsvGuard.Limits.USUAL.file());
      }
      var text = CsvText.of(file, bytes);
      return read(file, text, aliases, stop);
    } catch (CsvRefusal refusal) {
      return new CsvSheet(file, List.of(), 0, List.of(), List.of(refusal.in(file)));
    }
  }

  /** Whether nothing of the file can be taken in. */
  public boolean isRefused() {
    return issues.stream().anyMatch(CsvIssue::refuses);
  }

  private static CsvSheet read(String file, CsvText text, Aliases aliases, StopSign stop)
      throws CsvRefusal {
    var start = Start.of(text.text(), aliases);
    var rows = rows(start, stop);
    int header = 0;
    while (header < rows.size() && rows.get(header).isBlank()) {
      header++;
    }
    if (header == rows.size()) {
      throw new CsvRefusal(CsvCode.E_FILE_EMPTY, 0);
    }
    var titles = rows.get(header);
    if (recognised(titles.cells(), aliases) < ENOUGH_TITLES) {
      throw new CsvRefusal(CsvCode.E_HDR_UNKNOWN, titles.line());
    }
    return new CsvSheet(
        file, titles.cells(), titles.line(), rows.subList(header + 1, rows.size()), text.issues());
  }

  private static List<Row> rows(Start start, StopSign stop) throws CsvRefusal {
    var rows = new ArrayList<Row>();
    int skipped = start.firstLine() - 1;
    int total = 0;
    var guard =
        new CsvGuard(
            new StringReader(start.text()),
            start.separator(),
            CsvGuard.Limits.USUAL,
            start.firstLine());
    // The reader's own check of the stream would take a refusal for the end of the file.
    try (var reader =
        new CSVReaderBuilder(guard)
            .withCSVParser(parser(start.separator()))
            .withMultilineLimit(CsvGuard.Limits.USUAL.lines() + 1)
            .withVerifyReader(false)
            .build()) {
      int line = 1 + skipped;
      for (var cells = reader.readNextSilently();
          cells != null;
          cells = reader.readNextSilently()) {
        stop.check();
        if (rows.size() > MOST_ROWS) {
          throw new CsvRefusal(CsvCode.E_LIMIT_ROWS, line, MOST_ROWS);
        }
        total += cells.length;
        if (total > MOST_CELLS) {
          throw new CsvRefusal(CsvCode.E_LIMIT_CELLS, line, MOST_CELLS);
        }
        rows.add(new Row(line, Arrays.asList(cells)));
        line = (int) reader.getLinesRead() + 1 + skipped;
      }
    } catch (CsvRefusal refusal) {
      throw refusal;
    } catch (IOException e) {
      int line = rows.isEmpty() ? start.firstLine() : rows.getLast().line() + 1;
      throw new CsvRefusal(CsvCode.E_CSV_QUOTE_OPEN, line);
    }
    return rows;
  }

  private static RFC4180Parser parser(char separator) {
    return new RFC4180ParserBuilder().withSeparator(separator).build();
  }

  private static int recognised(List<String> titles, Aliases aliases) {
    int most = 0;
    for (var kind : SheetKind.values()) {
      most =
          Math.max(
              most,
              (int) titles.stream().filter(title -> aliases.column(kind, title) != null).count());
    }
    return most;
  }

  /**
   * Where the rows begin and what separates their cells.
   *
   * @param text the file without a first line that only names the separator
   * @param firstLine the number of the line with which the text begins
   */
  private record Start(String text, char separator, int firstLine) {

    static Start of(String text, Aliases aliases) {
      var first = text.lines().findFirst().orElse("").strip();
      var bare = first.replace("\"", "");
      if (bare.length() == 5 && bare.regionMatches(true, 0, "sep=", 0, 4)) {
        int end = text.indexOf(first) + first.length();
        var rest = text.substring(end);
        var withoutBreak =
            rest.startsWith("\r\n") ? rest.substring(2) : rest.isEmpty() ? rest : rest.substring(1);
        return new Start(withoutBreak, bare.charAt(4), 2);
      }
      return new Start(text, likeliestSeparator(text, aliases), 1);
    }

    /** Counting characters would mislead: accounts of incidents contain them all. */
    private static char likeliestSeparator(String text, Aliases aliases) {
      var titles = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
      char best = ',';
      int most = 0;
      for (char separator : SEPARATORS.toCharArray()) {
        int found = recognised(cells(titles, separator), aliases);
        if (found > most) {
          best = separator;
          most = found;
        }
      }
      return best;
    }

    private static List<String> cells(String line, char separator) {
      if (line.length() > CsvGuard.Limits.USUAL.record()) {
        return List.of();
      }
      try {
        return Arrays.asList(parser(separator).parseLine(line));
      } catch (IOException e) {
        return List.of();
      }
    }
  }
}
