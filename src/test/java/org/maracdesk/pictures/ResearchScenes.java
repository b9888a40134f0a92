package org.maracdesk.pictures;

import java.util.List;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.research.ResearchStudio;

/** Who has answered before a meeting, and one answer. */
final class ResearchScenes {

  private ResearchScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("research-table", ResearchScenes::table),
        new Scenery("research-return", ResearchScenes::oneReturn));
  }

  private static void table(Studio studio) {
    var work = new ResearchStudio(studio.words());
    try (var northmere = work.waiting()) {
      var id = northmere.planned();
      studio.desk(new Place.Research(id), work.table(northmere, id));
    }
  }

  private static void oneReturn(Studio studio) {
    var work = new ResearchStudio(studio.words());
    try (var northmere = work.waiting()) {
      var id = northmere.planned();
      var first =
          northmere.session().recordResearch().ofMeeting(id).orElseThrow().rows().getFirst();
      studio.desk(new Place.Research(id), work.middle(northmere, first.referral().id()));
    }
  }
}
