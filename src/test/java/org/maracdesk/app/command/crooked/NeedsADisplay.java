package org.maracdesk.app.command.crooked;

import javafx.stage.Stage;

/** Planted: a command that needs a display. */
public record NeedsADisplay(Stage stage) {}
