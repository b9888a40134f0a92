package org.maracdesk.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.journeys.LastSeen;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.wording.Words;

class StoreCommandTest {

  private static final KeyDerivation.Cost CHEAP = new KeyDerivation.Cost(19 * 1024, 1, 1);

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

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

  @ParameterizedTest
  @CsvSource({
    "grey herons,       '3 more characters, or four words.'",
    "thirteen-long, '1 more character, or four words.'",
    "P@ssw0rd P@ssw0rd, Too easy to guess: without well-known words and names",
    "correct horse battery staple, Too easy to guess: without well-known words and names",
  })
  void aPassphraseThatTheWindowWouldRefuseMakesNoStore(String weak, String why) throws IOException {
    Files.writeString(folder.resolve("weak"), weak + "\n");
    var another = folder.resolve("another");

    assertEquals(ExitStatus.WEAK_PASSPHRASE, run("init", "--store", another.toString(), "weak"));

    assertTrue(said.toString().startsWith("No store has been made"), said.toString());
    assertTrue(said.toString().contains(why), said.toString());
    assertFalse(said.toString().contains(weak));
    assertFalse(Files.exists(another));
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
                () -> CHEAP,
                Words.english(),
                LastSeen.NOWHERE,
                InputStream.nullInputStream()));
    line.setOut(new PrintWriter(new StringWriter()));
    line.setErr(new PrintWriter(said));
    return line.execute(
        command, option, store, "--passphrase-file", folder.resolve(passphraseFile).toString());
  }
}
