package org.maracdesk.ui.action;

import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** How one action is drawn in the list: in columns, or folded where the window is narrow. */
record ActionRow(Words words, StandingWords standing, Function<Tracked, @Nullable String> heading) {

  private static final double[] WIDTHS = {14, 40, 21, 25};

  /** The titles of the columns. */
  Region titles() {
    var titles =
        grid(
            title("actions.column.case"),
            title("actions.column.action"),
            title("actions.column.agency"),
            title("actions.column.due"));
    titles.getStyleClass().add("m-action-titles");
    return titles;
  }

  /** A row in columns. */
  Region wide(Tracked tracked) {
    var action = tracked.action();
    var reference =
        new VBox(Texts.strong(tracked.reference()), Texts.quiet(tracked.initials().text()));
    var owner = new VBox(Texts.body(tracked.agency()));
    if (!action.person().isBlank()) {
      owner.getChildren().add(Texts.small(action.person().text()));
    }
    var due =
        new VBox(
            standing.tag(tracked),
            Texts.small(words.say("actions.by", action.due())),
            Texts.small(words.say("actions.agreed", tracked.meeting())));
    var ladder = standing.ladder(tracked);
    if (!ladder.isEmpty()) {
      due.getChildren().add(1, Texts.small(ladder));
    }
    due.getStyleClass().add("m-action-due");
    return under(tracked, grid(reference, text(tracked), owner, due));
  }

  /** The same in a column of its own. */
  Region folded(Tracked tracked) {
    var reference = Texts.strong(tracked.reference());
    reference.setMinWidth(Region.USE_PREF_SIZE);
    var initials = Texts.quiet(tracked.initials().text());
    HBox.setHgrow(initials, Priority.ALWAYS);
    initials.setMaxWidth(Double.MAX_VALUE);
    var first = new HBox(reference, initials, standing.tag(tracked));
    first.getStyleClass().add("m-action-first");
    var row =
        new VBox(
            first,
            text(tracked),
            Texts.small(owner(tracked) + ". " + words.say("actions.by", tracked.action().due())));
    var ladder = standing.ladder(tracked);
    if (!ladder.isEmpty()) {
      row.getChildren().add(Texts.small(ladder));
    }
    row.getStyleClass().add("m-action-folded");
    return under(tracked, row);
  }

  /** The row, with the heading of the group that it begins. */
  private Region under(Tracked tracked, Region row) {
    var said = heading.apply(tracked);
    if (said == null) {
      return row;
    }
    var title = Texts.strong(said);
    title.setMaxWidth(Double.MAX_VALUE);
    title.getStyleClass().add("m-action-group");
    var both = new VBox(title, row);
    both.getStyleClass().add("m-action-grouped");
    return both;
  }

  /** What is said of a row to those who do not see it. */
  String spoken(Tracked tracked) {
    var said = heading.apply(tracked);
    return (said == null ? "" : said + ". ")
        + words.say(
            "actions.spoken",
            tracked.reference(),
            tracked.initials().text(),
            owner(tracked),
            tracked.action().text().text(),
            standing.said(tracked),
            tracked.action().due())
        + (standing.ladder(tracked).isEmpty() ? "" : " " + standing.ladder(tracked))
        + (standing.acceptance(tracked).isEmpty() ? "" : " " + standing.acceptance(tracked))
        + (standing.left(tracked).isEmpty() ? "" : " " + standing.left(tracked))
        + (standing.circle(tracked).isEmpty() ? "" : " " + standing.circle(tracked));
  }

  private String owner(Tracked tracked) {
    return tracked.action().person().isBlank()
        ? tracked.agency()
        : tracked.agency() + ", " + tracked.action().person().text();
  }

  private VBox text(Tracked tracked) {
    var text = new VBox(Texts.body(tracked.action().text().text()));
    var note = StandingWords.note(tracked.action());
    if (!note.isBlank()) {
      text.getChildren().add(Texts.small(note.text()));
    }
    var left = standing.left(tracked);
    if (!left.isEmpty()) {
      text.getChildren().add(Texts.strong(left));
    }
    var circle = standing.circle(tracked);
    if (!circle.isEmpty()) {
      text.getChildren().add(Texts.small(circle));
    }
    var acceptance = standing.acceptance(tracked);
    if (tracked.isToBeAccepted()) {
      text.getChildren().add(new Tag(Tone.WARN, Icon.CLOCK, acceptance));
    } else if (!acceptance.isEmpty()) {
      text.getChildren().add(Texts.small(acceptance));
    }
    var told = standing.told(tracked);
    if (!told.isEmpty()) {
      text.getChildren().add(Texts.small(told));
    }
    return text;
  }

  private Label title(String key) {
    var title = Texts.small(words.say(key));
    title.getStyleClass().add(Style.STRONG);
    return title;
  }

  private static GridPane grid(Node... cells) {
    var grid = new GridPane();
    grid.getStyleClass().add("m-action-row");
    for (int i = 0; i < cells.length; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(WIDTHS[i]);
      column.setMinWidth(0);
      grid.getColumnConstraints().add(column);
      grid.add(cells[i], i, 0);
      if (cells[i] instanceof Region region) {
        region.setMinWidth(0);
      }
      GridPane.setValignment(cells[i], VPos.TOP);
    }
    return grid;
  }
}
