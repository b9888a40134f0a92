package org.maracdesk.ui.controls;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.testing.Fx;

@ExtendWith(Fx.class)
class ButtonsTest {

  static Stream<Named<Supplier<Button>>> allKinds() {
    return Stream.of(
        kind("plain", () -> Buttons.of("Keep", () -> {})),
        kind("primary", () -> Buttons.primary("Keep", () -> {})),
        kind("danger", () -> Buttons.danger("Keep", () -> {})),
        kind("flat", () -> Buttons.flat(Icon.LOCK, "Keep", () -> {})),
        kind("picture", () -> Buttons.picture(Icon.LOCK, "Keep", () -> {})));
  }

  @ParameterizedTest
  @MethodSource("allKinds")
  void theOneWithTheKeyboardHasALineAllAround(Supplier<Button> kind) {
    var other = Buttons.of("Other", () -> {});
    var button = kind.get();
    Fx.show(() -> new VBox(20, other, button));

    Fx.run(other::requestFocus);
    Fx.settle();
    var without = picture(button);
    Fx.run(button::requestFocus);
    Fx.settle();
    var with = picture(button);

    int around = (int) (2 * (with.getWidth() + with.getHeight()));
    assertTrue(differing(without, with) > 0.8 * around, "the focus can be seen");
  }

  private static Named<Supplier<Button>> kind(String name, Supplier<Button> button) {
    return Named.of(name, () -> Fx.get(button::get));
  }

  private static WritableImage picture(Button button) {
    return Fx.get(() -> button.snapshot(null, null));
  }

  /** How many points differ so much that an eye sees it. */
  private static int differing(WritableImage one, WritableImage other) {
    int count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        var a = one.getPixelReader().getColor(x, y);
        var b = other.getPixelReader().getColor(x, y);
        if (Math.abs(a.grayscale().getRed() - b.grayscale().getRed()) > 0.25) {
          count++;
        }
      }
    }
    return count;
  }
}
