package org.maracdesk.documents;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * The printers of this computer. They get the same PDF that is saved, page for page, and the queue
 * shows nothing but the program's name.
 */
public final class Printers {

  private final Words words;
  private final Supplier<List<PrintService>> services;
  private final Supplier<@Nullable PrintService> standard;

  private Printers(
      Words words,
      Supplier<List<PrintService>> services,
      Supplier<@Nullable PrintService> standard) {
    this.words = words;
    this.services = services;
    this.standard = standard;
  }

  /** Whatever printers the system has, looked up anew each time. */
  public static Printers ofThisComputer(Words words) {
    return new Printers(
        words,
        () -> Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)),
        PrintServiceLookup::lookupDefaultPrintService);
  }

  /** These printers and no others; the first is the usual one. */
  static Printers of(Words words, List<PrintService> services) {
    return new Printers(
        words, () -> services, () -> services.isEmpty() ? null : services.getFirst());
  }

  /** The printers' names, the usual one first; empty when there is none. */
  public List<String> names() {
    var usual = standard.get();
    var usualName = usual == null ? "" : usual.getName();
    return services.get().stream()
        .map(PrintService::getName)
        .distinct()
        .sorted((a, b) -> Boolean.compare(b.equals(usualName), a.equals(usualName)))
        .toList();
  }

  /**
   * Prints a PDF.
   *
   * @param pdf the document
   * @param printer one of {@link #names()}
   * @throws ExplainedException when there is no printer at all, not this one, or it refuses
   */
  public void print(byte[] pdf, String printer) {
    var service = find(printer);
    try (var document = Loader.loadPDF(pdf)) {
      var job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setJobName(words.say("printing.job"));
      job.setPageable(new PDFPageable(document));
      job.print();
    } catch (IOException | PrinterException e) {
      throw new ExplainedException(Wording.of("printing.failed", printer), e);
    }
  }

  private PrintService find(String printer) {
    var all = services.get();
    if (all.isEmpty()) {
      throw new ExplainedException(Wording.of("printing.no-printer"));
    }
    return all.stream()
        .filter(service -> service.getName().equals(printer))
        .findFirst()
        .orElseThrow(() -> new ExplainedException(Wording.of("printing.unknown-printer", printer)));
  }
}
