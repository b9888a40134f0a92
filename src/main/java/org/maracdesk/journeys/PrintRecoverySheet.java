package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maracdesk.documents.Printers;
import org.maracdesk.documents.RecoverySheetPdf;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Words;

/**
 * Prints recovery sheets. They go to a printer and nowhere else: a file with these words would be a
 * key left in the door.
 */
public final class PrintRecoverySheet {

  private final Clock clock;
  private final Words words;

  /** Prints in these words. */
  public PrintRecoverySheet(Clock clock, Words words) {
    this.clock = clock;
    this.words = words;
  }

  /** The printers of this computer by name, the usual one first; none where there is none. */
  public List<String> printers() {
    return Printers.ofThisComputer(words).names();
  }

  /**
   * Prints a sheet.
   *
   * @throws ExplainedException when the printer is not there or refuses
   */
  public void print(List<String> recovery, String printer) {
    Printers.ofThisComputer(words).print(draw(recovery), printer);
  }

  /** The sheet as a PDF, in memory only. */
  byte[] draw(List<String> recovery) {
    return new RecoverySheetPdf(new Sheet(words, clock), words)
        .draw(recovery, LocalDate.now(clock))
        .pdf();
  }
}
