package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.SecretField;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Computer;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.unlock.UnlockModel.Field;
import org.maracdesk.ui.unlock.UnlockModel.Page;
import org.maracdesk.ui.unlock.UnlockModel.Trouble;
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

  private @Nullable LabelledField<FolderField> folder;
  private @Nullable LabelledField<SecretField> passphrase;
  private @Nullable NewPassphrase fresh;
  private @Nullable LabelledField<ChoiceField<KeyHolder>> person;
  private @Nullable LabelledField<TextField> name;
  private @Nullable LabelledField<TextField> role;
  private @Nullable LabelledField<SheetField> sheet;
  private @Nullable Button go;
  private @Nullable Button recovery;
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
    model.people().addListener((ListChangeListener<KeyHolder>) change -> showPeople());
    model.person().subscribe(this::showPerson);
    model.recoverable().subscribe(there -> showPeople());
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
    return now.key().startsWith("unlock.") ? "" : words.say(now);
  }

  /** Puts the focus where typing goes next. */
  public void arrive() {
    if (sheet != null) {
      sheet.focus();
    } else if (passphrase != null && model.folder().get() != null) {
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
    person = null;
    name = null;
    role = null;
    sheet = null;
    go = null;
    practice = null;
    List<Node> content =
        switch (model.page().get()) {
          case WELCOME -> welcome();
          case OPEN -> open();
          case RECOVER -> recover();
          case CREATE -> create();
          case SHEET -> sheet();
        };
    card.getChildren().setAll(content);
    showFolder(model.folder().get());
    showPeople();
    showBusy();
    arrive();
  }

  private List<Node> welcome() {
    go = choice(Icon.FOLDER_NEW, "unlock.welcome.create", () -> model.turnTo(Page.CREATE));
    var content = new ArrayList<Node>();
    content.add(Texts.title(words.say("unlock.welcome.title")));
    content.add(Texts.quiet(words.say("unlock.welcome.text")));
    content.add(go);
    content.add(choice(Icon.FOLDER, "unlock.welcome.open", () -> model.turnTo(Page.OPEN)));
    addPractice(content, true);
    return content;
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
    person =
        new LabelledField<>(words.say("unlock.person"), new ChoiceField<>(List.of(), this::name));
    person.control().setItems(model.people());
    person.control().setValue(model.person().get());
    person
        .control()
        .valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.person().set(chosen);
              }
            });
    go = Buttons.primary(words.say("unlock.open"), this::tryToOpen);
    recovery =
        Buttons.flat(
            Icon.KEY, words.say("unlock.recover.instead"), () -> model.turnTo(Page.RECOVER));
    content.addAll(
        List.of(
            folder,
            person,
            passphrase,
            recovery,
            new RescuePart(words, model),
            buttons(go, "unlock.create.instead", Icon.FOLDER_NEW, Page.CREATE)));
    addPractice(content, false);
    return content;
  }

  private void addPractice(List<Node> content, boolean large) {
    if (toPractice != null) {
      var way = toPractice;
      practice = new PracticeChoice(words, model, large, () -> model.practise(way));
      content.add(practice);
    }
  }

  private String name(KeyHolder holder) {
    if (holder.name().isBlank()) {
      return words.say("unlock.person.unnamed");
    }
    return holder.role().isBlank()
        ? holder.name()
        : words.say("unlock.person.role", holder.name(), holder.role());
  }

  /** Who is asked only where there are several; the sheet is offered only where there is one. */
  private void showPeople() {
    if (person == null || recovery == null) {
      return;
    }
    boolean several = model.people().size() > 1;
    person.setVisible(several);
    person.setManaged(several);
    recovery.setVisible(model.recoverable().get());
    recovery.setManaged(model.recoverable().get());
  }

  private void showPerson(@Nullable KeyHolder chosen) {
    if (person != null && person.control().getValue() != chosen) {
      person.control().setValue(chosen);
    }
  }

  private List<Node> recover() {
    folder = folderField("unlock.folder");
    sheet = new LabelledField<>(words.say("unlock.recover.words"), new SheetField(words));
    sheet.control().onEnter(this::tryToRecover);
    go = Buttons.primary(words.say("unlock.open"), this::tryToRecover);
    return List.of(
        Texts.title(words.say("unlock.recover.title")),
        Texts.quiet(words.say("unlock.recover.text")),
        folder,
        sheet,
        new RescuePart(words, model),
        buttons(go, "unlock.recover.back", Icon.BACK, Page.OPEN));
  }

  private List<Node> sheet() {
    var shown = new SheetOfWords(words, model.sheet(), printer, background);
    sheet = shown.typed();
    sheet.control().onEnter(this::tryToCreateWithSheet);
    go = Buttons.primary(words.say("unlock.create"), this::tryToCreateWithSheet);
    var later = Buttons.of(words.say("unlock.sheet.later"), model::createWithoutSheet);
    var back = Buttons.flat(Icon.BACK, words.say("unlock.sheet.back"), this::backToCreate);
    var row = new HBox(back, Row.spring(), later, go);
    row.getStyleClass().add("m-dialog-buttons");
    return List.of(
        Texts.title(words.say("unlock.sheet.title")),
        Texts.quiet(words.say("unlock.sheet.text")),
        shown,
        row);
  }

  private void backToCreate() {
    var where = model.folder().get();
    model.turnTo(Page.CREATE);
    if (where != null) {
      model.choose(where);
    }
  }

  private List<Node> create() {
    folder = folderField("unlock.create.folder");
    folder.hint(words.say("unlock.create.folder.hint"));
    fresh = new NewPassphrase(words, fourWords);
    fresh.onEnter(this::tryToCreate);
    name = new LabelledField<>(words.say("unlock.name"), new TextField());
    name.control().setOnAction(enter -> focus(role));
    role = new LabelledField<>(words.say("unlock.role"), new TextField());
    role.control().setOnAction(enter -> focus(fresh == null ? null : fresh.first()));
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox.setHgrow(role, Priority.ALWAYS);
    var who = new HBox(name, role);
    who.getStyleClass().add("m-pair");
    go = Buttons.primary(words.say("unlock.create.next"), this::tryToCreate);
    return List.of(
        Texts.title(words.say("unlock.create.title")),
        folder,
        who,
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
    focus(passphrase == null ? name == null ? sheet : name : passphrase);
  }

  private static void focus(@Nullable LabelledField<?> field) {
    if (field != null) {
      field.focus();
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

  private void tryToRecover() {
    if (sheet != null) {
      model.recover(sheet.control().text());
    }
  }

  private void tryToCreate() {
    if (fresh != null && name != null && role != null) {
      model.create(
          name.control().getText(), role.control().getText(), fresh.letters(), fresh.again());
    }
  }

  private void tryToCreateWithSheet() {
    if (sheet != null) {
      model.createWithSheet(sheet.control().text());
    }
  }

  private void showFolder(@Nullable Path chosen) {
    if (folder != null) {
      folder.control().show(chosen);
    }
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
    return switch (model.page().get()) {
      case OPEN, RECOVER -> "unlock.open";
      case CREATE -> "unlock.create.next";
      case WELCOME, SHEET -> "unlock.create";
    };
  }

  private void showWaiting() {
    if (go == null || model.page().get() != Page.OPEN && model.page().get() != Page.RECOVER) {
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
    tell(person, field == Field.PERSON ? said : null);
    tell(name, field == Field.NAME ? said : null);
    tell(role, field == Field.ROLE ? said : null);
    tell(sheet, field == Field.SHEET ? said : null);
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
