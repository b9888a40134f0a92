package org.maracdesk.domain.checklist;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.maracdesk.domain.shared.Confidential;

/** What was given for a follow-up question or a field around the checklist. */
public sealed interface Reply {

  /** One or more of the choices offered. */
  record Chosen(Set<String> choices) implements Reply {
    public Chosen {
      choices = Collections.unmodifiableSortedSet(new TreeSet<>(choices));
    }

    @Override
    public boolean has(String choice) {
      return choices.contains(choice);
    }

    @Override
    public boolean isBlank() {
      return choices.isEmpty();
    }

    /** Which choices were made is about a person too. */
    @Override
    public String toString() {
      return choices.isEmpty() ? "" : "•••";
    }
  }

  /** Free text, a date or a number, as it was written. */
  record Written(Confidential text) implements Reply {
    @Override
    public boolean has(String choice) {
      return text.text().equals(choice);
    }

    @Override
    public boolean isBlank() {
      return text.isBlank();
    }
  }

  /** Whether the reply is, or contains, this choice. */
  boolean has(String choice);

  /** Whether nothing was given. */
  boolean isBlank();

  /** A reply of these choices. */
  static Reply chosen(String... choices) {
    return new Chosen(new TreeSet<>(List.of(choices)));
  }

  /** A reply in words. */
  static Reply written(String text) {
    return new Written(Confidential.of(text));
  }
}
