package org.maracdesk.ui.unlock;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.InView;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Computer;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.unlock.UnlockModel.Page;
import org.maracdesk.vault.FoundBackup;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** The shut desk, as it is seen before a store is open and after a lock. */
public final class UnlockScreen {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final double LETTERS = 36;

  private final Words words;
  private final UnlockModel model;
  private final FilePicker files;
  private final FourWords fourWords;
  private final SheetPrinter printer;
  private final Background background;
  private final VBox card = new VBox();
  private final ScrollPane view;
  private final Label working = Texts.small("");

  private ShutPage page;
  private @Nullable PracticeChoice practice;
  private @Nullable Consumer<Runnable> toPractice;
  private @Nullable Wording greeting;

  /** The screen of this model. */
  public UnlockScreen(
      Words words,
      UnlockModel model,
      FilePicker files,
      FourWords fourWords,
      SheetPrinter printer,
      Background background) {
    this.words = words;
    this.printer = printer;
    this.background = background;
    this.model = model;
    this.files = files;
    this.fourWords = fourWords;
    card.getStyleClass().addAll(Style.CARD, "m-shut-card");
    var brand = new Label(words.say("frame.program"), Icon.SHIELD.node("m-icon-large"));
    brand.getStyleClass().add("m-shut-brand");
    var foot = Texts.small(words.say("unlock.foot"));
    foot.getStyleClass().add("m-shut-foot");
    working.getStyleClass().add("m-shut-foot");
    working.setManaged(false);
    var inside = new VBox(brand, card, working, foot);
    inside.getStyleClass().add("m-shut-inside");
    inside.setMinHeight(Region.USE_PREF_SIZE);
    view = new ScrollPane(inside);
    InView.follow(view);
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.setFocusTraversable(false);
    view.getStyleClass().addAll("m-shut", Style.EDGE, Style.PAGE);
    Fold.lowerThan(view, LETTERS)
        .subscribe(
            low -> {
              view.pseudoClassStateChanged(FOLDED, low);
              brand.setVisible(!low);
              brand.setManaged(!low);
            });
    view.addEventFilter(KeyEvent.KEY_RELEASED, event -> watchCapitals());
    build();
    model.page().subscribe((before, there) -> build());
    model.making().step().subscribe((before, step) -> buildStep());
    model.folder().subscribe(chosen -> page.showChosen());
    model.making().folder().subscribe(chosen -> page.showChosen());
    model.people().addListener((ListChangeListener<KeyHolder>) change -> page.showChosen());
    model.person().subscribe(chosen -> page.showChosen());
    model.recoverable().subscribe(there -> page.showChosen());
    model.busy().subscribe(busy -> showBusy());
    model.waiting().subscribe(seconds -> showWaiting());
    model.trouble().subscribe(trouble -> page.showTrouble());
    var bringing = model.bringingBack();
    bringing.place().subscribe(there -> page.showChosen());
    bringing.backups().addListener((ListChangeListener<FoundBackup>) change -> page.showChosen());
    bringing.chosen().subscribe(backup -> page.showChosen());
    bringing.target().subscribe(there -> page.showChosen());
    bringing.bySheet().subscribe(sheet -> page.showChosen());
    bringing.trouble().subscribe(trouble -> page.showTrouble());
    model.making().trouble().subscribe(trouble -> page.showTrouble());
  }

  /** The content of the window. */
  public Parent view() {
    return view;
  }

  /** A sentence at the top, why the desk is shut: it locked itself, say. */
  public UnlockScreen greet(Wording why) {
    greeting = why;
    build();
    return this;
  }

  /**
   * Offers invented cases to practise on.
   *
   * @param way goes there; runs what it is given when that went well, or failed
   */
  public UnlockScreen offerPractice(Consumer<Runnable> way) {
    toPractice = way;
    build();
    return this;
  }

  /** Says below what is still under way since the lock, such as a backup. */
  public UnlockScreen working(ObservableValue<@Nullable Wording> notice) {
    // Bound, not listened to: the window that is shut next shall not keep this one
    working.textProperty().bind(notice.map(this::said).orElse(""));
    working.managedProperty().bind(working.textProperty().isNotEmpty());
    return this;
  }

  private String said(Wording now) {
    // What this page does itself is said at its button
    return now.key().startsWith("unlock.") || now.key().equals("practice.busy")
        ? ""
        : words.say(now);
  }

  /** Puts the focus where typing goes next. */
  public void arrive() {
    page.arrive();
  }

  private void build() {
    page = turned();
    card.getChildren().setAll(page.content());
    page.showChosen();
    showBusy();
    page.arrive();
  }

  private void buildStep() {
    if (model.page().get() == Page.CREATE) {
      build();
    }
  }

  private ShutPage turned() {
    boolean large = model.page().get() == Page.WELCOME;
    var way = toPractice;
    practice =
        way == null ? null : new PracticeChoice(words, model, large, () -> model.practise(way));
    return switch (model.page().get()) {
      case WELCOME -> new WelcomePage(words, model, practice);
      case OPEN -> new OpenPage(words, model, files, greeting, practice);
      case RECOVER -> new RecoverPage(words, model, files);
      case BRING_BACK -> new BringBackPage(words, model, files);
      case CREATE ->
          switch (model.making().step().get()) {
            case STORE ->
                new NewStorePage(
                    words, model.making(), files, fourWords, () -> model.turnTo(Page.OPEN));
            case SHEET -> new NewSheetPage(words, model.making(), printer, background);
          };
    };
  }

  private void showBusy() {
    boolean busy = model.busy().get();
    if (practice != null) {
      practice.show(model.practising().get());
    }
    if (model.practising().get() || model.page().get() == Page.WELCOME) {
      card.getChildren().forEach(node -> node.setDisable(busy && node != practice));
      return;
    }
    var go = page.go();
    if (busy) {
      // Or the window would give the focus to what comes next, and a second Enter would press that
      go.requestFocus();
    }
    for (var node : card.getChildren()) {
      node.setDisable(busy && !Focus.isInside(go, node));
    }
    for (var beside : go.getParent().getChildrenUnmodifiable()) {
      beside.setDisable(busy && beside != go);
    }
    go.setGraphic(busy ? ring() : null);
    go.setText(busy ? words.say(page.busyKey()) : page.label());
    if (!busy) {
      page.showTrouble();
    }
  }

  private void showWaiting() {
    if (model.page().get() != Page.WELCOME && model.page().get() != Page.CREATE) {
      int seconds = model.waiting().get();
      page.go().setDisable(seconds > 0);
      page.go().setText(seconds > 0 ? words.count("unlock.wait", seconds) : page.label());
    }
  }

  private void watchCapitals() {
    page.hint(Computer.capitalsOn() ? words.say("unlock.capitals") : "");
  }

  private static ProgressIndicator ring() {
    var ring = new ProgressIndicator();
    ring.getStyleClass().add("m-ring");
    return ring;
  }
}
