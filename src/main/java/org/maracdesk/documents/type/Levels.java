package org.maracdesk.documents.type;

import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/** Which way each character of a paragraph runs, in a document that itself runs to the right. */
final class Levels {

  private final @Nullable Bidi bidi;

  Levels(String paragraph) {
    boolean mixed = Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length());
    bidi = mixed ? new Bidi(paragraph, Bidi.DIRECTION_LEFT_TO_RIGHT) : null;
  }

  int at(int index) {
    return bidi == null ? 0 : bidi.getLevelAt(index);
  }
}
