package org.maracdesk.ui.controls;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.testing.Fx;

@ExtendWith(Fx.class)
class ButtonsTest {

  static Stream<Named<Supplier<ButtonBase>>> allKinds() {
    return Stream.of(
        kind("plain", () -> Buttons.of("Keep", () -> {})),
        kind("primary", () -> Buttons.primary("Keep", () -> {})),
        kind("danger", () -> Buttons.danger("Keep", () -> {})),
        kind("flat", () -> Buttons.flat(Icon.LOCK, "Keep", () -> {})),
        kind("picture", () -> Buttons.picture(Icon.LOCK, "Keep", () -> {})),
        kind("tick", () -> new CheckBox("Keep")),
        kind("one of several", () -> new ToggleButton("Keep")),
        kind("the chosen one of several", ButtonsTest::chosen));
  }

  @ParameterizedTest
  @MethodSource("allKinds")
  void theOneWithTheKeyboardHasALineAllAround(Supplier<ButtonBase> kind) {
    var other = Buttons.of("Other", () -> {});
    var button = kind.get();
    Fx.show(() -> new VBox(20, other, button));

    Fx.run(other::requestFocus);
    Fx.settle();
    var without = picture(button);
    Fx.run(button::requestFocus);
    Fx.settle();
    var with = picture(button);

    // A tick has its line around the box only, which is as high as wide
    double across = button instanceof CheckBox ? 16 : with.getWidth();
    double around = 2 * (across + Math.min(across, with.getHeight()));
    assertTrue(differing(without, with) > 0.8 * around, "the focus can be seen");
  }

  private static Named<Supplier<ButtonBase>> kind(String name, Supplier<ButtonBase> button) {
    return Named.of(name, () -> Fx.get(button::get));
  }

  private static ToggleButton chosen() {
    var button = new ToggleButton("Keep");
    button.setSelected(true);
    return button;
  }

  private static WritableImage picture(ButtonBase button) {
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
