package org.maracdesk.ui.controls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.wording.Words;

/** The fields of a form by their places, so that what is wrong is said at the right one. */
public final class Form {

  private final Words words;
  private final Map<String, LabelledField<?>> fields = new LinkedHashMap<>();

  /** A form that says what is wrong in these words. */
  public Form(Words words) {
    this.words = words;
  }

  /** Takes a field in. */
  public <F extends LabelledField<?>> F at(String place, F field) {
    fields.put(place, field);
    return field;
  }

  /** A line of text. */
  public LabelledField<TextField> text(String place, String key, String text) {
    return at(place, new LabelledField<>(words.say(key), new OneLineField(text)));
  }

  /**
   * Says what is wrong, each at its field, and goes to the first.
   *
   * @return whether any of it is wrong in this form
   */
  public boolean tell(List<Problem> problems) {
    @Nullable LabelledField<?> first = null;
    for (var entry : fields.entrySet()) {
      var field = entry.getValue();
      field.problem(ProblemText.at(words, problems, entry.getKey()));
      if (first == null && field.hasProblem()) {
        first = field;
      }
    }
    if (first != null) {
      first.focus();
    }
    return first != null;
  }

  /** The number in a field, or -1, which is in no range. */
  public static int number(LabelledField<TextField> field) {
    try {
      return Integer.parseInt(field.control().getText().strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
