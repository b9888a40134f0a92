package org.maracdesk.ui.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Scale;

/**
 * Which key answers what: the first letter where it is yes or no, else the number of the place.
 *
 * @param names the name of the key for each answer that has one, in the order they are offered
 */
record AnswerKeys(Map<Answer, String> names) {

  private static final int DIGITS = 9;

  private static final Map<Answer, String> LETTERS =
      Map.of(Answer.YES, "Y", Answer.NO, "N", Answer.DONT_KNOW, "D", Answer.NOT_APPLICABLE, "A");

  /** The keys for a question of this part. */
  static AnswerKeys of(FormPart part, ChecklistItem item) {
    return of(item.scale(), part.offered(item));
  }

  private static AnswerKeys of(Scale scale, List<Scale.Value> offered) {
    var names = new LinkedHashMap<Answer, String>();
    for (int i = 0; i < offered.size(); i++) {
      var answer = offered.get(i).answer();
      var letter = scale.isYesNo() ? LETTERS.get(answer) : null;
      if (letter != null) {
        names.put(answer, letter);
      } else if (i < DIGITS) {
        names.put(answer, Integer.toString(i + 1));
      }
    }
    return new AnswerKeys(names);
  }

  /** The answer of a key; null when it answers nothing here. */
  @Nullable Answer answer(KeyCode key) {
    var name = name(key);
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Whether this answer goes by the number of its place. */
  boolean isNumbered(Answer answer) {
    var name = names.get(answer);
    return name != null && Character.isDigit(name.charAt(0));
  }

  private static String name(KeyCode key) {
    var name = key.name();
    return key.isDigitKey() ? name.substring(name.length() - 1) : name;
  }
}
