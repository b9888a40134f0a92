package org.maracdesk.ui.meeting;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.ShareResearch.Answer;
import org.maracdesk.journeys.ShareResearch.Released;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/**
 * What agencies released beforehand, each with the one key that takes it into what was shared. What
 * only the chair and the IDVA may have is counted and never shown: the room may see this screen.
 */
final class ReleasedPane extends VBox {

  private static final ZoneId WALL = ZoneId.of("Europe/London");

  private final MeetingWords words;
  private final MeetingRecord record;
  private final ReleasedModel model;
  private final boolean running;
  private final BiConsumer<AgencyCode, Confidential> intoTheLine;
  private final List<Button> ways = new ArrayList<>();
  private int next = -1;

  ReleasedPane(
      MeetingWords words,
      MeetingRecord record,
      ReleasedModel model,
      boolean running,
      BiConsumer<AgencyCode, Confidential> intoTheLine) {
    this.words = words;
    this.record = record;
    this.model = model;
    this.running = running;
    this.intoTheLine = intoTheLine;
    getStyleClass().add("m-shared");
    model.offer().subscribe(offer -> show());
    model.load();
  }

  private void show() {
    var lines = new ArrayList<Node>();
    ways.clear();
    for (var released : model.offer().get().items()) {
      lines.add(line(released));
    }
    model.offer().get().answers().forEach(answer -> lines.addAll(besides(answer)));
    int sealed = model.offer().get().forChairAndIdva();
    if (sealed > 0) {
      lines.add(Texts.quiet(words.words().count("meeting.released.sealed", sealed)));
    }
    var owing = model.notAnswered().get();
    if (!owing.isEmpty()) {
      lines.add(Texts.quiet(words.say("meeting.not-researched", String.join(", ", owing))));
    }
    getChildren().setAll(lines);
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
    if (next >= 0 && !ways.isEmpty()) {
      applyCss();
      ways.get(Math.min(next, ways.size() - 1)).requestFocus();
    }
    next = -1;
  }

  private HBox line(Released released) {
    var item = released.item();
    var agency = record.agencyName(released.agency());
    var kind = words.words().name("meeting.released", item.kind());
    var head =
        new Row(
            Texts.strong(agency),
            new Tag(
                item.kind() == ResearchItem.Kind.FACT ? Tone.NEUTRAL : Tone.INFO,
                item.kind() == ResearchItem.Kind.FACT ? Icon.INFO : Icon.TALK,
                kind));
    var about = released.about();
    if (about != null) {
      head.getChildren().add(Texts.small(words.person(about, record.meeting().date())));
    }
    var what = new VBox(head);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    var line = new HBox(what);
    line.getStyleClass().addAll("m-entry-line", "m-released");
    var shared = item.shared();
    if (shared != null) {
      var time = LocalTime.ofInstant(shared.at(), WALL).truncatedTo(ChronoUnit.MINUTES);
      head.getChildren().add(new Tag(Tone.GOOD, words.say("meeting.released.shared", time)));
      if (running) {
        line.getChildren()
            .add(
                Buttons.picture(
                    Icon.HISTORY,
                    words.say("meeting.released.again", agency, kind.toLowerCase(Locale.UK)),
                    () -> model.offerAgain(item.id())));
      }
      return line;
    }
    what.getChildren().add(Texts.body(item.text().text()));
    if (running) {
      line.getChildren().add(way(item.id(), agency, item.text().text()));
    }
    return line;
  }

  /** What an agency did and offers; what it offers can be put into the line of the actions. */
  private List<Node> besides(Answer answer) {
    var lines = new ArrayList<Node>();
    var agency = record.agencyName(answer.agency());
    if (answer.contacted()) {
      lines.add(Texts.body(words.say("meeting.released.contacted", agency)));
    }
    if (!answer.offers().isBlank()) {
      var offers = answer.offers().text();
      var row = new Row(Texts.body(words.say("meeting.released.offers", agency, offers)));
      if (running) {
        var into =
            Buttons.of(
                Icon.ACTIONS,
                words.say("meeting.released.into-line"),
                () -> intoTheLine.accept(answer.agency(), answer.offers()));
        into.setAccessibleText(words.say("meeting.released.into-line.of", agency, offers));
        row.getChildren().add(into);
      }
      lines.add(row);
    }
    return lines;
  }

  private Button way(ItemId id, String agency, String text) {
    int place = ways.size();
    var way = Buttons.of(Icon.TALK, words.say("meeting.released.take"), () -> take(id, place));
    way.setAccessibleText(words.say("meeting.released.take.of", agency, text));
    ways.add(way);
    return way;
  }

  private void take(ItemId id, int place) {
    next = place;
    model.take(id);
  }

  /** Goes to the first thing that is not shared yet; says whether there is one. */
  boolean focus() {
    if (ways.isEmpty()) {
      return false;
    }
    ways.getFirst().requestFocus();
    return true;
  }
}
