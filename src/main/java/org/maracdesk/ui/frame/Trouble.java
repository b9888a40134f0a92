package org.maracdesk.ui.frame;

import java.util.function.Function;
import org.maracdesk.wording.Wording;

/**
 * What is wrong, at its field.
 *
 * @param where the field
 * @param wording what to say there
 * @param <F> the fields there are
 */
public record Trouble<F>(F where, Wording wording) {

  /** The same, among other fields. */
  public <G> Trouble<G> at(Function<F, G> field) {
    return new Trouble<>(field.apply(where), wording);
  }
}
