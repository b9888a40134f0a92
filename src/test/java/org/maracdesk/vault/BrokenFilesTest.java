package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenFilesTest {

  @TempDir private Path temporary;
  private BrokenFiles broken;

  @BeforeEach
  void fill() throws Exception {
    var earlier = temporary.resolve("earlier");
    Cheap.filled(earlier);
    var later = Cheap.copy(earlier, temporary.resolve("later"));
    try (var vault = Cheap.opened(later)) {
      Cheap.run(vault, "update heron set name = name || '-white'");
    }
    broken = new BrokenFiles(earlier, later, new Random(3));
  }

  @Test
  void aByteThatChangedInAnyFileIsNoticed() throws Exception {
    assertEquals(0, broken.acceptedOfFlipped(20, temporary, Cheap.WORDS));
  }

  @Test
  void pagesOfAnEarlierStateAmongThoseOfALaterOneAreNoticed() throws Exception {
    assertEquals(0, broken.acceptedOfMixed(20, temporary, Cheap.WORDS));
  }
}
