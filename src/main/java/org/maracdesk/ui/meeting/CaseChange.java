package org.maracdesk.ui.meeting;

import org.maracdesk.domain.meeting.CaseField;

/**
 * A change of a case that can be taken back and made again.
 *
 * @param spot where it was made
 * @param back takes it back
 * @param again makes it again
 */
record CaseChange(Spot spot, Runnable back, Runnable again) {

  /**
   * Where in a case something stands.
   *
   * @param field the field
   * @param row which of several alike, from 0
   */
  record Spot(CaseField field, int row) {

    /** The only one of its kind. */
    static Spot of(CaseField field) {
      return new Spot(field, 0);
    }
  }
}
