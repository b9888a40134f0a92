package org.maracdesk.app;

import java.util.List;
import org.maracdesk.journeys.PrintRecoverySheet;
import org.maracdesk.ui.unlock.SheetPrinter;

/** Recovery sheets on the printers of this computer. */
record PaperSheets(PrintRecoverySheet journey) implements SheetPrinter {

  @Override
  public List<String> printers() {
    return journey.printers();
  }

  @Override
  public void print(List<String> sheet, String printer) {
    journey.print(sheet, printer);
  }
}
