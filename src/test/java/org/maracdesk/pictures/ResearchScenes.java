package org.maracdesk.pictures;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.research.ResearchStudio;

/** Who has answered before a meeting, and one answer. */
final class ResearchScenes {

  private ResearchScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("research-table", ResearchScenes::table),
        new Scenery("research-table-end", ResearchScenes::end),
        new Scenery("research-return", ResearchScenes::oneReturn));
  }

  private static Parent table(Studio studio) {
    var work = new ResearchStudio(studio.words());
    try (var northmere = work.waiting()) {
      var id = northmere.planned();
      return studio.desk(new Place.Research(id), work.table(northmere, id));
    }
  }

  /** Below the agencies, where sheets go out and come back. */
  private static void end(Studio studio) {
    var desk = table(studio);
    desk.applyCss();
    desk.layout();
    var save = studio.words().say("research.sheets.save");
    desk.lookupAll(".button").stream()
        .filter(node -> node instanceof Button button && button.getText().equals(save))
        .forEach(Node::requestFocus);
    desk.applyCss();
    desk.layout();
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
