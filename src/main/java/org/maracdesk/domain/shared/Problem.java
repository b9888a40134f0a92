package org.maracdesk.domain.shared;

import java.util.List;

/**
 * Something wrong with what was entered, at the place where it is wrong. {@code wording} has the
 * sentence, under {@code problem.} and the kind in lower case with hyphens.
 *
 * @param place the field, by its name in the form or file
 * @param kind what is wrong
 * @param details what goes into the sentence's gaps: limits and the like, never text about a person
 */
public record Problem(String place, Kind kind, List<Object> details) {

  /** What can be wrong. */
  public enum Kind {
    MISSING,
    TOO_LONG,
    NOT_A_DATE,
    NOT_A_TIME,
    NOT_A_NUMBER,
    OUT_OF_RANGE,

    /** A day so far away that its year can only be a slip. */
    NOT_THAT_YEAR,
    IN_THE_FUTURE,
    IN_THE_PAST,
    BEFORE_THE_MEETING,
    TOLD_TOO_EARLY,
    UNKNOWN_AGENCY,
    AMBIGUOUS_AGENCY,
    REASON_TOO_SHORT,
    ALREADY_TAKEN,
    UNDER_SIXTEEN,

    /** Somebody on the agenda would be too young on that day. */
    SOMEBODY_UNDER_SIXTEEN,
    NOT_A_CODE,
    SAME_VERSION,
    CODE_TAKEN,

    /** Another agency is typed by this name already. */
    NAME_TAKEN,
    NOT_AGREED,
    NOTHING_CHOSEN,
    NOT_A_BAND_NAME,
    NAMED_TWICE,
    OVERLAPPING,
    LEAVES_A_GAP,
    SOUNDS_SAFE,
    BACKWARDS,
    NOT_DECIDED,
    HOLDS_SOMETHING,
    LEFT_FOR_THE_CASE,

    /** The chair had left for a case, and nobody else has approved it yet. */
    OWED_BY_DEPUTY,
    /** Who approves the minutes is not put down as the chair, and no word says why. */
    NOT_THE_CHAIR
  }

  public Problem {
    details = List.copyOf(details);
  }

  /** A problem of this kind at this place. */
  public static Problem at(String place, Kind kind, Object... details) {
    return new Problem(place, kind, List.of(details));
  }
}
