package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maracdesk.domain.shared.Confidential;

/**
 * A row of a sample file that tells what happened at a meeting.
 *
 * @param titles the titles of the columns
 * @param cells what stands under them
 */
record SampleRow(List<String> titles, List<String> cells) {

  /** The cell under a title; nothing where there is no such title. */
  Confidential text(String title) {
    int place = titles.indexOf(title);
    return place < 0 ? Confidential.NONE : Confidential.of(cells.get(place));
  }

  /** A word that is about nobody. */
  String word(String title) {
    return text(title).text();
  }

  /** The id under a title. */
  UUID id(String title) {
    return UUID.fromString(word(title));
  }

  /** The day under a title. */
  LocalDate date(String title) {
    return LocalDate.parse(word(title));
  }
}
