package org.maracdesk.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

  /** A code, token or other word that is not about a person. */
  public Optional<String> word(String column) {
    return Optional.ofNullable(values.get(column)).map(Confidential::text);
  }

  /** The identifier in the cell. */
  public Optional<UUID> id(String column) {
    return word(column).map(UUID::fromString);
  }

  /** The number in the cell. */
  public Optional<Integer> number(String column) {
    return word(column).map(Integer::valueOf);
  }

  /** The day in the cell. */
  public Optional<LocalDate> date(String column) {
    return word(column).map(LocalDate::parse);
  }

  /** The time of day in the cell. */
  public Optional<LocalTime> time(String column) {
    return word(column).map(LocalTime::parse);
  }

  /** The moment in the cell. */
  public Optional<Instant> moment(String column) {
    return word(column).map(Instant::parse);
  }

  /** The cell's choice as a member of an enum with the same words. */
  public <E extends Enum<E>> Optional<E> choice(String column, Class<E> choices) {
    return word(column).map(word -> Enum.valueOf(choices, word));
  }

  /** Whether the cell says yes. */
  public boolean yes(String column) {
    return word(column).filter("YES"::equals).isPresent();
  }

  /** The words of a list; none when blank. */
  public List<String> list(String column) {
    return word(column).map(words -> List.of(words.split("\\|"))).orElse(List.of());
  }
}
