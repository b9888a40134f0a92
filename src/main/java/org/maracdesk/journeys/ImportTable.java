package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.CsvIssue;
import org.maracdesk.wording.Wording;

/**
 * A preview as a person looks at it: one row for each row of the files, with what there is to say
 * about it, and first the files that cannot be read at all.
 *
 * @param rows in the order of the files
 * @param notes what was passed over
 */
public record ImportTable(List<Row> rows, List<ImportPreview.Note> notes) {

  public ImportTable {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * One row.
   *
   * @param file the file's own name
   * @param line where it begins, from 1; 0 when this is about the whole file
   * @param kind what it describes, as {@code wording} names it; blank for a whole file
   * @param what who or what it is, for the screen only
   * @param fate what would become of it; null when nothing would, because it is only a remark
   * @param changed the columns that differ
   * @param remarks what there is to say about it
   */
  public record Row(
      String file,
      int line,
      String kind,
      Confidential what,
      ImportPreview.@Nullable Fate fate,
      List<String> changed,
      List<Remark> remarks) {

    public Row {
      changed = List.copyOf(changed);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Something to say about a row.
   *
   * @param column as the file calls it; blank when it is about the whole row
   * @param issue the sentence
   * @param code for the help desk
   * @param value what stood there, for the screen only
   * @param refuses whether the row or file stays out because of it
   */
  public record Remark(
      String column, Wording issue, String code, Confidential value, boolean refuses) {}

  private record Place(String file, int line) {}

  /** The table of a preview. */
  public static ImportTable of(ImportPreview preview) {
    Map<Place, List<Remark>> remarks = new LinkedHashMap<>();
    for (var issue : preview.issues()) {
      remarks
          .computeIfAbsent(new Place(issue.file(), issue.line()), any -> new ArrayList<>())
          .add(remark(issue));
    }
    var lines = new ArrayList<Row>();
    for (var line : preview.lines()) {
      var said = remarks.remove(new Place(line.file(), line.line()));
      lines.add(
          new Row(
              line.file(),
              line.line(),
              line.kind().name(),
              line.what(),
              line.fate(),
              line.changed(),
              said == null ? List.of() : said));
    }
    var rows = new ArrayList<Row>();
    remarks.forEach((place, said) -> rows.add(alone(place, said)));
    rows.addAll(lines);
    return new ImportTable(rows, preview.notes());
  }

  private static Row alone(Place place, List<Remark> said) {
    boolean refused = said.stream().anyMatch(Remark::refuses);
    return new Row(
        place.file(),
        place.line(),
        "",
        Confidential.NONE,
        refused ? ImportPreview.Fate.REFUSED : null,
        List.of(),
        said);
  }

  private static Remark remark(CsvIssue issue) {
    return new Remark(
        issue.column(), issue.sentence(), issue.code(), issue.value(), issue.refuses());
  }
}
