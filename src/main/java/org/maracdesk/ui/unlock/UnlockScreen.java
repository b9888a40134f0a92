package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.SecretField;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Computer;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.unlock.UnlockModel.Field;
import org.maracdesk.ui.unlock.UnlockModel.Page;
import org.maracdesk.ui.unlock.UnlockModel.Trouble;
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
  private final VBox card = new VBox();
  private final ScrollPane view;

  private @Nullable LabelledField<FolderField> folder;
  private @Nullable LabelledField<SecretField> passphrase;
  private @Nullable NewPassphrase fresh;
  private @Nullable Button go;
  private @Nullable Wording greeting;

  /** The screen of this model. */
  public UnlockScreen(Words words, UnlockModel model, FilePicker files, FourWords fourWords) {
    this.words = words;
    this.model = model;
    this.files = files;
    this.fourWords = fourWords;
    card.getStyleClass().addAll(Style.CARD, "m-shut-card");
    var brand = new Label(words.say("frame.program"), Icon.SHIELD.node("m-icon-large"));
    brand.getStyleClass().add("m-shut-brand");
    var foot = Texts.small(words.say("unlock.foot"));
    foot.getStyleClass().add("m-shut-foot");
    var inside = new VBox(brand, card, foot);
    inside.getStyleClass().add("m-shut-inside");
    inside.setMinHeight(Region.USE_PREF_SIZE);
    view = new ScrollPane(inside);
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
    model.page().subscribe(page -> build());
    model.folder().subscribe(this::showFolder);
    model.busy().subscribe(busy -> showBusy());
    model.waiting().subscribe(seconds -> showWaiting());
    model.trouble().subscribe(this::showTrouble);
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

  /** Puts the focus where typing goes next. */
  public void arrive() {
    if (passphrase != null && model.folder().get() != null) {
      passphrase.focus();
    } else if (folder != null) {
      folder.focus();
    } else if (go != null) {
      go.requestFocus();
    }
  }

  private void build() {
    folder = null;
    passphrase = null;
    fresh = null;
    go = null;
    List<Node> content =
        switch (model.page().get()) {
          case WELCOME -> welcome();
          case OPEN -> open();
          case CREATE -> create();
        };
    card.getChildren().setAll(content);
    showFolder(model.folder().get());
    showBusy();
    arrive();
  }

  private List<Node> welcome() {
    go = choice(Icon.FOLDER_NEW, "unlock.welcome.create", () -> model.turnTo(Page.CREATE));
    return List.of(
        Texts.title(words.say("unlock.welcome.title")),
        Texts.quiet(words.say("unlock.welcome.text")),
        go,
        choice(Icon.FOLDER, "unlock.welcome.open", () -> model.turnTo(Page.OPEN)));
  }

  private List<Node> open() {
    var content = new ArrayList<Node>();
    content.add(Texts.title(words.say("unlock.open.title")));
    if (greeting != null) {
      content.add(new Notice(Tone.INFO, words.say(greeting)));
    }
    folder = folderField("unlock.folder");
    passphrase = new LabelledField<>(words.say("unlock.passphrase"), new SecretField(words));
    passphrase.control().onEnter(this::tryToOpen);
    go = Buttons.primary(words.say("unlock.open"), this::tryToOpen);
    content.addAll(
        List.of(
            folder,
            passphrase,
            buttons(go, "unlock.create.instead", Icon.FOLDER_NEW, Page.CREATE)));
    return content;
  }

  private List<Node> create() {
    folder = folderField("unlock.create.folder");
    folder.hint(words.say("unlock.create.folder.hint"));
    fresh = new NewPassphrase(words, fourWords);
    fresh.onEnter(this::tryToCreate);
    go = Buttons.primary(words.say("unlock.create"), this::tryToCreate);
    return List.of(
        Texts.title(words.say("unlock.create.title")),
        folder,
        fresh,
        new Notice(Tone.WARN, words.say("unlock.create.warning")),
        buttons(go, "unlock.open.instead", Icon.FOLDER, Page.OPEN));
  }

  private LabelledField<FolderField> folderField(String key) {
    return new LabelledField<>(
        words.say(key),
        new FolderField(words, () -> files.folder(Wording.of(key + ".choose"), this::chosen)));
  }

  private void chosen(Path path) {
    model.choose(path);
    if (passphrase != null) {
      passphrase.focus();
    } else if (fresh != null) {
      fresh.first().focus();
    }
  }

  private Button choice(Icon icon, String key, Runnable action) {
    var button = new Button(words.say(key), icon.node("m-icon-large"));
    button.getStyleClass().setAll("m-choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private HBox buttons(Button main, String instead, Icon icon, Page there) {
    var other = Buttons.flat(icon, words.say(instead), () -> model.turnTo(there));
    var spring = new HBox();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var row = new HBox(other, spring, main);
    row.getStyleClass().add("m-dialog-buttons");
    return row;
  }

  private void tryToOpen() {
    if (passphrase != null) {
      model.open(passphrase.control().letters());
    }
  }

  private void tryToCreate() {
    if (fresh != null) {
      model.create(fresh.letters(), fresh.again());
    }
  }

  private void showFolder(@Nullable Path chosen) {
    if (folder != null) {
      folder.control().show(chosen);
    }
  }

  private void showBusy() {
    boolean busy = model.busy().get();
    if (go == null || model.page().get() == Page.WELCOME) {
      return;
    }
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
    go.setText(words.say(busy ? "unlock.busy" : usual()));
    if (!busy && model.trouble().get() != null) {
      showTrouble(model.trouble().get());
    }
  }

  private String usual() {
    return model.page().get() == Page.OPEN ? "unlock.open" : "unlock.create";
  }

  private void showWaiting() {
    if (go == null || model.page().get() != Page.OPEN) {
      return;
    }
    int seconds = model.waiting().get();
    go.setDisable(seconds > 0);
    go.setText(seconds > 0 ? words.count("unlock.wait", seconds) : words.say(usual()));
  }

  private void showTrouble(@Nullable Trouble trouble) {
    var field = trouble == null ? null : trouble.where();
    var said = trouble == null ? null : words.say(trouble.wording());
    tell(folder, field == Field.FOLDER ? said : null);
    tell(passphrase, field == Field.PASSPHRASE ? said : null);
    if (fresh != null) {
      tell(fresh.first(), field == Field.PASSPHRASE ? said : null);
      tell(fresh.repeat(), field == Field.REPEAT ? said : null);
    }
    if (field == Field.PASSPHRASE && passphrase != null && !model.busy().get()) {
      passphrase.control().clear();
    }
  }

  private void tell(@Nullable LabelledField<?> field, @Nullable String said) {
    if (field != null) {
      field.problem(said);
      if (said != null && !model.busy().get()) {
        field.focus();
      }
    }
  }

  private void watchCapitals() {
    var said = Computer.capitalsOn() ? words.say("unlock.capitals") : "";
    if (passphrase != null) {
      passphrase.hint(said);
    }
    if (fresh != null) {
      fresh.first().hint(said);
    }
  }

  private static ProgressIndicator ring() {
    var ring = new ProgressIndicator();
    ring.getStyleClass().add("m-ring");
    return ring;
  }
}
