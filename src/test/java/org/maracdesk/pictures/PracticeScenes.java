package org.maracdesk.pictures;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.PracticeBand;
import org.maracdesk.ui.room.RoomStudio;

/** Practice: the band, the frame and the colours. */
final class PracticeScenes {

  private PracticeScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("practice-desk", PracticeScenes::desk),
        new Scenery("practice-again", PracticeScenes::again),
        new Scenery("practice-room", PracticeScenes::room));
  }

  private static void desk(Studio studio) {
    studio.window().practise(true);
    var desk =
        studio.desk(
            new Place.Meetings(),
            new FrameScenes.Shown(
                "Meetings",
                Page.narrow(
                    new Notice(Tone.INFO, "The meeting is today, and two answers are missing."),
                    new Row(
                        new Tag(Tone.INFO, Icon.PEOPLE, "Children"),
                        new Tag(Tone.WARN, Icon.REPEAT, "Repeat")),
                    new Row(
                        Buttons.primary("Open the meeting", () -> {}),
                        Buttons.of("Agenda", () -> {}))),
                List.of(Buttons.primary(Icon.ADD, "New meeting", () -> {}))));
    desk.across(new PracticeBand(studio.words(), LocalDate.now(studio.clock()), () -> {}));
  }

  private static void again(Studio studio) {
    desk(studio);
    studio.dialogs().ask(Dialogs.Question.grave("practice.again"), () -> {});
  }

  private static void room(Studio studio) {
    studio.window().practise(true);
    studio.window().show(new StackPane(RoomStudio.practising(RoomStudio.aCase(3, 462))));
  }
}
