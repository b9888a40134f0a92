package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Deadlines;
import org.maracdesk.domain.agency.Labels;
import org.maracdesk.domain.agency.Ladder;
import org.maracdesk.domain.agency.MeetingPattern;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.wording.ExplainedException;

class AreaJsonTest {

  private static final Path SAMPLE = Path.of("samples", "area.json");

  @Test
  void aFileThatSaysNothingOfHabitsHasTheUsualOnes() {
    var area = AreaJson.unnamed();

    assertEquals(Deadlines.USUAL, area.deadlines());
    assertEquals(WorkingDays.USUAL, area.workingDays());
    assertEquals(MeetingPattern.USUAL, area.pattern());
    assertEquals(Labels.USUAL, area.labels());
    assertEquals(List.of(), area.subAreas());
  }

  @Test
  void whatIsWrittenIsReadBack() {
    var area = full();

    assertEquals(area, AreaJson.read(AreaJson.write(area)));
  }

  @Test
  void theSampleIsReadWithItsLabels() throws IOException {
    assertEquals(Labels.USUAL, AreaJson.read(Files.readAllBytes(SAMPLE)).labels());
  }

  @ParameterizedTest(name = "{1} is said to be wrong when it is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "deadlines    | deadlines.listOut    | {\"listOut\": 61}",
        "deadlines    | deadlines.research   | {\"research\": -1}",
        "deadlines    | deadlines.minutesOut | {\"minutesOut\": \"3\"}",
        "deadlines    | deadlines.reminder   | {\"reminder\": -1}",
        "deadlines    | deadlines.agencyLead | {\"agencyLead\": 0}",
        "deadlines    | deadlines.chair      | {\"agencyLead\": 4, \"chair\": 3}",
        "week         | week                 | []",
        "week         | week                 | [\"MON\"]",
        "week         | week                 | \"MONDAY\"",
        "closed       | closed               | [\"24/12/2026\"]",
        "opened       | opened               | [\"2026-12-24\"]",
        "pattern      | pattern.rhythm       | {\"rhythm\": \"YEARLY\"}",
        "pattern      | pattern.weekday      | {\"weekday\": 2}",
        "pattern      | pattern.week         | {\"week\": 6}",
        "subAreas     | subAreas             | [\" \"]",
        "labels       | labels.victim        | {\"victim\": \"client\"}",
      })
  void aHabitThatCannotBeIsNamed(String field, String place, String json) throws IOException {
    var file =
        Files.readString(SAMPLE)
            .replaceAll("(?s),\\s*\"labels\".*", ", \"" + field + "\": " + json + "}");

    var refused =
        assertThrows(
            ExplainedException.class, () -> AreaJson.read(file.getBytes(StandardCharsets.UTF_8)));

    assertEquals("exchange.area.field", refused.wording().key());
    assertEquals(List.of(place), refused.wording().arguments());
  }

  private static Area full() {
    return new Area(
            "NM", "Northmere", 10, LocalTime.of(13, 15), 180, "OFFICIAL", "Keep.", "2", "Said.")
        .withDeadlines(new Deadlines(12, 9, 2, 4, 5, new Ladder(1, 3, 8)))
        .withWorkingDays(
            new WorkingDays(
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                Set.of(LocalDate.of(2026, 12, 24)),
                Set.of(LocalDate.of(2026, 12, 28))))
        .withPattern(new MeetingPattern(MeetingPattern.Rhythm.MONTHLY, DayOfWeek.MONDAY, 5))
        .withSubAreas(List.of("North", "Môn"))
        .withLabels(
            new Labels(
                Labels.Conference.CAPITALS,
                Labels.Victim.PERSON_HARMED,
                Labels.Perpetrator.PERSON_CAUSING_HARM));
  }
}
