package org.maracdesk.ui.meeting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.InView;

/**
 * How a case lies in the window: the step beside the actions, with the facts above both or with the
 * step; in a narrow window one below the other; or the way to the next case in the place of it all.
 */
final class CaseLayout {

  private static final double WIDE = 78;
  private static final double HIGH = 40;

  /** Lower than this, the head of the case leaves its room to the work. */
  private static final double ROOMY = 60;

  /** Narrower than this, what each step lacks in words would take a second line. */
  private static final double STEPS_IN_WORDS = 92;

  private final CaseStrip strip;
  private final StepsStrip steps;
  private final CautionLine cautions;
  private final CaseHead head;
  private final ActionsPane actions;
  private final VBox main = new VBox();
  private final BorderPane root = new BorderPane();
  private final ScrollPane scroll = scroll();
  private final ScrollPane side = scroll();
  private Region step = new Region();
  private boolean movingOn;
  private boolean narrow;
  private boolean low;
  private boolean shallow;

  CaseLayout(
      CaseStrip strip, StepsStrip steps, CautionLine cautions, CaseHead head, ActionsPane actions) {
    this.strip = strip;
    this.steps = steps;
    this.cautions = cautions;
    this.head = head;
    this.actions = actions;
    main.getStyleClass().add("m-case-main");
    side.getStyleClass().add("m-actions-side");
    root.getStyleClass().add("m-case");
    root.setTop(new VBox(strip, steps, cautions));
    Fold.narrowerThan(root, WIDE)
        .subscribe(
            folded -> {
              narrow = folded;
              strip.brief(folded);
              arrange();
            });
    Fold.lowerThan(root, HIGH)
        .subscribe(
            folded -> {
              low = folded;
              arrange();
            });
    Fold.lowerThan(root, ROOMY)
        .subscribe(
            folded -> {
              shallow = folded;
              arrange();
            });
    Fold.narrowerThan(root, STEPS_IN_WORDS).subscribe(steps::brief);
    InView.follow(scroll);
    InView.follow(side);
  }

  /** Shows this step; on the way to the next case, once one is back from it. */
  void show(Region other) {
    step = other;
    arrange();
  }

  /** Shows the way to the next case. */
  void moveOn(Node way) {
    movingOn = true;
    showAbove();
    root.setCenter(way);
  }

  /** Shows the case again. */
  void back() {
    movingOn = false;
    arrange();
  }

  private void arrange() {
    showAbove();
    if (movingOn) {
      return;
    }
    // Elsewhere it scrolls away with the step
    head.fit(shallow && !narrow && !low);
    if (narrow) {
      main.getChildren().setAll(head, step, actions);
      scroll.setContent(main);
      side.setContent(null);
      root.setCenter(scroll);
    } else if (low) {
      main.getChildren().setAll(head, step);
      scroll.setContent(main);
      side.setContent(actions);
      root.setCenter(both(scroll, side));
    } else {
      main.getChildren().setAll(step);
      scroll.setContent(main);
      side.setContent(actions);
      root.setCenter(new BorderPane(both(scroll, side), head, null, null, null));
    }
    scroll.setVvalue(0);
  }

  /** What stays above; on a small window the way between two cases needs the room itself. */
  private void showAbove() {
    boolean small = narrow || low;
    cautions.stay(small);
    for (var above : List.of(strip, steps)) {
      above.setVisible(!(small && movingOn));
      above.setManaged(!(small && movingOn));
    }
  }

  private static HBox both(ScrollPane left, ScrollPane right) {
    var both = new HBox(left, right);
    for (var pane : List.of(left, right)) {
      HBox.setHgrow(pane, Priority.ALWAYS);
      pane.setMinWidth(0);
    }
    left.setPrefWidth(540);
    right.setPrefWidth(420);
    both.setMinSize(0, 0);
    return both;
  }

  private static ScrollPane scroll() {
    var scroll = new ScrollPane();
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinSize(0, 0);
    scroll.getStyleClass().addAll("m-edge", "m-clear");
    return scroll;
  }

  /** What scrolls with the step. */
  ScrollPane scroller() {
    return scroll;
  }

  /** What was just put into the window takes the focus only once it is laid out. */
  void ready() {
    root.applyCss();
    root.layout();
  }

  BorderPane view() {
    return root;
  }
}
