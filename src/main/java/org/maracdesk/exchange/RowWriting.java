package org.maracdesk.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.shared.Confidential;

/** The cells of one row on their way out, each in the form its column has. */
final class RowWriting {

  private final Map<String, Confidential> cells = new LinkedHashMap<>();

  /** The finished row. */
  Map<String, Confidential> cells() {
    return Map.copyOf(cells);
  }

  RowWriting text(String column, Confidential text) {
    cells.put(column, text);
    return this;
  }

  RowWriting word(String column, @Nullable String word) {
    return text(column, Confidential.of(word == null ? "" : word));
  }

  RowWriting id(String column, @Nullable UUID id) {
    return word(column, id == null ? null : id.toString());
  }

  RowWriting agency(String column, AgencyCode code) {
    return word(column, code.value());
  }

  RowWriting number(String column, @Nullable Integer number) {
    return word(column, number == null ? null : number.toString());
  }

  RowWriting date(String column, @Nullable LocalDate day) {
    return word(column, day == null ? null : day.toString());
  }

  RowWriting time(String column, @Nullable LocalTime time) {
    return word(column, time == null ? null : time.truncatedTo(ChronoUnit.MINUTES).toString());
  }

  RowWriting yesNo(String column, boolean yes) {
    return word(column, yes ? "YES" : "NO");
  }

  RowWriting choice(String column, @Nullable Enum<?> choice) {
    return word(column, choice == null ? null : choice.name());
  }

  RowWriting list(String column, List<Confidential> words) {
    return text(
        column,
        Confidential.of(words.stream().map(Confidential::text).collect(Collectors.joining("|"))));
  }

  RowWriting provenance(Provenance provenance) {
    return number("record_version", provenance.version())
        .moment("recorded_at", provenance.recordedAt())
        .agency("recorded_by_agency", provenance.recordedBy())
        .word("recorded_by_role", provenance.role())
        .word("source_system", provenance.sourceSystem())
        .word("source_ref", provenance.sourceRef());
  }

  private RowWriting moment(String column, Instant moment) {
    return word(column, moment.truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
