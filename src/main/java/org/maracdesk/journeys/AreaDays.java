package org.maracdesk.journeys;

import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.store.Shelves;

/** On which days the area of a store works. */
final class AreaDays {

  private AreaDays() {}

  /** The area's days; the usual ones where no area is set up. */
  static WorkingDays of(Shelves shelves) {
    return shelves.agencies().area().map(Area::workingDays).orElse(WorkingDays.USUAL);
  }
}
