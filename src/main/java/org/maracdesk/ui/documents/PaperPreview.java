package org.maracdesk.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** The pages of a paper, with what is chosen about it and the ways out beside them. */
final class PaperPreview extends BorderPane {

  private static final double NARROW = 72;

  private final Words words;
  private final ShownPaper shown;
  private final List<Region> choices;
  private final Label never;
  private final Pages pages;
  private final LabelledField<ChoiceField<String>> printer;
  private final Button save;
  private final Button print;
  private final Label noPrinter;
  private final VBox notices = new VBox();
  private final Label where = Texts.quiet("");

  /**
   * @param choices what is chosen about the paper
   * @param never what is said of what no such paper tells
   */
  PaperPreview(Words words, ShownPaper shown, List<? extends Region> choices, String never) {
    this.words = words;
    this.shown = shown;
    this.choices = List.copyOf(choices);
    this.never = Texts.small(never);
    printer =
        new LabelledField<>(
            words.say("documents.printer"), new ChoiceField<>(List.of(), each -> each));
    printer.control().setItems(shown.printers());
    noPrinter = Texts.small(words.say("printing.no-printer"));
    save = Buttons.primary(Icon.DOWNLOAD, words.say("documents.save"), shown::save);
    print = Buttons.of(Icon.PRINT, words.say("documents.print"), this::print);
    pages = new Pages(words, shown);
    pages.setAccessibleText(words.say("documents.pages"));
    setCenter(new BorderPane(pages, bar(), null, null, null));
    Fold.narrowerThan(this, NARROW).subscribe(this::fold);
    shown
        .paper()
        .subscribe(
            paper -> {
              save.setDisable(paper == null);
              print.setDisable(paper == null);
              showWhere();
            });
    shown.printers().addListener((ListChangeListener<String>) change -> showPrinters());
    pages.current().subscribe(now -> showWhere());
    notify(List.of());
    showPrinters();
  }

  /** The button that saves, for the top bar. */
  Button save() {
    return save;
  }

  /** What is said about the paper as it is now. */
  void notify(List<? extends Node> said) {
    notices.getChildren().setAll(said);
    notices.setVisible(!said.isEmpty());
    notices.setManaged(!said.isEmpty());
  }

  /** What F6 goes through. */
  List<Node> panes() {
    return List.of(getLeft() == null ? getTop() : getLeft(), pages);
  }

  /** The keys that turn and size the pages. */
  static List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.of("Page_Down", "documents.keys.next"),
        Shortcut.of("Page_Up", "documents.keys.previous"),
        Shortcut.of("Shortcut+Plus", "documents.keys.larger"),
        Shortcut.of("Shortcut+Minus", "documents.keys.smaller"),
        Shortcut.of("Shortcut+0", "documents.keys.fit"));
  }

  private void fold(boolean folded) {
    if (folded) {
      var all = new ArrayList<>(choices);
      all.add(printer);
      all.add(print);
      var top = new VBox(new Row(all.toArray(Region[]::new)), notices);
      top.getStyleClass().addAll(Style.SIDE, "m-documents-top");
      setLeft(null);
      setTop(top);
    } else {
      var side = new VBox();
      side.getChildren().addAll(choices);
      side.getChildren().addAll(notices, printer, noPrinter, print, new VBox(never));
      side.getStyleClass().addAll("m-documents-side");
      var scroll = new ScrollPane(side);
      scroll.setFitToWidth(true);
      scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      scroll.setFocusTraversable(false);
      scroll.getStyleClass().addAll("m-documents-left", Style.EDGE);
      setTop(null);
      setLeft(scroll);
    }
  }

  private HBox bar() {
    var previous =
        Buttons.picture(Icon.ARROW_UP, words.say("documents.keys.previous"), () -> pages.turn(-1));
    var next =
        Buttons.picture(Icon.ARROW_DOWN, words.say("documents.keys.next"), () -> pages.turn(1));
    var smaller =
        Buttons.picture(Icon.SMALLER, words.say("documents.keys.smaller"), pages::smaller);
    var larger = Buttons.picture(Icon.ADD, words.say("documents.keys.larger"), pages::larger);
    var fit = Buttons.flat(Icon.WIDTH, words.say("documents.fit"), pages::fitWidth);
    var size = Texts.quiet("");
    size.setMinWidth(Label.USE_PREF_SIZE);
    pages
        .zoom()
        .subscribe(
            zoom -> size.setText(words.say("documents.zoom", Math.round(zoom.doubleValue() * 75))));
    where.setMinWidth(Label.USE_PREF_SIZE);
    var bar = new HBox(previous, next, where, Row.spring(), smaller, size, larger, fit);
    bar.getStyleClass().add("m-pages-bar");
    return bar;
  }

  private void showWhere() {
    where.setText(
        pages.pages() == 0
            ? words.say("documents.drawing")
            : words.say("documents.page", pages.current().get(), pages.pages()));
  }

  private void showPrinters() {
    boolean any = !shown.printers().isEmpty();
    for (var part : List.of(printer, print)) {
      part.setVisible(any);
      part.setManaged(any);
    }
    noPrinter.setVisible(!any);
    noPrinter.setManaged(!any);
    if (any && printer.control().getValue() == null) {
      printer.control().setValue(shown.printers().getFirst());
    }
  }

  private void print() {
    var chosen = printer.control().getValue();
    if (chosen != null) {
      shown.print(chosen);
    }
  }
}
