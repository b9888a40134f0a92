package org.maracdesk.store;

import java.util.List;
import org.maracdesk.domain.audit.AuditNote;

/**
 * What a change came to, with the notes that belong to it where they are known only afterwards.
 *
 * @param notes what was done: one thing, or several that are done together or not at all
 * @param result what came of it
 */
public record Noted<T>(List<AuditNote> notes, T result) {

  /**
   * A change with its notes.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Noted {
    if (notes.isEmpty()) {
      throw new IllegalArgumentException("a change without a note");
    }
    notes = List.copyOf(notes);
  }

  /** A change that was one thing. */
  public Noted(AuditNote note, T result) {
    this(List.of(note), result);
  }
}
