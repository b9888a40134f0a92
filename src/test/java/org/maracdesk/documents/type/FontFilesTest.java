package org.maracdesk.documents.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FontFilesTest {

  private static final String FOLDER = "/org/maracdesk/documents/fonts/";

  @Test
  void everyFontIsTheFileThatWasChecked() throws Exception {
    var sums = new String(read("SHA256SUMS"), StandardCharsets.US_ASCII);
    var found =
        Arrays.stream(FontFile.values())
            .sorted((a, b) -> a.file().compareTo(b.file()))
            .map(font -> sum(font) + "  " + font.file() + "\n")
            .collect(Collectors.joining());

    assertEquals(sums, found);
  }

  @Test
  void theFontsLicenceComesWithThem() throws Exception {
    var licence = new String(read("OFL.txt"), StandardCharsets.UTF_8);

    assertTrue(licence.contains("SIL OPEN FONT LICENSE Version 1.1"));
  }

  private static String sum(FontFile font) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(new FontShelf().bytes(font));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read(String file) throws IOException {
    try (var in = FontFilesTest.class.getResourceAsStream(FOLDER + file)) {
      return in.readAllBytes();
    }
  }
}
