package org.maracdesk.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * What a page says when there is nothing on it yet: a picture, a sentence, and what to do first.
 */
public final class EmptyState extends VBox {

  /** An empty page with ways to go on; the main one first. */
  public EmptyState(Icon icon, String title, String text, Node... first) {
    getStyleClass().add("m-empty");
    var round = new VBox(icon.node("m-icon-huge"));
    round.getStyleClass().add("m-empty-picture");
    round.setMaxWidth(USE_PREF_SIZE);
    var heading = Texts.heading(title);
    var sentence = Texts.quiet(text);
    sentence.getStyleClass().add("m-empty-text");
    var ways = new Row(first);
    ways.getStyleClass().add("m-empty-ways");
    getChildren().addAll(round, heading, sentence, ways);
  }
}
