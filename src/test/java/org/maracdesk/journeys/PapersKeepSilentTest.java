package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.PdfText;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.wording.Words;

/** What samples/README.md says must never leak stays out of every paper, however it is read. */
class PapersKeepSilentTest {

  private static final KeyDerivation.Cost CHEAP = new KeyDerivation.Cost(19 * 1024, 1, 1);
  private static final List<String> SECRETS =
      List.of(
          "Quillhaven",
          "Lantern Lane",
          "NM9 9ZA",
          "Saltgrass",
          "NM9 8YB",
          "Saltmarsh",
          "999000000110",
          "07700 900109",
          "07700 900110",
          "01632 960190",
          "stationery order");

  @Test
  void noPaperOfTheDemoSaysWhereSomebodyIsSafe(@TempDir Path folder) throws IOException {
    new PlayDemo(new SecureRandom(), CHEAP, Words.english()).play(folder, step -> {});

    var spoken = new ArrayList<String>();
    var papers = filesEnding(folder, ".pdf");
    for (var paper : papers) {
      var pdf = Files.readAllBytes(paper);
      for (var secret : SECRETS) {
        if (PdfText.copied(pdf).contains(secret)
            || String.join(" ", PdfText.sentences(pdf)).contains(secret)) {
          spoken.add(secret + " in " + paper.getFileName());
        }
      }
    }
    assertEquals(List.of(), spoken);
    assertTrue(papers.size() > 3, papers::toString);
    // The store does know them: a search that finds nothing anywhere would prove nothing
    var people = Files.readString(filesEnding(folder, "people.csv").getFirst());
    assertEquals(SECRETS, SECRETS.stream().filter(secret -> knows(people, secret)).toList());
  }

  private static boolean knows(String people, String secret) {
    return people.replace(" ", "").contains(secret.replace(" ", ""));
  }

  private static List<Path> filesEnding(Path folder, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
