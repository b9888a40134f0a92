package org.maracdesk.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.journeys.LastSeen;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.wording.Words;

class StoreCommandTest {

  private static final KeyDerivation.Cost CHEAP = new KeyDerivation.Cost(19 * 1024, 1, 1);

  @TempDir private Path folder;

  @BeforeEach
  void aStoreMadeHere() throws IOException {
    Files.writeString(folder.resolve("words"), "invented otter lantern meadow\nnot this line\n");

    assertEquals(ExitStatus.DONE, run("init", "words"));
  }

  @Test
  void theSameWordsOpenIt() throws IOException {
    assertEquals(ExitStatus.DONE, run("verify", "words"));
  }

  @Test
  void onlyTheFirstLineCounts() throws IOException {
    Files.writeString(folder.resolve("dos"), "invented otter lantern meadow\r\n");

    assertEquals(ExitStatus.DONE, run("verify", "dos"));
  }

  @Test
  void otherWordsOfTheSameLengthDoNotOpenIt() throws IOException {
    Files.writeString(folder.resolve("others"), "invented otter lantern shadow\n");

    assertEquals(ExitStatus.WRONG_PASSPHRASE, run("verify", "others"));
  }

  @Test
  void noWordsAreRefused() throws IOException {
    Files.writeString(folder.resolve("none"), "\n");

    assertEquals(ExitStatus.PROBLEMS, run("verify", "none"));
  }

  @Test
  void aFolderWithoutAStoreIsRefused() throws IOException {
    assertEquals(
        ExitStatus.PROBLEMS,
        run("verify", "--store", folder.resolve("nowhere").toString(), "words"));
  }

  private int run(String command, String passphraseFile) {
    return run(command, "--store", folder.resolve("store").toString(), passphraseFile);
  }

  private int run(String command, String option, String store, String passphraseFile) {
    var clock = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneId.of("Europe/London"));
    var line =
        MaracDeskCommand.line(
            new Surroundings(
                clock,
                new SecureRandom(),
                CHEAP,
                Words.english(),
                LastSeen.NOWHERE,
                InputStream.nullInputStream()));
    line.setOut(new PrintWriter(new StringWriter()));
    line.setErr(new PrintWriter(new StringWriter()));
    return line.execute(
        command, option, store, "--passphrase-file", folder.resolve(passphraseFile).toString());
  }
}
