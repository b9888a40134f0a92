package org.maracdesk.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words on the page, in the few sizes there are. They wrap rather than end in dots. */
public final class Texts {

  private Texts() {}

  /** The name of the page. */
  public static Label title(String words) {
    return label(words, Style.TITLE);
  }

  /** The name of a part of the page. */
  public static Label heading(String words) {
    return label(words, Style.HEADING);
  }

  /** Usual text. */
  public static Label body(String words) {
    return label(words, "m-body");
  }

  /** Text that matters. */
  public static Label strong(String words) {
    return label(words, Style.STRONG);
  }

  /** Text that explains. */
  public static Label quiet(String words) {
    return label(words, Style.QUIET);
  }

  /** Small text that explains. */
  public static Label small(String words) {
    var label = label(words, Style.SMALL);
    label.getStyleClass().add(Style.QUIET);
    return label;
  }

  /** A key of the keyboard, drawn as one. */
  public static Label key(String name) {
    var label = label(name, "m-key");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label label(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
