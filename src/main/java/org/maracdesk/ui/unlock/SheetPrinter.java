package org.maracdesk.ui.unlock;

import java.util.List;

/** Puts a recovery sheet on paper; asked in the background. */
public interface SheetPrinter {

  /** The printers there are, the usual one first. */
  List<String> printers();

  /** Prints these words. */
  void print(List<String> sheet, String printer);
}
