package org.maracdesk.pictures;

import java.util.List;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.InventedCases;
import org.maracdesk.ui.casefile.CaseListings;
import org.maracdesk.ui.frame.Place;

/** The list of cases and one case, in the states that matter. */
final class CaseScenes {

  private CaseScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("cases-list", studio -> list(studio, InventedCases.dozen(), "")),
        new Scenery("cases-none", studio -> list(studio, InventedCases.dozen(), "wombat")),
        new Scenery("cases-empty", studio -> list(studio, List.of(), "")));
  }

  private static void list(Studio studio, List<CaseLine> lines, String query) {
    studio.desk(new Place.Cases(), CaseListings.screen(studio.words(), lines, query));
  }
}
