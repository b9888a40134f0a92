package org.maracdesk.ui.meeting;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.frame.Shortcut;

/** The button for the wall: whether it is on, whether it is blank, and what it may show. */
final class ProjectionMenu extends MenuButton {

  private final MeetingWords words;
  private final ProjectionModel model;

  ProjectionMenu(MeetingWords words, ProjectionModel model, Shortcut turn, Shortcut blank) {
    this.words = words;
    this.model = model;
    var on = new CheckMenuItem(words.say("meeting.room.on"));
    on.setAccelerator(turn.keys());
    on.setOnAction(go -> model.turn());
    model.room().isOpen().subscribe(on::setSelected);
    var blanked = new CheckMenuItem(words.say("meeting.room.blank"));
    blanked.setAccelerator(blank.keys());
    blanked.selectedProperty().bindBidirectional(model.room().blanked());
    blanked.disableProperty().bind(model.room().isOpen().not());
    var actions = new CheckMenuItem(words.say("meeting.room.actions"));
    actions.selectedProperty().bindBidirectional(model.actions());
    var initials = new CheckMenuItem(words.say("meeting.room.initials"));
    initials.selectedProperty().bindBidirectional(model.initials());
    getItems().setAll(on, blanked, new SeparatorMenuItem(), actions, initials);
    getStyleClass().add("m-room-menu");
    setMinWidth(USE_PREF_SIZE);
    model.room().isOpen().subscribe(open -> say());
    model.room().blanked().subscribe(dark -> say());
  }

  private void say() {
    var said =
        words.say(
            !model.room().isOpen().get()
                ? "meeting.room.off"
                : model.room().blanked().get() ? "meeting.room.dark" : "meeting.room.lit");
    setText(said);
    setGraphic(
        (model.room().isOpen().get() && !model.room().blanked().get() ? Icon.SHOW : Icon.HIDE)
            .node());
    setAccessibleText(said);
    setTooltip(new Tooltip(words.say("meeting.room.help")));
  }
}
