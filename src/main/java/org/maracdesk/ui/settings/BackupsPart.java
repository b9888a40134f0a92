package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.KeepBackups.Standing;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.settings.BackupsModel.Errand;
import org.maracdesk.vault.KeptBackup;
import org.maracdesk.vault.SyncedFolder;
import org.maracdesk.wording.Words;

/** Where backups go, how they stand, and each of them with the way back. */
final class BackupsPart {

  private static final long MEGABYTE = 1_000_000;

  private final Words words;
  private final BackupsModel model;
  private final VBox where = column();
  private final VBox standing = column();
  private final VBox said = column();
  private final VBox list = column();
  private final List<Button> shown = new ArrayList<>();
  private final Button choose;
  private final Button make;
  private final Page page;
  private final Subscription watching;

  BackupsPart(Words words, BackupsModel model) {
    this.words = words;
    this.model = model;
    choose = Buttons.of(Icon.FOLDER, words.say("backup.place.choose"), model::choose);
    make = Buttons.of(Icon.SAFE, words.say("backup.make"), model::make);
    page = Page.narrow(place(), backups(), kept());
    watching =
        Subscription.combine(
            model.standing().subscribe(this::show),
            model.said().subscribe(this::tell),
            model.all().subscribe(this::showAll),
            model.looking().subscribe(_ -> showAll()),
            model.underWay().subscribe(this::showUnderWay));
    showUnderWay();
  }

  /** The model goes on without this page. */
  void leave() {
    watching.unsubscribe();
  }

  Page page() {
    return page;
  }

  private Card place() {
    return new Card(words.say("backup.place.title"), where, new Row(choose));
  }

  private Card backups() {
    return new Card(
        words.say("backup.title"),
        standing,
        Texts.quiet(words.say("backup.about")),
        new Row(make),
        said);
  }

  private Card kept() {
    return new Card(words.say("backup.list"), Texts.quiet(words.say("backup.kept")), list);
  }

  private void show(@Nullable Standing now) {
    where.getChildren().clear();
    standing.getChildren().clear();
    if (now == null) {
      return;
    }
    where.getChildren().add(Texts.strong(now.place().toString()));
    where
        .getChildren()
        .add(
            now.chosen()
                ? Texts.quiet(words.say("backup.place.chosen"))
                : new Notice(Tone.INFO, words.say("backup.place.beside")));
    SyncedFolder.by(now.place())
        .ifPresent(
            by -> where.getChildren().add(Texts.quiet(words.say("backup.place.synced", by))));
    var sentence = words.say(now.sentence());
    standing
        .getChildren()
        .add(now.late() ? new Notice(Tone.WARN, sentence) : Texts.strong(sentence));
    now.trouble()
        .ifPresent(
            trouble -> standing.getChildren().add(new Notice(Tone.WARN, words.say(trouble))));
  }

  private void tell(BackupsModel.@Nullable Said now) {
    said.getChildren().clear();
    if (now != null) {
      said.getChildren()
          .add(new Notice(now.good() ? Tone.GOOD : Tone.WARN, words.say(now.sentence())));
    }
    said.setVisible(now != null);
    said.setManaged(now != null);
  }

  /** Shows them anew, with the focus on the same button as before. */
  private void showAll() {
    int before = -1;
    for (int place = 0; place < shown.size(); place++) {
      before = shown.get(place).isFocused() ? place : before;
    }
    shown.clear();
    list.getChildren().setAll(model.all().stream().map(this::row).toList());
    if (model.looking().get()) {
      list.getChildren().add(Texts.quiet(words.say("backup.looking")));
    } else if (model.all().isEmpty()) {
      list.getChildren().add(Texts.quiet(words.say("backup.none")));
    }
    if (before >= 0 && !shown.isEmpty()) {
      shown.get(Math.min(before, shown.size() - 1)).requestFocus();
    }
  }

  private Node row(KeptBackup backup) {
    var name =
        words.say(
            backup.isBeforeUpgrade() ? "backup.of-before" : "backup.of",
            model.day(backup.made()),
            model.time(backup.made()));
    var text = new VBox(Texts.body(name), Texts.small(about(backup)));
    text.getStyleClass().add("m-entry-text");
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(text, state(backup));
    row.getChildren().addAll(buttons(backup, name));
    row.getStyleClass().add("m-entry");
    return row;
  }

  private String about(KeptBackup backup) {
    var size = Math.max(0.1, Math.round(10.0 * backup.bytes() / MEGABYTE) / 10.0);
    var about =
        backup
            .proven()
            .map(when -> words.say("backup.about-proven", model.day(when), model.time(when), size))
            .orElseGet(() -> words.say("backup.about-size", size));
    if (backup.owing()) {
      return words.say("backup.about-owing", about);
    }
    return backup.isBeforeUpgrade()
        ? words.say("backup.about-before", about, model.day(backup.staysUntil()))
        : about;
  }

  private Tag state(KeptBackup backup) {
    var tone =
        switch (backup.state()) {
          case PROVEN -> Tone.GOOD;
          case NOT_PROVEN, CHANGED, TOO_NEW -> Tone.WARN;
          case NOT_OURS -> Tone.NEUTRAL;
        };
    return new Tag(tone, words.name("backup.state", backup.state()));
  }

  private List<Button> buttons(KeptBackup backup, String name) {
    var buttons = new ArrayList<Button>();
    if (backup.isUsable()) {
      buttons.add(
          button(Icon.SAFE, Errand.PROVE, "backup.prove", backup, name, () -> model.prove(backup)));
      buttons.add(
          button(
              Icon.REPEAT,
              Errand.BRING_BACK,
              "backup.bring-back",
              backup,
              name,
              () -> model.restore(backup)));
    }
    return buttons;
  }

  private Button button(
      Icon icon, Errand errand, String key, KeptBackup backup, String name, Runnable action) {
    var button = Buttons.flat(icon, words.say(key), action);
    show(button, errand, backup, key);
    if (!model.isUnderWay(errand, backup)) {
      button.setAccessibleText(words.say(key + ".what", name));
    }
    shown.add(button);
    return button;
  }

  private void showUnderWay() {
    show(choose, Errand.CHOOSE, null, "backup.place.choose");
    show(make, Errand.MAKE, null, "backup.make");
    showAll();
  }

  /** The button that was pressed says that it works, and keeps the focus; what cannot be, waits. */
  private void show(Button button, Errand errand, @Nullable KeptBackup backup, String key) {
    boolean mine = model.isUnderWay(errand, backup);
    button.setText(words.say(mine ? key + ".busy" : key));
    button.setDisable(!mine && model.waits(errand, backup));
  }

  private static VBox column() {
    var column = new VBox();
    column.getStyleClass().add("m-column");
    return column;
  }
}
