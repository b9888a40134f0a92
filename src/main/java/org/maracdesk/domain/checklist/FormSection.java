package org.maracdesk.domain.checklist;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of the form: a run of scored questions, or fields around them that never count.
 *
 * @param id what items and fields refer to
 * @param title the heading
 * @param scored whether its items count
 * @param fields what is asked here besides items
 */
public record FormSection(String id, String title, boolean scored, List<Field> fields) {

  public FormSection {
    fields = List.copyOf(fields);
  }

  /** The same under another heading. */
  FormSection titled(String other) {
    return new FormSection(id, other, scored, fields);
  }

  /**
   * Something asked around the checklist, such as whether it is safe to talk.
   *
   * @param id its name in answers and rules
   * @param type what can be given
   * @param label what stands beside it
   * @param values the choices; empty unless the type offers some
   * @param hints what to think of while writing
   * @param required whether a completed form should have it; nothing waits for it
   * @param owedWhen when else it should have it; absent for never
   */
  public record Field(
      String id,
      FieldType type,
      String label,
      List<Option> values,
      List<String> hints,
      boolean required,
      @Nullable Condition owedWhen) {

    private static final Pattern WHERE =
        Pattern.compile(
            "^where(?![a-z])|^(contact|address|phone|email)|Contact|Address|Phone|Email|Whereabouts");

    public Field {
      values = List.copyOf(values);
      hints = List.copyOf(hints);
    }

    /**
     * Whether what is given here tells where somebody is or how to reach them. By its id, so that
     * it holds for forms nobody here has seen; rather one field too many than one too few.
     */
    public boolean tellsWhereSomebodyIs() {
      return WHERE.matcher(id).find();
    }
  }
}
