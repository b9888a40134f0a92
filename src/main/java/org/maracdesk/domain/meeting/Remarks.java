package org.maracdesk.domain.meeting;

import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.shared.Confidential;

/**
 * What is minuted besides.
 *
 * @param equalityNeeds what somebody needs to be treated fairly: an interpreter, access, a faith
 * @param dissent what was not agreed
 * @param dissenter the agency that did not agree, if one is named
 * @param movedOnBecause why the chair went on although something was missing
 */
public record Remarks(
    Confidential equalityNeeds,
    Confidential dissent,
    @Nullable AgencyCode dissenter,
    Confidential movedOnBecause) {

  /** None. */
  public static final Remarks NONE =
      new Remarks(Confidential.NONE, Confidential.NONE, null, Confidential.NONE);
}
