package org.maracdesk.documents;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A computer's own way of printing. */
interface Printing {

  /** The printers' names, the usual one first; empty when there is none. */
  List<String> names();

  /**
   * Hands a PDF to a printer.
   *
   * @param printer one of {@link #names()}
   * @param title what the queue shows
   * @throws IOException when the printer does not take it
   * @throws TimeoutException when the printer took too long and was waited for no more
   */
  void send(byte[] pdf, String printer, String title) throws IOException, TimeoutException;
}
