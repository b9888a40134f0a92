package org.maracdesk.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.wording.Words;

/** The fields of a form by their places, so that what is wrong is said at the right one. */
final class Form {

  private final Words words;
  private final Map<String, LabelledField<?>> fields = new LinkedHashMap<>();

  Form(Words words) {
    this.words = words;
  }

  /** Takes a field in. */
  <F extends LabelledField<?>> F at(String place, F field) {
    fields.put(place, field);
    return field;
  }

  /** A line of text. */
  LabelledField<TextField> text(String place, String key, String text) {
    return at(place, new LabelledField<>(words.say(key), new TextField(text)));
  }

  /**
   * Says what is wrong, each at its field, and goes to the first.
   *
   * @return whether any of it is wrong in this form
   */
  boolean tell(List<Problem> problems) {
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
  static int number(LabelledField<TextField> field) {
    try {
      return Integer.parseInt(field.control().getText().strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
