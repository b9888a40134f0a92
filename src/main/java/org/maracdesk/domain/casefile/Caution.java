package org.maracdesk.domain.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * Something to be known about a case before anybody speaks, writes or decides. It asks and reminds;
 * that there is none never means that something is safe.
 *
 * @param kind what is to be known
 * @param about what it is about, where it needs more than its kind: a language, case numbers
 * @param day the day it is about, or null
 */
public record Caution(Kind kind, Confidential about, @Nullable LocalDate day) {

  /** What is to be known, the gravest first. */
  public enum Kind {
    /** The victim has died: nothing is sent, and each open action is looked at again. */
    DECEASED(Reach.PAPER),
    /** Abuse in the name of honour, and the victim does not know: nobody contacts them directly. */
    HONOUR_UNAWARE(Reach.PAPER),
    /** Abuse in the name of honour: few readers, an interpreter from elsewhere. */
    HONOUR(Reach.PAPER),
    /** The victim does not know of the meeting: nothing is fed back. */
    UNAWARE(Reach.PAPER),
    /** The victim did not agree: it goes on for the risk, with reasons, and nothing is fed back. */
    NO_CONSENT(Reach.PAPER),
    /** Each of two people is referred as harmed by the other. */
    COUNTER_ALLEGATION(Reach.DESK),
    /** An address, number or way of writing is marked as not safe. */
    CONTACT(Reach.PAPER),
    /** A letter is not safe. */
    POST(Reach.PAPER),
    /** No message may be left. */
    NO_MESSAGE(Reach.DESK),
    /** Who is not safe to talk to. */
    PEOPLE(Reach.DESK),
    /** What staff should know before a visit. */
    VISIT(Reach.DESK),
    /** Somebody is in a refuge: only its provider is named. */
    REFUGE(Reach.PAPER),
    /** Nobody's home is known; contact goes through somebody safe. */
    NO_FIXED_ABODE(Reach.PAPER),
    /** The alleged perpetrator comes out of custody on a day. */
    RELEASE(Reach.PAPER),
    /** An independent interpreter is needed. */
    INTERPRETER(Reach.PAPER),
    /** The victim is 16 or 17. */
    YOUNG_VICTIM(Reach.PAPER),
    /** An alleged perpetrator is under 18. */
    YOUNG_PERPETRATOR(Reach.PAPER),
    /** What an alleged perpetrator works as or where: trust or an agency may hang on it. */
    WORK(Reach.DESK),
    /** A child is expected. */
    UNBORN(Reach.PAPER),
    /** Adult safeguarding is involved. */
    ADULT_AT_RISK(Reach.PAPER),
    /** Nobody is named as causing harm. */
    NOT_IDENTIFIED(Reach.PAPER),
    /** The same victim is in other cases, with other people alleged to cause harm. */
    OTHER_CASES(Reach.DESK);

    private final Reach reach;

    Kind(Reach reach) {
      this.reach = reach;
    }

    /** Whether the papers for the agencies that hear the case say it. */
    public boolean isOnPaper() {
      return reach == Reach.PAPER;
    }
  }

  private enum Reach {
    DESK,
    PAPER
  }

  static Caution of(Kind kind) {
    return new Caution(kind, Confidential.NONE, null);
  }

  static Caution of(Kind kind, Confidential about) {
    return new Caution(kind, about, null);
  }

  static Caution of(Kind kind, @Nullable LocalDate day) {
    return new Caution(kind, Confidential.NONE, day);
  }
}
