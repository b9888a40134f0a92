package org.maracdesk.ui.frame;

/** Light letters on dark, dark on light, or what the computer is set to. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}
