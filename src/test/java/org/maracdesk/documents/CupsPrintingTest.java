package org.maracdesk.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Words;

/** Real programs of these names in a folder, instead of the system's. */
@DisabledOnOs(OS.WINDOWS)
class CupsPrintingTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final byte[] MORE_THAN_A_PIPE_HOLDS = new byte[300_000];

  @TempDir private Path folder;

  @Test
  void thePaperArrivesThroughAPipeAndTheCommandLineNamesNobody() throws IOException {
    twoPrinters();
    command("lp", "printf '%s\\n' \"$@\" >\"${0%/*}/asked\"; cat >\"${0%/*}/paper\"");
    var pdf = PagePicturesTest.twoPages();

    printers(LONG).print(pdf, "Upstairs");

    assertArrayEquals(pdf, Files.readAllBytes(folder.resolve("paper")));
    assertEquals(
        List.of("-d", "Upstairs", "-t", "Marac Desk", "-"),
        Files.readAllLines(folder.resolve("asked")));
  }

  @Test
  void theUsualPrinterStandsFirst() throws IOException {
    twoPrinters();

    assertEquals(List.of("Upstairs", "Office"), printers(LONG).names());
  }

  @Test
  void withoutAUsualPrinterTheyStandAsTheyAre() throws IOException {
    command("lpstat", "test \"$1\" = -e && printf 'Office\\nUpstairs\\n' || exit 1");

    assertEquals(List.of("Office", "Upstairs"), printers(LONG).names());
  }

  @Test
  void withoutThePrintServiceThereIsNoPrinter() {
    assertEquals(List.of(), printers(LONG).names());
    assertEquals("printing.no-printer", failure(LONG, "Office"));
  }

  @Test
  void aPrinterThatHasGoneIsNotAskedFor() throws IOException {
    twoPrinters();
    command("lp", "touch \"${0%/*}/asked\"");

    assertEquals("printing.unknown-printer", failure(LONG, "Cellar"));
    assertFalse(Files.exists(folder.resolve("asked")));
  }

  @Test
  void aPrinterThatRefusesSaysSo() throws IOException {
    twoPrinters();
    command("lp", "cat >/dev/null; exit 1");
    assertEquals("printing.failed", failure(LONG, "Office"));

    command("lp", "exit 0");
    assertEquals("printing.failed", failure(LONG, "Office"), "it took no more than the beginning");
  }

  @Test
  void aPrinterThatHangsIsEnded() throws Exception {
    twoPrinters();
    command("lp", "sleep 599");

    assertEquals("printing.too-long", failure(Duration.ofSeconds(1), "Office"));

    for (var left : started()) {
      left.onExit().get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void aListThatHangsIsNoPrinter() throws IOException {
    command("lpstat", "sleep 599");

    var printers = Printers.of(Words.english(), folder, Duration.ofMillis(300), LONG);

    assertEquals(List.of(), printers.names());
  }

  private List<ProcessHandle> started() {
    return ProcessHandle.allProcesses()
        .filter(
            each ->
                each.info()
                    .commandLine()
                    .filter(line -> line.contains(folder.toString()) || line.endsWith("sleep 599"))
                    .isPresent())
        .toList();
  }

  private void twoPrinters() throws IOException {
    command(
        "lpstat",
        "case $1 in -e) printf 'Office\\nUpstairs\\n';;"
            + " -d) echo 'system default destination: Upstairs';; esac");
  }

  private void command(String name, String script) throws IOException {
    var file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private Printers printers(Duration taking) {
    return Printers.of(Words.english(), folder, LONG, taking);
  }

  private String failure(Duration taking, String printer) {
    return assertThrows(
            ExplainedException.class, () -> printers(taking).print(MORE_THAN_A_PIPE_HOLDS, printer))
        .wording()
        .key();
  }
}
