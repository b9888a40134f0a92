package org.maracdesk.ui.controls;

/** The style classes of {@code desk.css} that screens may use, and those of the theme. */
public final class Style {

  /** The one button that is most likely wanted. */
  public static final String PRIMARY = "accent";

  /** A button that destroys. */
  public static final String DANGER = "danger";

  /** A button without a frame. */
  public static final String FLAT = "flat";

  /** A button that is a picture only. */
  public static final String PICTURE = "button-icon";

  /** A white sheet with a thin border on the page. */
  public static final String CARD = "m-card";

  /** The page behind cards. */
  public static final String PAGE = "m-page";

  /** A panel at the side of a page. */
  public static final String SIDE = "m-side";

  /** A list or table without a frame of its own. */
  public static final String EDGE = "m-edge";

  /** Digits of equal width, for times and counts. */
  public static final String BIG_NUMBER = "m-big-number";

  public static final String QUIET = "m-quiet";
  public static final String STRONG = "m-strong";
  public static final String SMALL = "m-small";
  public static final String TITLE = "m-title";
  public static final String HEADING = "m-heading";

  private Style() {}
}
