package org.maracdesk.domain.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.retention.ReviewDate.Rule;

/** Tells from which day on somebody is asked whether a record is still needed. */
public final class ReviewRule {

  private ReviewRule() {}

  /**
   * The review date of a case: of all rules that apply, the latest day, unless somebody set a later
   * one still. What is not known never makes it earlier.
   */
  public static ReviewDate of(KeptCase kept, RetentionPolicy policy) {
    var found = new ArrayList<ReviewDate>();
    var recordClass = kept.recordClass();
    int years =
        switch (recordClass) {
          case FLAGGED -> policy.flaggedYears();
          case CHILD -> policy.childYears();
          case ADULTS, CHECKLIST, MEETING, FIGURES -> policy.adultsYears();
        };
    var last = kept.lastActivity();
    found.add(
        new ReviewDate(
            last.plusYears(years),
            recordClass,
            last.equals(kept.lastReferral())
                ? new Rule.AfterReferral(years, last)
                : new Rule.AfterMeeting(years, last)));
    for (var child : kept.children()) {
      found.add(ofChild(child, kept.lastReferral(), policy.childAge(), recordClass));
    }
    var longer = kept.longer();
    if (longer != null) {
      found.add(new ReviewDate(longer, recordClass, new Rule.KeptLonger()));
    }
    return latest(found);
  }

  /**
   * The review date of a checklist without a case.
   *
   * @param changed the day of its last change
   * @param longer the review date somebody set in place of that of the rules; null where nobody did
   */
  public static ReviewDate ofChecklist(
      LocalDate changed, @Nullable LocalDate longer, RetentionPolicy policy) {
    int years = policy.checklistYears();
    return orLonger(
        new ReviewDate(
            changed.plusYears(years), RecordClass.CHECKLIST, new Rule.AfterChange(years, changed)),
        longer);
  }

  /**
   * The review date of a meeting. It is due from then on only once no case of it is left.
   *
   * @param day when it was
   * @param longer the review date somebody set in place of that of the rules; null where nobody did
   */
  public static ReviewDate ofMeeting(
      LocalDate day, @Nullable LocalDate longer, RetentionPolicy policy) {
    int years = policy.meetingYears();
    return orLonger(
        new ReviewDate(
            day.plusYears(years), RecordClass.MEETING, new Rule.AfterMeeting(years, day)),
        longer);
  }

  private static ReviewDate orLonger(ReviewDate byRule, @Nullable LocalDate longer) {
    return longer == null || longer.isBefore(byRule.on())
        ? byRule
        : new ReviewDate(longer, byRule.recordClass(), new Rule.KeptLonger());
  }

  private static ReviewDate ofChild(
      Birth birth, LocalDate lastReferral, int age, RecordClass recordClass) {
    var born = birth.date();
    if (born != null) {
      return new ReviewDate(born.plusYears(age), recordClass, new Rule.ChildTurns(age));
    }
    var latest = latestBirth(birth, lastReferral);
    return new ReviewDate(latest.plusYears(age), recordClass, new Rule.ChildMayTurn(age, latest));
  }

  /** The latest day somebody can have been born of whom no date of birth is known. */
  private static LocalDate latestBirth(Birth birth, LocalDate lastReferral) {
    var due = birth.due();
    if (due != null) {
      return due;
    }
    var estimate = birth.ageEstimate();
    return estimate == null ? lastReferral : lastReferral.minusYears(estimate);
  }

  private static ReviewDate latest(List<ReviewDate> dates) {
    return dates.stream().max(Comparator.comparing(ReviewDate::on)).orElseThrow();
  }
}
