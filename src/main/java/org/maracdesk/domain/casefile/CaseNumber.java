package org.maracdesk.domain.casefile;

/**
 * The number by which a case is called in the room and on paper, such as {@code M-2026-0412}. It
 * carries no meaning beyond the year, is never reused and says nothing about anybody.
 *
 * @param year the year the case was first referred, four digits
 * @param sequence counted from 1 within the year
 */
public record CaseNumber(int year, int sequence) implements Comparable<CaseNumber> {

  /** As it is written. */
  public String text() {
    return "M-%04d-%04d".formatted(year, sequence);
  }

  @Override
  public int compareTo(CaseNumber other) {
    return year != other.year
        ? Integer.compare(year, other.year)
        : Integer.compare(sequence, other.sequence);
  }

  @Override
  public String toString() {
    return text();
  }
}
