package org.maracdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormattingTest {

  @Test
  void everySourceFileIsFormatted() throws Exception {
    assertEquals(
        List.of(),
        Formatting.unformatted(Path.of("src")),
        "run: mvn -q test-compile exec:exec@format");
  }
}
