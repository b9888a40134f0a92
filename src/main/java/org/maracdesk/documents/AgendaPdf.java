package org.maracdesk.documents;

import java.time.Clock;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.domain.minutes.AgendaPaper;
import org.maracdesk.wording.Words;

/** Draws. */
public final class AgendaPdf {

  public AgendaPdf(Words words, Clock clock) {}

  public DrawnDocument draw(AgendaPaper paper) {
    throw new UnsupportedOperationException();
  }
}
