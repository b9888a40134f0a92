package org.maracdesk.ui.casefile;

import java.util.List;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.wording.Words;

/** Lists of cases that come from no store, to be looked at. */
public final class CaseListings {

  private CaseListings() {}

  /** The list with these cases, searched for this. */
  public static Screen screen(Words words, List<CaseLine> lines, String query) {
    var model =
        new CaseListModel(() -> lines, new InlineBackground(), new Navigator(new Place.Cases()));
    model.query().set(query);
    return new CaseListScreen(words, model);
  }
}
