package org.maracdesk.exchange;

import java.util.List;

/**
 * What one row of a sheet came to.
 *
 * @param <T> what a row stands for
 */
public sealed interface Line<T> {

  /** The line of the file on which the row begins. */
  int line();

  /** What there is to say about it. */
  List<CsvIssue> issues();

  /**
   * It can be taken in.
   *
   * @param value what it stands for
   * @param issues warnings and repairs
   */
  record Good<T>(int line, T value, List<CsvIssue> issues) implements Line<T> {
    public Good {
      issues = List.copyOf(issues);
    }
  }

  /**
   * It has to stay out.
   *
   * @param issues why, and what else there is to say
   */
  record Bad<T>(int line, List<CsvIssue> issues) implements Line<T> {
    public Bad {
      issues = List.copyOf(issues);
    }
  }
}
