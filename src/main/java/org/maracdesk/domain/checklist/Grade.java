package org.maracdesk.domain.checklist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A judgement that the assessor writes down in one word, such as the grade an officer gives. It is
 * stored as given and never computed.
 *
 * @param values what can be given, least first
 * @param reasonRequired whether a reason is owed with it; nothing waits for it
 */
public record Grade(List<Value> values, boolean reasonRequired) {

  /** The field that holds what was given. */
  public static final String FIELD = "grade";

  /** The field that holds why. */
  public static final String REASON = "gradeReason";

  /**
   * One grade.
   *
   * @param id how files spell it
   * @param text how people read it
   * @param meaning what it stands for, in this tool's own words; may be empty
   */
  public record Value(String id, String text, String meaning) {}

  public Grade {
    values = List.copyOf(values);
  }

  /** The grade that was given, if one was. */
  public Optional<Value> given(Circumstances circumstances) {
    var reply = circumstances.fields().get(FIELD);
    return values.stream().filter(value -> reply != null && reply.has(value.id())).findFirst();
  }

  /** Whether what was given is the gravest there is. */
  boolean isGravest(@Nullable Value given) {
    return given != null && given.equals(values.getLast());
  }
}
