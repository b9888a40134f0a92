package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.BankAction;
import org.maracdesk.domain.action.BankActionId;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/**
 * Usual actions in the order they are offered: one stop for Tab. Up and Down go through them, Space
 * offers one or not, Alt with Up or Down moves it, Delete takes one of the area's own away.
 */
final class BankList extends VBox {

  private final Words words;
  private final BankModel model;
  private final List<HBox> rows = new ArrayList<>();
  private @Nullable BankActionId current;

  BankList(Words words, BankModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().add("m-bank");
  }

  /** Shows the actions as they are now, with the focus on the same one as before. */
  void show() {
    boolean hadFocus = rows.stream().anyMatch(Node::isFocused);
    int before = place(current);
    rows.clear();
    for (var entry : model.shown()) {
      rows.add(row(entry));
    }
    getChildren().setAll(rows);
    if (rows.isEmpty()) {
      getChildren().add(Texts.quiet(words.say("settings.bank.empty")));
    }
    int now = place(current);
    int at = Math.max(0, Math.min(now >= 0 ? now : before, rows.size() - 1));
    reach(at);
    if (hadFocus && !rows.isEmpty()) {
      rows.get(at).requestFocus();
    }
  }

  private int place(@Nullable BankActionId id) {
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).getUserData().equals(id)) {
        return at;
      }
    }
    return -1;
  }

  /** Tab stops at one of them only. */
  private void reach(int at) {
    for (int place = 0; place < rows.size(); place++) {
      rows.get(place).setFocusTraversable(place == at);
    }
  }

  private HBox row(BankAction entry) {
    var title = entry.title().text();
    var due =
        entry.due().isBlank()
            ? words.say("settings.bank.no-due")
            : words.say("settings.bank.by", entry.due().text());
    var text = new VBox(Texts.body(title), Texts.small(due));
    text.getStyleClass().add("m-entry-text");
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(text);
    var said = new StringBuilder(title).append(", ").append(due);
    if (entry.own()) {
      tag(row, said, Tone.INFO, Icon.EDIT, "settings.bank.own");
    }
    if (entry.hidden()) {
      tag(row, said, Tone.NEUTRAL, Icon.HIDE, "settings.bank.hidden");
    }
    row.getChildren().add(offering(entry, title));
    if (entry.own()) {
      row.getChildren()
          .add(
              quiet(
                  Buttons.picture(
                      Icon.DELETE,
                      words.say("settings.bank.remove", title),
                      () -> model.remove(entry))));
    }
    row.getStyleClass().addAll("m-entry", "m-bank-row");
    row.setUserData(entry.id());
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(said.toString());
    row.setAccessibleHelp(words.say("settings.bank.keys"));
    row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, entry));
    row.setOnMouseClicked(click -> row.requestFocus());
    row.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                current = entry.id();
                reach(place(current));
              }
            });
    return row;
  }

  private void tag(HBox row, StringBuilder said, Tone tone, Icon icon, String key) {
    row.getChildren().add(new Tag(tone, icon, words.say(key)));
    said.append(", ").append(words.say(key));
  }

  private Button offering(BankAction entry, String title) {
    return quiet(
        entry.hidden()
            ? Buttons.picture(
                Icon.SHOW, words.say("settings.bank.offer", title), () -> model.offer(entry, true))
            : Buttons.picture(
                Icon.HIDE,
                words.say("settings.bank.hide", title),
                () -> model.offer(entry, false)));
  }

  /** The row's own keys do the same, so Tab need not stop here. */
  private static Button quiet(Button button) {
    button.setFocusTraversable(false);
    return button;
  }

  private void pressed(KeyEvent event, BankAction entry) {
    int at = place(entry.id());
    boolean moving = event.isAltDown();
    switch (event.getCode()) {
      case UP -> step(entry, at, -1, moving);
      case DOWN -> step(entry, at, 1, moving);
      case HOME -> focus(0);
      case END -> focus(rows.size() - 1);
      case SPACE -> model.offer(entry, entry.hidden());
      case DELETE, BACK_SPACE -> model.remove(entry);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(BankAction entry, int at, int by, boolean moving) {
    if (moving) {
      model.move(entry, by);
    } else {
      focus(at + by);
    }
  }

  private void focus(int at) {
    if (at >= 0 && at < rows.size()) {
      rows.get(at).requestFocus();
    }
  }

  /** Goes to the first of them. */
  void focusFirst() {
    focus(0);
  }
}
