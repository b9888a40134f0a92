package org.maracdesk.domain.action;

/**
 * A stretch of a typed line and what it is. Every word of a line is in exactly one.
 *
 * @param kind what it is
 * @param start where it begins, in characters from 0
 * @param end where it ends, not included
 */
public record LinePart(Kind kind, int start, int end) {

  /** What a stretch can be. */
  public enum Kind {
    AGENCY,
    PERSON,
    TEXT,
    DUE,
    /** A word that only joins the others, such as "by". */
    JOINT
  }

  String of(String line) {
    return line.substring(start, end);
  }

  boolean isEmpty() {
    return start >= end;
  }

  LinePart moved(int by) {
    return new LinePart(kind, start + by, end + by);
  }
}
