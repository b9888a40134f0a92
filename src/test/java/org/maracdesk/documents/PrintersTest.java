package org.maracdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Words;

/** Java prints into memory as PostScript: no printer is needed and none is disturbed. */
class PrintersTest {

  private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

  @Test
  void everyPageIsPrintedAndTheQueueLearnsNothing() {
    var service = printer();
    var printers = Printers.of(Words.english(), List.of(service));

    printers.print(PagePicturesTest.twoPages(), service.getName());

    var postscript = paper.toString(StandardCharsets.ISO_8859_1);
    assertTrue(postscript.startsWith("%!PS"));
    assertEquals(2, postscript.split("showpage", -1).length - 1);
    assertFalse(postscript.contains("Two pages"));
  }

  @Test
  void printersAreKnownByTheirNames() {
    var service = printer();

    assertEquals(
        List.of(service.getName()), Printers.of(Words.english(), List.of(service)).names());
    assertEquals(List.of(), Printers.of(Words.english(), List.of()).names());
  }

  @Test
  void aComputerWithoutPrintersSaysSo() {
    var printers = Printers.of(Words.english(), List.of());

    assertEquals("printing.no-printer", failure(printers, "Any").wording().key());
  }

  @Test
  void aPrinterThatHasGoneIsNamed() {
    var printers = Printers.of(Words.english(), List.of(printer()));

    assertEquals(List.of("Upstairs"), failure(printers, "Upstairs").wording().arguments());
  }

  @Test
  void whatIsNoPdfIsNotPrinted() {
    var service = printer();
    var printers = Printers.of(Words.english(), List.of(service));

    var failure =
        assertThrows(
            ExplainedException.class, () -> printers.print(new byte[] {1}, service.getName()));

    assertEquals("printing.failed", failure.wording().key());
    assertEquals(0, paper.size());
  }

  private static ExplainedException failure(Printers printers, String printer) {
    return assertThrows(
        ExplainedException.class, () -> printers.print(PagePicturesTest.twoPages(), printer));
  }

  private PrintService printer() {
    return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
        .getPrintService(paper);
  }
}
