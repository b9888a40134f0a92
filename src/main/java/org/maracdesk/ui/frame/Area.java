package org.maracdesk.ui.frame;

import org.maracdesk.ui.controls.Icon;

/** An entry of the navigation rail, from the top down; Alt and its number lead there. */
public enum Area {
  CASES(Icon.CASES, new Place.Cases()),
  MEETINGS(Icon.MEETINGS, new Place.Meetings()),
  ACTIONS(Icon.ACTIONS, new Place.Actions()),
  CHECKLISTS(Icon.CHECKLIST, new Place.Checklists()),
  IMPORT(Icon.IMPORT, new Place.Import()),
  SETTINGS(Icon.SETTINGS, new Place.Settings());

  private final Icon icon;
  private final Place start;

  Area(Icon icon, Place start) {
    this.icon = icon;
    this.start = start;
  }

  /** Its picture, always shown or spoken together with its name. */
  public Icon icon() {
    return icon;
  }

  /** Where choosing it leads. */
  public Place start() {
    return start;
  }
}
