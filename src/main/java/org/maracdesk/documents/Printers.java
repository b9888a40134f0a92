package org.maracdesk.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javax.print.PrintService;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * The printers of this computer. They get the same PDF that is saved, page for page, and the queue
 * shows nothing but the program's name.
 */
public final class Printers {

  private final Words words;
  private final Printing printing;

  private Printers(Words words, Printing printing) {
    this.words = words;
    this.printing = printing;
  }

  /** Whatever printers the system has, looked up anew each time. */
  public static Printers ofThisComputer(Words words) {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return new Printers(
        words,
        system.startsWith("windows")
            ? JavaPrinting.ofThisComputer()
            : CupsPrinting.ofThisComputer());
  }

  /** These printers of Java's and no others; the first is the usual one. */
  static Printers of(Words words, List<PrintService> services) {
    return new Printers(words, JavaPrinting.of(services));
  }

  /** The printers that the commands in a folder know, each command given this long. */
  static Printers of(Words words, Path commands, Duration asking, Duration taking) {
    return new Printers(words, new CupsPrinting(commands, asking, taking));
  }

  /** The printers' names, the usual one first; empty when there is none. */
  public List<String> names() {
    return printing.names();
  }

  /**
   * Prints a PDF.
   *
   * @param pdf the document
   * @param printer one of {@link #names()}
   * @throws ExplainedException when there is no printer at all, not this one, it refuses, or it
   *     does not answer in time
   */
  public void print(byte[] pdf, String printer) {
    var names = printing.names();
    if (names.isEmpty()) {
      throw new ExplainedException(Wording.of("printing.no-printer"));
    }
    if (!names.contains(printer)) {
      throw new ExplainedException(Wording.of("printing.unknown-printer", printer));
    }
    try {
      printing.send(pdf, printer, words.say("printing.job"));
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("printing.failed", printer), e);
    } catch (TimeoutException e) {
      throw new ExplainedException(Wording.of("printing.too-long", printer), e);
    }
  }
}
