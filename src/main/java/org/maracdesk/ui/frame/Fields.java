package org.maracdesk.ui.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.wording.Words;

/**
 * The fields of one form, each under what it is for, so that what is wrong is said at its field.
 *
 * @param <F> the fields there are
 */
public final class Fields<F> {

  private final Words words;
  private final Map<F, LabelledField<?>> fields = new LinkedHashMap<>();

  /** None yet. */
  public Fields(Words words) {
    this.words = words;
  }

  /** Takes a field in, so that what is wrong with it is said there. */
  public <L extends LabelledField<?>> L at(F place, L field) {
    fields.put(place, field);
    return field;
  }

  /**
   * Says what is wrong at its field, and goes there; the others take back what they said.
   *
   * @param trouble what is wrong; null for nothing
   */
  public void tell(@Nullable Trouble<F> trouble) {
    fields.forEach(
        (place, field) ->
            field.tell(
                trouble != null && trouble.where().equals(place)
                    ? words.say(trouble.wording())
                    : null));
  }
}
