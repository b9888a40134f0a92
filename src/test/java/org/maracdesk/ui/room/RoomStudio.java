package org.maracdesk.ui.room;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.Words;

/** The wall with something on it, for pictures and tests. */
public final class RoomStudio {

  private static final List<RoomView.Agreed> AGREED =
      Stream.of(
              agreed(
                  "Northmere Police", "put a marker on the address and brief the night shift", 27),
              agreed(
                  "IDVA service", "call her on the safe number and agree the plan for Monday", 27),
              agreed("Northmere Housing", "fit the safe door and the window locks", 30),
              agreed("Children's social care", "speak to the school about collection", 30),
              agreed("Probation", "ask for the licence to name the street, and tell the IDVA", 28),
              agreed("Community mental health", "offer him the earlier appointment", 30))
          .toList();

  private RoomStudio() {}

  private static RoomView.Agreed agreed(String agency, String text, int day) {
    return new RoomView.Agreed(agency, Confidential.of(text), LocalDate.of(2026, 11, day));
  }

  /** What is shown, as the wall shows it. */
  public static Parent wall(RoomView view) {
    var model = new RoomModel();
    model.show(view);
    return new RoomPane(Words.english(), model);
  }

  /** What is shown in practice. */
  public static Parent practising(RoomView view) {
    var model = new RoomModel();
    model.practice().set(true);
    model.show(view);
    return new RoomPane(Words.english(), model);
  }

  /** A case with so many of the promises, after so many seconds. */
  public static RoomView.Case aCase(int promises, int seconds) {
    return new RoomView.Case(
        "M-2026-0007",
        Confidential.of("WT"),
        new RoomView.Timing(seconds, 12, true),
        AGREED.subList(0, promises),
        0);
  }

  /** A statement as long as they usually are. */
  public static RoomView.Statement statement() {
    return new RoomView.Statement(
        "What is said here is confidential. Share only what is relevant and proportionate to"
            + " somebody's safety. Do not tell the person alleged to cause harm that this meeting"
            + " has taken place. Papers are kept securely, and not copied or passed on without the"
            + " agreement of the agency that gave the information. Each agency remains responsible"
            + " for its own actions. Tell the chair now if you know anybody in today's cases. By"
            + " signing you accept these terms.");
  }
}
