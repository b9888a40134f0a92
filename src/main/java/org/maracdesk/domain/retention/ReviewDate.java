package org.maracdesk.domain.retention;

import java.time.LocalDate;

/**
 * From which day on somebody is asked whether a record is still needed. The day decides nothing by
 * itself.
 *
 * @param on the day
 * @param recordClass what kind of record it is
 * @param rule what the day comes from
 */
public record ReviewDate(LocalDate on, RecordClass recordClass, Rule rule) {

  /** What a review date comes from. */
  public sealed interface Rule {

    /**
     * Years from the last referral.
     *
     * @param years how many
     * @param referral the day of the referral
     */
    record AfterReferral(int years, LocalDate referral) implements Rule {}

    /**
     * Years from the last meeting.
     *
     * @param years how many
     * @param meeting the day of the meeting
     */
    record AfterMeeting(int years, LocalDate meeting) implements Rule {}

    /**
     * Years from the last change.
     *
     * @param years how many
     * @param changed the day of the change
     */
    record AfterChange(int years, LocalDate changed) implements Rule {}

    /**
     * Until the youngest child has an age.
     *
     * @param age in years
     */
    record ChildTurns(int age) implements Rule {}

    /**
     * The same, of a child whose birthday nobody wrote down.
     *
     * @param age in years
     * @param countedFrom as if born on this day, the latest it can have been
     */
    record ChildMayTurn(int age, LocalDate countedFrom) implements Rule {}

    /** Somebody set the day, and said why. */
    record KeptLonger() implements Rule {}
  }

  /** Whether the day has come. */
  public boolean isDueOn(LocalDate today) {
    return !today.isBefore(on);
  }
}
