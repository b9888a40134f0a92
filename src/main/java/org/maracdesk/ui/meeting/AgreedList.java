package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.Action;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/**
 * What is agreed for a case. Up and Down go through it, Enter edits, Alt with Up or Down moves,
 * Delete withdraws, A says whether the agency has accepted, Escape goes back to the line.
 */
final class AgreedList extends VBox {

  private final MeetingWords words;
  private final PromisesModel model;
  private final boolean running;
  private final Runnable intoTheLine;
  private final List<HBox> rows = new ArrayList<>();

  /**
   * @param running whether anything can be changed
   * @param intoTheLine goes to where actions are typed
   */
  AgreedList(MeetingWords words, PromisesModel model, boolean running, Runnable intoTheLine) {
    this.words = words;
    this.model = model;
    this.running = running;
    this.intoTheLine = intoTheLine;
    getStyleClass().add("m-actions");
    model.actions().addListener((ListChangeListener<Action>) change -> show());
    model.withdrawn().subscribe(action -> show());
    show();
  }

  private void show() {
    int at = focusedRow();
    rows.clear();
    getChildren().clear();
    for (var action : model.actions()) {
      var row = row(action);
      rows.add(row);
      getChildren().add(row);
    }
    if (model.withdrawn().get() != null) {
      getChildren()
          .add(
              new Row(
                  Texts.quiet(words.say("meeting.actions.withdrawn")),
                  Buttons.flat(Icon.HISTORY, words.say("meeting.put-back"), model::putBack)));
    }
    if (getChildren().isEmpty()) {
      getChildren().add(Texts.quiet(words.say("meeting.actions.none")));
    }
    if (at >= 0) {
      focusRow(at);
    }
  }

  private int focusedRow() {
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).isFocused()) {
        return at;
      }
    }
    return -1;
  }

  private HBox row(Action action) {
    var agency = model.record().agencyName(action.owner());
    var who = action.person().isBlank() ? agency : agency + ", " + action.person().text();
    var due = words.say("meeting.actions.due", words.day(action.due()));
    var what = new VBox(Texts.strong(who), Texts.body(action.text().text()), Texts.small(due));
    boolean pending = action.acceptance() == Acceptance.PENDING;
    if (pending) {
      what.getChildren().add(new Tag(Tone.WARN, Icon.CLOCK, words.say("meeting.actions.pending")));
    } else if (action.acceptance() == Acceptance.AFTERWARDS) {
      what.getChildren().add(Texts.small(words.say("meeting.actions.accepted-since")));
    }
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    var row = new HBox(Icon.ACTIONS.node("m-part-icon"), what);
    row.getStyleClass().addAll("m-entry-line", "m-agreed");
    if (running) {
      row.setFocusTraversable(true);
      row.setAccessibleRole(AccessibleRole.LIST_ITEM);
      row.setAccessibleText(
          words.say("meeting.actions.spoken", action.number(), who, action.text().text(), due)
              + (pending ? " " + words.say("meeting.actions.pending") : ""));
      row.setAccessibleHelp(words.say("meeting.actions.keys"));
      row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, action));
      row.getChildren().addAll(edit(action), withdraw(action));
    }
    return row;
  }

  private Button edit(Action action) {
    var edit =
        Buttons.picture(
            Icon.EDIT, words.say("meeting.actions.edit", action.number()), () -> edited(action));
    edit.setFocusTraversable(false);
    return edit;
  }

  private Button withdraw(Action action) {
    var withdraw =
        Buttons.picture(
            Icon.DELETE,
            words.say("meeting.actions.withdraw", action.number()),
            () -> {
              model.withdraw(action);
              intoTheLine.run();
            });
    withdraw.setFocusTraversable(false);
    return withdraw;
  }

  private void edited(Action action) {
    model.edit(action);
    intoTheLine.run();
  }

  private void pressed(KeyEvent event, Action action) {
    int at = model.actions().indexOf(action);
    switch (event.getCode()) {
      case UP -> {
        if (event.isAltDown()) {
          move(action, at, -1);
        } else {
          focusRow(Math.max(0, at - 1));
        }
      }
      case DOWN -> {
        if (event.isAltDown()) {
          move(action, at, 1);
        } else if (at + 1 < rows.size()) {
          focusRow(at + 1);
        } else {
          intoTheLine.run();
        }
      }
      case HOME -> focusRow(0);
      case END -> focusRow(rows.size() - 1);
      case ENTER, F2 -> edited(action);
      case ESCAPE -> intoTheLine.run();
      case DELETE, BACK_SPACE -> {
        model.withdraw(action);
        if (rows.isEmpty()) {
          intoTheLine.run();
        }
      }
      case A -> {
        if (event.isShortcutDown()) {
          return;
        }
        model.accept(action);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(Action action, int at, int by) {
    int to = at + by;
    if (to >= 0 && to < rows.size()) {
      focusRow(to);
      model.move(action, by);
    }
  }

  private void focusRow(int at) {
    if (rows.isEmpty()) {
      intoTheLine.run();
      return;
    }
    rows.get(Math.min(at, rows.size() - 1)).requestFocus();
  }

  /** Goes to the action agreed last; to the line where there is none. */
  void focusLast() {
    focusRow(rows.size() - 1);
  }
}
