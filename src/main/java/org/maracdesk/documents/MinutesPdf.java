package org.maracdesk.documents;

import java.time.Clock;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.domain.minutes.Minutes;
import org.maracdesk.wording.Words;

/** Draws. */
public final class MinutesPdf {

  public MinutesPdf(Words words, Clock clock) {}

  public DrawnDocument draw(Minutes paper) {
    throw new UnsupportedOperationException();
  }
}
