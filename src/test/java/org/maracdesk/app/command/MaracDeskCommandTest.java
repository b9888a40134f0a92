package org.maracdesk.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Vault;

/** What every command has in common: usage, passphrases, stores that stay shut, exit status. */
class MaracDeskCommandTest {

  @TempDir private Path folder;

  @Test
  void helpNamesEveryCommandAndEveryStatus() {
    var help = Shell.usual().run("--help");

    assertEquals(0, help.status());
    assertEquals("", help.problems());
    for (var command :
        List.of("demo", "init", "import", "export", "meetings", "document", "verify", "score")) {
      assertTrue(help.results().contains("\n  " + command), command);
    }
    for (var status : List.of("0", "1", "2", "3", "4", "5", "6", "70")) {
      assertTrue(help.results().matches("(?s).*\\n +" + status + " .*"), status);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"demo", "init", "import", "export", "meetings", "document", "verify", "score"})
  void everyCommandExplainsItself(String command) {
    var help = Shell.usual().run(command, "--help");

    assertEquals(0, help.status());
    assertTrue(help.results().startsWith("Usage: marac-desk " + command), help::results);
    assertFalse(help.results().contains("null"), help::results);
  }

  @Test
  void theVersionIsTold() {
    assertEquals(0, Shell.usual().run("--version").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dance",
        "meetings",
        "--seen-in-pictures dance",
        "meetings --store s",
        "import --store s --passphrase-file p",
        "export --store s --passphrase-file p --kind SECRETS --out f",
        "document --store s --passphrase-file p --kind minutes --meeting 26/11/2026 --out f",
        "verify --store s --passphrase-file p --passphrase words",
        "score --checklist c"
      })
  void wrongUsageIsToldApart(String typed) {
    var answer = Shell.usual().run((Object[]) (typed.isEmpty() ? new String[0] : typed.split(" ")));

    assertEquals(2, answer.status(), answer::all);
    assertEquals("", answer.results());
    assertTrue(answer.problems().contains("Usage: marac-desk"), answer::problems);
  }

  @Test
  void aPassphraseTypedInTheWrongPlaceIsNotRepeated() {
    var shell = Shell.usual();

    for (var answer :
        List.of(
            shell.run("verify", "--store", "s", "--passphrase-file", "p", "three", "egrets"),
            shell.run("verify", "--store", "s", "--passphrase", "three egrets"),
            shell.run("three egrets"))) {
      assertEquals(2, answer.status());
      assertFalse(answer.all().contains("egrets"), answer::all);
    }
  }

  @Test
  void kindsMayBeTypedInSmallLetters() {
    var store = Shell.store(Stage.IMPORTED);

    var answer = Shell.usual().in(store, "export", "--kind", "agencies", "--out", file("a.csv"));

    assertEquals(0, answer.status(), answer::all);
  }

  @Test
  void anotherPassphraseIsThree() throws Exception {
    var store = Shell.store(Stage.IMPORTED);
    var words = Files.writeString(file("words.txt"), "not these words\n");

    var answer = Shell.usual().run("meetings", "--store", store, "--passphrase-file", words);

    assertEquals(3, answer.status());
    assertSaysOneSentence(answer);
    assertFalse(answer.all().contains("not these"));
  }

  @Test
  void aStoreThatIsOpenElsewhereIsFour() {
    try (var sample = SampleSession.at(Stage.IMPORTED)) {
      var answer = Shell.usual().in(sample.folder(), "meetings");

      assertEquals(4, answer.status());
      assertSaysOneSentence(answer);
    }
  }

  @Test
  void aDamagedStoreIsFive() throws Exception {
    var store = Shell.store(Stage.IMPORTED);
    try (var file = new RandomAccessFile(store.resolve("store.mv.db").toFile(), "rw")) {
      file.setLength(file.length() - 4096);
    }

    var answer = Shell.usual().in(store, "verify");

    assertEquals(5, answer.status());
    assertSaysOneSentence(answer);
  }

  @Test
  void aStoreFromLaterIsSix() throws Exception {
    var store = Shell.store(Stage.IMPORTED);
    var keys = store.resolve("store.keys");
    Files.writeString(keys, Files.readString(keys).replace("keys/1", "keys/2"));

    var answer = Shell.usual().in(store, "meetings");

    assertEquals(6, answer.status());
    assertSaysOneSentence(answer);
  }

  @Test
  void aFolderWithoutAStoreIsOne() {
    var answer = Shell.usual().in(file("nowhere"), "meetings");

    assertEquals(1, answer.status());
    assertSaysOneSentence(answer);
  }

  @Test
  void thePassphraseIsTheFirstLineOfAFileOrOfWhatIsTyped() throws Exception {
    var store = Shell.store(Stage.IMPORTED);
    for (var text :
        List.of(
            PlayDemo.PASSPHRASE,
            PlayDemo.PASSPHRASE + "\n",
            PlayDemo.PASSPHRASE + "\r\nand a note\r\n")) {
      var words = Files.writeString(file("words.txt"), text);

      var fromFile = Shell.usual().run("meetings", "--store", store, "--passphrase-file", words);
      var typed =
          Shell.usual().typing(text).run("meetings", "--store", store, "--passphrase-file", "-");

      assertEquals(0, fromFile.status(), fromFile::all);
      assertEquals(fromFile, typed);
    }
  }

  @Test
  void aStoreMadeOnTheCommandLineOpensInTheWindow() {
    var store = file("store");
    assertEquals(0, Shell.usual().in(store, "init").status());

    try (var words = SampleSession.passphrase()) {
      ((Opening.Opened) Vault.open(store, words)).vault().close();
    }
  }

  @Test
  void aPassphraseThatIsNotThereIsExplained() throws Exception {
    var store = Shell.store(Stage.IMPORTED);
    var empty = Files.writeString(file("empty.txt"), "\n" + PlayDemo.PASSPHRASE);

    for (var words : List.of(file("nowhere.txt"), empty, folder, "-")) {
      var answer = Shell.usual().run("meetings", "--store", store, "--passphrase-file", words);

      assertEquals(1, answer.status());
      assertSaysOneSentence(answer);
    }
  }

  @Test
  void aFaultOfTheProgramIsSeventyWithACodeAndNothingElse() {
    var broken =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneId.of("Europe/London");
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            throw new IllegalStateException("the hands point at Wren");
          }
        };
    var shell = Shell.usual().at(broken);

    var answer = shell.in(file("new"), "init");

    assertEquals(70, answer.status());
    assertEquals("", answer.results());
    assertTrue(
        answer.problems().matches("[^\\n]* [A-Z]{3}-[A-Z]{3}-[A-Z]{3}\\.\\R"), answer::problems);
    assertFalse(answer.problems().contains("Wren"));
    assertFalse(answer.problems().contains("Exception"));
  }

  @Test
  void aFolderOfThisNameIsNoReasonToFail() throws Exception {
    var store = Files.createDirectories(file("Wörter & ‘Ablage’").resolve("s"));

    assertEquals(0, Shell.usual().in(store, "init").status());
    assertEquals(0, Shell.usual().in(store, "meetings").status());
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static void assertSaysOneSentence(Shell.Answer answer) {
    assertEquals("", answer.results());
    assertEquals(1, answer.problems().lines().count(), answer::problems);
    assertTrue(answer.problems().strip().endsWith("."), answer::problems);
  }
}
