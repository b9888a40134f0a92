package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.shared.StopSign;
import org.maracdesk.journeys.ImportSpreadsheets.Rows;
import org.maracdesk.journeys.ImportSpreadsheets.Taking;
import org.maracdesk.testing.OpenStore;

/** Bringing in spreadsheets, and somebody who wants it stopped. */
class ImportStopTest {

  private static final List<Path> REFERRALS =
      List.of(
          NewStore.SAMPLES.resolve("referrals.csv"),
          NewStore.SAMPLES.resolve("people.csv"),
          NewStore.SAMPLES.resolve("dash_notes.csv"));

  @TempDir private Path folder;

  private final StopSign stop = new StopSign();
  private NewStore store;

  @BeforeEach
  void withAgencies() {
    store = NewStore.in(folder.resolve("store")).with("agencies.csv", "representatives.csv");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void readingStopsBeforeTheNextFile() {
    var files = List.of(REFERRALS.getFirst(), Path.of("read-after-the-stop.csv"));

    assertEquals(Optional.empty(), journey(new StoppingClock(1)).preview(files, stop));
  }

  @Test
  void readingStopsBetweenTheRowsOfAFile() {
    // Asked for the day, the clock raises the sign: the file is in hand and no row is read yet
    assertEquals(
        Optional.empty(), journey(new StoppingClock(1)).preview(REFERRALS.subList(0, 1), stop));
  }

  @Test
  void aTakingInThatIsStoppedHalfWayChangesNothing() {
    var contents = store.contents();
    var verified = store.session().verify();
    var journey = journey(new StopAtId(5));
    var preview = journey.preview(REFERRALS);

    assertEquals(Taking.STOPPED, journey.take(preview, Rows.ALL, stop));

    assertEquals(contents, store.contents());
    assertEquals(verified, store.session().verify());
    assertEquals(Taking.DONE, journey.take(preview, Rows.ALL, new StopSign()));
    assertEquals(16, store.session().findCase().all().size());
  }

  @Test
  void aStopThatComesTooLateChangesNothingBack() {
    var journey = store.session().importSpreadsheets();

    assertEquals(Taking.DONE, journey.take(journey.preview(REFERRALS), Rows.ALL, stop));
    stop.raise();

    assertEquals(16, store.session().findCase().all().size());
  }

  private ImportSpreadsheets journey(Clock clock) {
    return journey(clock, UUID::randomUUID);
  }

  private ImportSpreadsheets journey(Supplier<UUID> ids) {
    return journey(OpenStore.NOON, ids);
  }

  private ImportSpreadsheets journey(Clock clock, Supplier<UUID> ids) {
    return new ImportSpreadsheets(
        store.session().store(), clock, ids, store.session().completeChecklist());
  }

  /** Gives each case an id, and raises the sign with the fifth, say. */
  private final class StopAtId implements Supplier<UUID> {

    private int left;

    StopAtId(int which) {
      left = which;
    }

    @Override
    public UUID get() {
      left--;
      if (left == 0) {
        stop.raise();
      }
      return UUID.randomUUID();
    }
  }

  /** Tells the time, and raises the sign when it has been asked so often. */
  private final class StoppingClock extends Clock {

    private int left;

    StoppingClock(int asked) {
      left = asked;
    }

    @Override
    public ZoneId getZone() {
      return OpenStore.NOON.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      left--;
      if (left == 0) {
        stop.raise();
      }
      return OpenStore.NOON.instant();
    }
  }
}
