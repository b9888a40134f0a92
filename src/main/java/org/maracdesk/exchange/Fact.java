package org.maracdesk.exchange;

import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.domain.shared.Confidential;

/**
 * One thing a completed checklist says, as it travels in a row of its own.
 *
 * @param kind what it is about
 * @param place where several of a kind follow one another, which of them it belongs to, from 1; 0
 *     elsewhere
 * @param name what of it: a question, a field, a part; blank where the kind says all
 * @param value what is said; may be blank
 * @param source where an answer came from; only with answers
 * @param whyUnknown why an answer is not known; only with answers
 * @param note what was written beside an answer; only with answers
 */
record Fact(
    Kind kind,
    int place,
    String name,
    Confidential value,
    @Nullable InformationSource source,
    @Nullable WhyUnknown whyUnknown,
    Confidential note) {

  /** What a fact is about. */
  enum Kind {
    /** An answer, by its question. */
    ANSWER,
    /** One choice made at a follow-up question; blank when none was made. */
    FOLLOW_UP_CHOICE,
    /** What was written at a follow-up question. */
    FOLLOW_UP_TEXT,
    /** One choice made at a field around the checklist; blank when none was made. */
    FIELD_CHOICE,
    /** What was written at a field around the checklist. */
    FIELD_TEXT,
    /** The worker's own view. */
    VIEW,
    /** What is known around the answers. */
    AROUND,
    /** Something reported. */
    EVENT,
    /** An earlier referral. */
    PRIOR,
    /** An earlier checklist. */
    EARLIER,
    /** The result as it was shown, and how many facts there are in all. */
    RESULT,
    /** How the questions were answered. */
    TALLY,
    /** How far a score was. */
    SCORE,
    /** A ground that was met. */
    GROUND,
    /** Something that was pointed out. */
    ALERT,
    /** A set of questions that was opened. */
    SHOW,
    /** Something that was owed. */
    MISSING
  }

  static Fact of(Kind kind, String name, Confidential value) {
    return of(kind, 0, name, value);
  }

  static Fact of(Kind kind, int place, String name, Confidential value) {
    return new Fact(kind, place, name, value, null, null, Confidential.NONE);
  }

  static Fact of(Kind kind, int place, String name, String value) {
    return of(kind, place, name, Confidential.of(value));
  }

  static Fact of(Kind kind, String name, String value) {
    return of(kind, 0, name, Confidential.of(value));
  }

  /** Only what it is about. */
  @Override
  public String toString() {
    return "Fact[" + kind + "]";
  }
}
