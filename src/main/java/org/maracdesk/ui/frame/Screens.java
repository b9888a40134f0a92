package org.maracdesk.ui.frame;

/** Knows the screen of every place. The program's one is an exhaustive {@code switch}. */
@FunctionalInterface
public interface Screens {

  /** A fresh screen for this place. */
  Screen at(Place place);
}
