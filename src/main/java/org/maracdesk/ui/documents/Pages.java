package org.maracdesk.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.ProduceDocuments.Paper;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.wording.Words;

/**
 * The pages of a paper under each other. Only those in sight, and their neighbours, have a picture;
 * the others are blank sheets until one comes to them.
 */
final class Pages extends ScrollPane {

  static final double SMALLEST = 0.4;
  static final double LARGEST = 4;

  private static final double STEP = 1.2;
  private static final double EDGE = 48;

  /** What rounding to whole pixels may make of a size, in points. */
  private static final double SLACK = 4;

  private final Words words;
  private final ShownPaper shown;
  private final VBox column = new VBox();
  private final List<PageSheet> sheets = new ArrayList<>();
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);
  private double pageWidth = PageSheet.WIDTH;
  private double pageHeight = PageSheet.HEIGHT;
  private boolean fitting = true;

  Pages(Words words, ShownPaper shown) {
    this.words = words;
    this.shown = shown;
    column.getStyleClass().add("m-pages-column");
    var middle = new StackPane(column);
    middle.getStyleClass().add("m-pages-inside");
    setContent(middle);
    setFitToWidth(true);
    setPannable(true);
    setFocusTraversable(true);
    getStyleClass().addAll("m-pages", Style.EDGE);
    viewportBoundsProperty().subscribe(bounds -> fit(bounds));
    vvalueProperty().subscribe(moved -> look());
    zoom.subscribe(changed -> resize());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    shown.paper().subscribe(this::show);
  }

  /** Pixels of the screen per point of the page, {@value #SMALLEST} to {@value #LARGEST}. */
  DoubleProperty zoom() {
    return zoom;
  }

  /** The page in sight, counted from 1; 0 while there is none. */
  ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  int pages() {
    return sheets.size();
  }

  void larger() {
    fitting = false;
    zoom.set(Math.min(zoom.get() * STEP, LARGEST));
  }

  void smaller() {
    fitting = false;
    zoom.set(Math.max(zoom.get() / STEP, SMALLEST));
  }

  /** As wide as there is room. */
  void fitWidth() {
    fitting = true;
    fit(getViewportBounds());
  }

  /** Goes so many pages on, or back when negative. */
  void turn(int by) {
    goTo(current.get() - 1 + by);
  }

  private void show(@Nullable Paper paper) {
    sheets.forEach(PageSheet::forget);
    sheets.clear();
    if (paper != null) {
      for (int page = 0; page < paper.pages(); page++) {
        var name = words.say("documents.page", page + 1, paper.pages());
        sheets.add(new PageSheet(shown, paper, page, name, this::shape));
      }
    }
    column.getChildren().setAll(sheets);
    current.set(sheets.isEmpty() ? 0 : 1);
    setVvalue(0);
    resize();
  }

  /** A paper's pages all have one shape, upright or across, which the first picture tells. */
  private void shape(double width, double height) {
    if (Math.abs(width - pageWidth) > SLACK || Math.abs(height - pageHeight) > SLACK) {
      pageWidth = width;
      pageHeight = height;
      resize();
      fit(getViewportBounds());
    }
  }

  private void goTo(int page) {
    if (sheets.isEmpty()) {
      return;
    }
    int there = Math.clamp(page, 0, sheets.size() - 1);
    double room = column.getHeight() - getViewportBounds().getHeight();
    double top = sheets.get(there).getBoundsInParent().getMinY();
    setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    current.set(there + 1);
  }

  private void fit(Bounds bounds) {
    if (fitting && bounds.getWidth() > EDGE) {
      zoom.set(Math.clamp((bounds.getWidth() - EDGE) / pageWidth, SMALLEST, 1.6));
    }
    look();
  }

  private void resize() {
    sheets.forEach(sheet -> sheet.size(pageWidth * zoom.get(), pageHeight * zoom.get()));
    requestLayout();
    look();
  }

  /** Gives pictures to the pages in sight and takes them from those far away. */
  private void look() {
    if (sheets.isEmpty()) {
      return;
    }
    double page = pageHeight * zoom.get() + PageSheet.GAP;
    double whole = page * sheets.size();
    double seen = getViewportBounds().getHeight();
    double top = Math.max(0, whole - seen) * getVvalue();
    int first = Math.clamp((long) (top / page), 0, sheets.size() - 1);
    int last = Math.clamp((long) ((top + seen) / page), 0, sheets.size() - 1);
    float scale = (float) (zoom.get() * sharpness());
    for (int i = 0; i < sheets.size(); i++) {
      if (i >= first - 1 && i <= last + 1) {
        sheets.get(i).picture(scale);
      } else {
        sheets.get(i).forget();
      }
    }
    current.set(Math.clamp((long) ((top + seen / 3) / page), 0, sheets.size() - 1) + 1);
  }

  /** Pixels of the screen in one of the window's. */
  private double sharpness() {
    Scene scene = getScene();
    var window = scene == null ? null : scene.getWindow();
    return window == null ? 1 : Math.clamp(window.getOutputScaleX(), 1, 2);
  }

  private void pressed(KeyEvent event) {
    if (act(event)) {
      event.consume();
    }
  }

  private boolean act(KeyEvent event) {
    if (event.isShortcutDown()) {
      return switch (event.getCode()) {
        case PLUS, EQUALS, ADD -> done(this::larger);
        case MINUS, SUBTRACT -> done(this::smaller);
        case DIGIT0, NUMPAD0 -> done(this::fitWidth);
        default -> false;
      };
    }
    var code = event.getCode();
    if (code == KeyCode.PAGE_DOWN) {
      return done(() -> turn(1));
    }
    if (code == KeyCode.PAGE_UP) {
      return done(() -> turn(-1));
    }
    if (code == KeyCode.HOME) {
      return done(() -> goTo(0));
    }
    if (code == KeyCode.END) {
      return done(() -> goTo(sheets.size() - 1));
    }
    return false;
  }

  private static boolean done(Runnable what) {
    what.run();
    return true;
  }
}
