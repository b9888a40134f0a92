package org.maracdesk.ui.controls;

import javafx.scene.control.Label;

/** A word or two about something, in a pill: a picture and words, and a colour that agrees. */
public final class Tag extends Label {

  /** A tag. */
  public Tag(Tone tone, Icon icon, String words) {
    super(words, icon.node());
    getStyleClass().addAll("m-tag", tone.style());
    setMinWidth(USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
  }

  /** A tag with the usual picture of its tone. */
  public Tag(Tone tone, String words) {
    this(tone, tone.icon(), words);
  }
}
