package org.maracdesk.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * One row of a sheet, its cells checked each by itself. A row with a refusing issue still has
 * whichever values could be read.
 *
 * @param line the line of the file on which the row begins
 * @param values what each column holds, by our name for the column; blank cells are not there
 * @param issues what there is to say about this row
 */
public record ParsedRow(int line, Map<String, Confidential> values, List<CsvIssue> issues) {

  public ParsedRow {
    values = Map.copyOf(values);
    issues = List.copyOf(issues);
  }

  /** Whether the row has to stay out. */
  public boolean isRefused() {
    return issues.stream().anyMatch(CsvIssue::refuses);
  }

  /** Whether the cell holds anything. */
  public boolean has(String column) {
    return values.containsKey(column);
  }

  /** The cell as text; blank when it is. */
  public Confidential text(String column) {
    return values.getOrDefault(column, Confidential.NONE);
  }

  /** A code, token or other word that is not about a person; nothing when blank. */
  public @Nullable String word(String column) {
    return has(column) ? text(column).text() : null;
  }

  /** The identifier in the cell. */
  public @Nullable UUID id(String column) {
    return has(column) ? UUID.fromString(text(column).text()) : null;
  }

  /** The number in the cell. */
  public @Nullable Integer number(String column) {
    return has(column) ? Integer.valueOf(text(column).text()) : null;
  }

  /** The day in the cell. */
  public @Nullable LocalDate date(String column) {
    return has(column) ? LocalDate.parse(text(column).text()) : null;
  }

  /** The time of day in the cell. */
  public @Nullable LocalTime time(String column) {
    return has(column) ? LocalTime.parse(text(column).text()) : null;
  }

  /** The moment in the cell. */
  public @Nullable Instant moment(String column) {
    return has(column) ? Instant.parse(text(column).text()) : null;
  }

  /** The cell's choice as a member of an enum with the same words. */
  public <E extends Enum<E>> @Nullable E choice(String column, Class<E> choices) {
    return has(column) ? Enum.valueOf(choices, text(column).text()) : null;
  }

  /** Whether the cell says yes. */
  public boolean yes(String column) {
    return "YES".equals(word(column));
  }

  /** The words of a list; none when blank. */
  public List<String> list(String column) {
    return has(column) ? List.of(text(column).text().split("\\|")) : List.of();
  }
}
