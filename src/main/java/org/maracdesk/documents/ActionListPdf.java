package org.maracdesk.documents;

import java.time.Clock;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.domain.minutes.ActionListPaper;
import org.maracdesk.wording.Words;

/** Draws. */
public final class ActionListPdf {

  public ActionListPdf(Words words, Clock clock) {}

  public DrawnDocument draw(ActionListPaper paper) {
    throw new UnsupportedOperationException();
  }
}
