package org.maracdesk.domain.meeting;

import java.util.Arrays;
import java.util.List;

/** The orders and other processes that are thought of for each case, so that none is forgotten. */
public enum Measure {
  /** Domestic violence protection notice and order. */
  VIOLENCE_PROTECTION(Kind.ORDER),
  /** Domestic abuse protection notice and order, where they are in force. */
  ABUSE_PROTECTION(Kind.ORDER),
  NON_MOLESTATION(Kind.ORDER),
  OCCUPATION(Kind.ORDER),
  RESTRAINING(Kind.ORDER),
  STALKING_PROTECTION(Kind.ORDER),
  /** Disclosure to the victim of an earlier record: the right to know. */
  DISCLOSURE(Kind.ORDER),
  /** Multi-agency public protection arrangements. */
  MAPPA(Kind.PROCESS),
  /** Tasking and coordination about those who harm most. */
  MATAC(Kind.PROCESS),
  /** Potentially dangerous persons. */
  DANGEROUS_PERSON(Kind.PROCESS),
  /** Children Act 1989, section 47. */
  CHILD_PROTECTION(Kind.PROCESS),
  /** Care Act 2014, section 42. */
  ADULT_SAFEGUARDING(Kind.PROCESS),
  FORCED_MARRIAGE(Kind.PROCESS),
  SUICIDE(Kind.PROCESS);

  /** A court's or the police's order, or another multi-agency process. */
  public enum Kind {
    ORDER,
    PROCESS
  }

  /** What was decided about a measure. */
  public enum Decision {
    /** It will be asked for. */
    YES,
    /** It is in place or under way. */
    ALREADY,
    NOT_NEEDED;

    /** Whether something comes of it, so that the minutes say what. */
    public boolean isPursued() {
      return this != NOT_NEEDED;
    }
  }

  private final Kind kind;

  Measure(Kind kind) {
    this.kind = kind;
  }

  /** Whether it is an order or another process. */
  public Kind kind() {
    return kind;
  }

  /** All of one kind, in the order they are asked. */
  public static List<Measure> of(Kind kind) {
    return Arrays.stream(values()).filter(measure -> measure.kind == kind).toList();
  }
}
