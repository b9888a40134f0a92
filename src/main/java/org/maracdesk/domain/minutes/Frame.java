package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * What stands around the cases in minutes: how they were opened, and how they became final.
 *
 * @param openedBecause why cases were opened before everybody had accepted the statement, or
 *     nothing
 * @param askedAt when the room was asked whether anybody knows anyone, London wall time
 * @param askedItems the places of cases before which it was asked again, as this copy may tell
 * @param deputyItems the places of cases that the deputy chair took
 * @param deputyChair who that was, or nothing
 * @param approved the approval, once there is one
 * @param corrections what was corrected since
 * @param circulation whom they go to
 * @param notices what was gone through besides the cases; nothing on paper that does not tell it
 */
public record Frame(
    Confidential openedBecause,
    @Nullable LocalTime askedAt,
    List<Integer> askedItems,
    List<Integer> deputyItems,
    Confidential deputyChair,
    @Nullable Approved approved,
    List<Correction> corrections,
    Circulation circulation,
    @Nullable MinutedNotices notices) {

  /** Nothing around them. */
  public static final Frame NONE =
      new Frame(
          Confidential.NONE,
          null,
          List.of(),
          List.of(),
          Confidential.NONE,
          null,
          List.of(),
          Circulation.COMMON,
          null);

  public Frame {
    askedItems = List.copyOf(askedItems);
    deputyItems = List.copyOf(deputyItems);
    corrections = List.copyOf(corrections);
  }

  /** The same with what was gone through besides the cases. */
  public Frame with(MinutedNotices gone) {
    return new Frame(
        openedBecause,
        askedAt,
        askedItems,
        deputyItems,
        deputyChair,
        approved,
        corrections,
        circulation,
        gone);
  }

  /**
   * The approval of the minutes.
   *
   * @param by who approved
   * @param on when
   * @param version 1 as approved, one more with each correction
   * @param because why although something was missing, or nothing
   * @param becauseKept whether there is a reason that this copy does not tell
   * @param byChair whether who approved is put down as the chair
   */
  public record Approved(
      Confidential by,
      LocalDate on,
      int version,
      Confidential because,
      boolean becauseKept,
      boolean byChair) {

    /** The same in a copy whose readers may not know what the reason is about. */
    Approved keptBack() {
      return new Approved(by, on, version, Confidential.NONE, !because.isBlank(), byChair);
    }
  }

  /**
   * A correction of approved minutes.
   *
   * @param number counted from 1
   * @param place the place of the case it is about, from 1; 0 where it is about the meeting
   * @param on when it was written
   * @param by who wrote it
   * @param text what is right
   */
  public record Correction(
      int number, int place, LocalDate on, Confidential by, Confidential text) {}
}
