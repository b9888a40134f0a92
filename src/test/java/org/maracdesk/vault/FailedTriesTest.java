package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedTriesTest {

  private static final byte[] SECRET = {1, 2, 3};

  @TempDir private Path folder;

  private Path file;
  private FailedTries tries;

  @BeforeEach
  void begin() {
    file = folder.resolve("store.tries");
    tries = FailedTries.at(folder);
    assertTrue(tries.begin(SECRET));
  }

  @Test
  void eachTryCounts() {
    for (int number = 0; number < 25; number++) {
      assertEquals(OptionalLong.of(number), tries.since(SECRET));
      tries.another();
    }
    tries.begin(SECRET);
    assertEquals(OptionalLong.of(0), tries.since(SECRET));
  }

  @Test
  void howManyThereWereAndHowLongAgoCanBeToldFromOutside() throws Exception {
    var now = Instant.parse("2026-11-28T12:00:00Z");
    assertEquals(new FailedTries.Earlier(0, Duration.ZERO), tries.earlier(now));
    tries.another();
    tries.another();
    Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(40)));

    assertEquals(new FailedTries.Earlier(2, Duration.ofSeconds(40)), tries.earlier(now));
    assertTrue(tries.earlier(now.minusSeconds(60)).ago().isNegative());

    Files.delete(file);
    assertEquals(new FailedTries.Earlier(0, Duration.ZERO), tries.earlier(now));
  }

  @Test
  void aRecordOfAnotherTimeOrStoreIsNone() {
    tries.another();

    assertEquals(OptionalLong.empty(), tries.since(new byte[] {1, 2, 4}));
  }

  @Test
  void aRecordThatWasChangedIsNone() throws Exception {
    tries.another();
    var once = Files.readString(file);
    tries.another();
    var twice = Files.readString(file);

    for (var wrong :
        List.of(
            "",
            twice.replace("\n2\n", "\n0\n"),
            twice.replace("\n2\n", "\n1\n"),
            twice.replace("\n2\n", "\n3\n"),
            twice.replace("\n2\n", "\n-2\n"),
            twice.replace("\n2\n", "\n9999999\n"),
            twice.replace("tries 1", "tries 2"),
            once.lines().skip(2).findFirst().orElseThrow(),
            "x".repeat(5000))) {
      Files.writeString(file, wrong);
      assertEquals(OptionalLong.empty(), tries.since(SECRET), wrong);
    }
    Files.writeString(file, twice.replace("\n", "\r\n"));
    assertEquals(OptionalLong.of(2), tries.since(SECRET));
  }

  @Test
  void aRecordThatIsGoneStaysGoneUntilTheNextBeginning() throws Exception {
    Files.delete(file);
    tries.another();

    assertFalse(Files.exists(file));
    assertEquals(OptionalLong.empty(), tries.since(SECRET));
  }

  @Test
  void whereNothingCanBeWrittenNothingFails() {
    var nowhere = FailedTries.at(folder.resolve("none"));
    nowhere.another();

    assertFalse(nowhere.begin(SECRET));
    assertEquals(OptionalLong.empty(), nowhere.since(SECRET));
  }
}
