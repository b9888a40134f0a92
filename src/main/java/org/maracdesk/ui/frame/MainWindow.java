package org.maracdesk.ui.frame;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.maracdesk.wording.Words;

/**
 * The window: the shut desk or the open one, and the cards that lie over it. Its title never says
 * more than the program's name and whether this is practice.
 */
public final class MainWindow {

  private static final double WIDTH = 1200;
  private static final double HEIGHT = 760;

  /** What the system's frame takes, and a little more. */
  private static final double FRAME = 48;

  private static final PseudoClass PRACTICE = PseudoClass.getPseudoClass("practice");

  private final Stage stage;
  private final Words words;
  private final Look look;
  private final StackPane content = new StackPane();
  private final Overlay overlay = new Overlay();

  /** Dresses the stage; {@link #open} shows it. */
  public MainWindow(Stage stage, Words words, Look look) {
    this.stage = stage;
    this.words = words;
    this.look = look;
    content.getStyleClass().add("m-window");
    var root = new StackPane(content, overlay);
    // A root is never narrower than its own minimum, and then nothing folds
    root.setMinSize(0, 0);
    content.setMinSize(0, 0);
    var scene = new Scene(root, WIDTH, HEIGHT);
    look.dress(scene);
    stage.setScene(scene);
    stage.setTitle(words.say("frame.program"));
    stage.setMaximized(fills(Screen.getPrimary().getVisualBounds()));
  }

  /**
   * Whether a screen with this much room is filled: on a small one the usual size would push the
   * title or the line below out of sight.
   */
  static boolean fills(Rectangle2D room) {
    return room.getWidth() < WIDTH + FRAME || room.getHeight() < HEIGHT + FRAME;
  }

  /** Shows this and nothing else; what was shown, and every card over it, is gone. */
  public void show(Parent what) {
    overlay.clear();
    if (what instanceof Region region) {
      region.setMinSize(0, 0);
    }
    content.getChildren().setAll(what);
    // Scrolled content belongs to the window only after this, and takes no focus before
    content.applyCss();
    content.layout();
  }

  /** Shows nothing at all, and no card over it. */
  public void cover() {
    content.getChildren().clear();
    overlay.clear();
  }

  /** Looks like practice from now on, in its frame, its colours and its title, or no more. */
  public void practise(boolean invented) {
    look.practise(invented);
    content.pseudoClassStateChanged(PRACTICE, invented);
    stage.setTitle(words.say(invented ? "practice.title" : "frame.program"));
  }

  /** Opens the window. */
  public void open() {
    stage.show();
  }

  /**
   * Closes the window, and with the last window the program. Never {@code Platform.exit()}: with a
   * tooltip open that crashes on Linux.
   */
  public void close() {
    stage.close();
  }

  /** Another picture for the window's frame. */
  public void icon(Image image) {
    stage.getIcons().add(image);
  }

  /** Where cards go that lie over everything. */
  public Overlay overlay() {
    return overlay;
  }

  /** The window itself, for the system's file windows. */
  public Stage stage() {
    return stage;
  }
}
