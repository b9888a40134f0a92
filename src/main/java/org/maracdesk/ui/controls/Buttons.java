package org.maracdesk.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Buttons that say what happens. */
public final class Buttons {

  private Buttons() {}

  /** A button with words. */
  public static Button of(String words, Runnable action) {
    var button = new Button(words);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button with a picture and words. */
  public static Button of(Icon icon, String words, Runnable action) {
    var button = of(words, action);
    button.setGraphic(icon.node());
    return button;
  }

  /** The button that is most likely wanted; one on a page. */
  public static Button primary(String words, Runnable action) {
    return styled(of(words, action), Style.PRIMARY);
  }

  /** The button that is most likely wanted, with a picture. */
  public static Button primary(Icon icon, String words, Runnable action) {
    return styled(of(icon, words, action), Style.PRIMARY);
  }

  /** A button that destroys something. */
  public static Button danger(String words, Runnable action) {
    return styled(of(words, action), Style.DANGER);
  }

  /** A button without a frame. */
  public static Button flat(Icon icon, String words, Runnable action) {
    return styled(of(icon, words, action), Style.FLAT);
  }

  /** A picture only; the words are its tooltip and its name for those who do not see it. */
  public static Button picture(Icon icon, String words, Runnable action) {
    var button = styled(of("", action), Style.PICTURE);
    button.getStyleClass().add(Style.FLAT);
    button.setGraphic(icon.node());
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    return button;
  }

  private static Button styled(Button button, String style) {
    button.getStyleClass().add(style);
    return button;
  }
}
