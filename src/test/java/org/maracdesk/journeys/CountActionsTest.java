package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleSession;

class CountActionsTest {

  @TempDir Path folder;

  @Test
  void lastYearsActionsAreCountedAgencyByAgency() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var figures = sample.session().countActions().figures(null, SampleSession.EARLIER_MEETING);

      var all = figures.all();
      assertEquals(7, all.total());
      assertEquals(3, all.onTime() + all.late());
      assertEquals(1, all.notPossible());
      assertEquals(1, all.notTaken());
      assertEquals(2, all.overdue());
      assertEquals(6, all.couldBeDone());
      assertEquals(7, figures.agencies().stream().mapToInt(each -> each.figures().total()).sum());
    }
  }

  @Test
  void onlyTheDaysAskedForCount() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var count = sample.session().countActions();

      assertEquals(40, count.figures(SampleSession.MEETING, SampleSession.MEETING).all().total());
      assertEquals(
          0,
          count
              .figures(SampleSession.MEETING.plusDays(1), SampleSession.MEETING.plusDays(2))
              .all()
              .total());
    }
  }

  @Test
  void aPercentageNeverStandsWithoutItsCounts() throws Exception {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var count = sample.session().countActions();
      var figures = count.figures(null, SampleSession.EARLIER_MEETING);
      var all = figures.all();
      var paper = count.paper(figures);
      var said =
          "%d of %d, %d %%"
              .formatted(all.onTime(), all.couldBeDone(), all.percentOnTime().orElseThrow());

      assertTrue(PdfText.copied(paper.pdf()).replaceAll("\\s+", " ").contains(said));
      var sheet = count.sheet(figures);
      var csv = new String(sheet.bytes(), StandardCharsets.UTF_8);
      assertTrue(csv.contains("could_be_done_by_now\",\"percent_on_time"));
      assertEquals(figures.agencies().size() + 1, sheet.rows());
      count.save(sheet, folder.resolve(sheet.fileName()));
      assertEquals(csv, Files.readString(folder.resolve(sheet.fileName())));
    }
  }
}
