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

/**
 * Draws the pages on printers as Java knows them. For Windows, whose spooler takes the pages as
 * they are drawn; where there is CUPS, Java writes the whole paper to a temporary file first.
 */
record JavaPrinting(
    Supplier<List<PrintService>> services, Supplier<@Nullable PrintService> standard)
    implements Printing {

  /** Whatever printers the system has, looked up anew each time. */
  static JavaPrinting ofThisComputer() {
    return new JavaPrinting(
        () -> Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)),
        PrintServiceLookup::lookupDefaultPrintService);
  }

  /** These printers and no others; the first is the usual one. */
  static JavaPrinting of(List<PrintService> services) {
    return new JavaPrinting(() -> services, () -> services.isEmpty() ? null : services.getFirst());
  }

  @Override
  public List<String> names() {
    var usual = standard.get();
    var usualName = usual == null ? "" : usual.getName();
    return services.get().stream()
        .map(PrintService::getName)
        .distinct()
        .sorted((a, b) -> Boolean.compare(b.equals(usualName), a.equals(usualName)))
        .toList();
  }

  @Override
  public void send(byte[] pdf, String printer, String title) throws IOException {
    var service =
        services.get().stream()
            .filter(each -> each.getName().equals(printer))
            .findFirst()
            .orElseThrow(() -> new IOException("gone"));
    try (var document = Loader.loadPDF(pdf)) {
      var job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setJobName(title);
      job.setPageable(new PDFPageable(document));
      job.print();
    } catch (PrinterException e) {
      throw new IOException(e);
    }
  }
}
