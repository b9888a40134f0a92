package org.maracdesk.ui.controls;

/** What a colour means; words or a picture always say the same. */
public enum Tone {
  NEUTRAL("m-tone-neutral", Icon.INFO),
  INFO("m-tone-info", Icon.INFO),
  GOOD("m-tone-good", Icon.DONE),
  WARN("m-tone-warn", Icon.WARNING),
  DANGER("m-tone-danger", Icon.DANGER);

  private final String style;
  private final Icon icon;

  Tone(String style, Icon icon) {
    this.style = style;
    this.icon = icon;
  }

  /** Its style class. */
  public String style() {
    return style;
  }

  /** The picture that says the same. */
  public Icon icon() {
    return icon;
  }
}
