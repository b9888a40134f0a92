package org.maracdesk.ui.documents;

import java.nio.IntBuffer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.PageView;
import org.maracdesk.journeys.ProduceDocuments.Paper;
import org.maracdesk.ui.frame.Background;

/** One page on the screen: a blank sheet of the right size until its picture has been drawn. */
final class PageSheet extends StackPane {

  /** A4 in points. */
  static final double WIDTH = 595.28;

  static final double HEIGHT = 841.89;

  /** Gets a width and a height in points. */
  @FunctionalInterface
  interface Shape {
    void accept(double width, double height);
  }

  /** Between two pages. */
  static final double GAP = 16;

  private final ShownPaper shown;
  private final Paper paper;
  private final int page;
  private final Shape shape;
  private final ImageView view = new ImageView();
  private float scale;
  private Background.@Nullable Job job;

  /**
   * A blank sheet, A4 upright until it is known better.
   *
   * @param shape gets the size of the page once it has been drawn
   */
  PageSheet(ShownPaper shown, Paper paper, int page, String name, Shape shape) {
    this.shown = shown;
    this.paper = paper;
    this.page = page;
    this.shape = shape;
    view.setSmooth(true);
    view.setPreserveRatio(true);
    view.fitWidthProperty().bind(prefWidthProperty());
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(name);
    getStyleClass().add("m-page-sheet");
    getChildren().add(view);
    size(WIDTH, HEIGHT);
  }

  void size(double width, double height) {
    setPrefSize(width, height);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** Asks for the picture in this scale, unless it is there or asked for already. */
  void picture(float wanted) {
    if (scale == wanted) {
      return;
    }
    cancel();
    scale = wanted;
    job = shown.picture(paper, page, wanted, this::show);
  }

  /** Lets go of the picture. */
  void forget() {
    cancel();
    scale = 0;
    view.setImage(null);
  }

  boolean hasPicture() {
    return view.getImage() != null;
  }

  private void cancel() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  private void show(PageView picture) {
    // A page is opaque, so that its pixels are the same whether multiplied by alpha or not
    var pixels =
        new PixelBuffer<>(
            picture.width(),
            picture.height(),
            IntBuffer.wrap(picture.argb()),
            PixelFormat.getIntArgbPreInstance());
    view.setImage(new WritableImage(pixels));
    shape.accept(picture.width() / scale, picture.height() / scale);
  }
}
