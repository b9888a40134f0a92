package org.maracdesk.ui.controls;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of a few choices, each said in words. */
public final class ChoiceField<T> extends ComboBox<T> {

  /** A field with these choices, none chosen yet. */
  public ChoiceField(List<T> choices, Function<T, String> words) {
    getItems().setAll(choices);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T choice) {
            return choice == null ? "" : words.apply(choice);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
  }
}
