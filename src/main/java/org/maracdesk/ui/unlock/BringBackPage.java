package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.SecretField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Fields;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.unlock.BringBackModel.Field;
import org.maracdesk.ui.unlock.UnlockModel.Page;
import org.maracdesk.vault.FoundBackup;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.wording.Words;

/**
 * Bringing a backup back that lies on a stick or another drive: where, which, with what words, and
 * where the store is to be.
 */
final class BringBackPage implements ShutPage {

  private static final double MEGABYTE = 1_000_000;

  private final Words words;
  private final UnlockModel shut;
  private final BringBackModel model;
  private final Fields<Field> fields;
  private final LabelledField<FolderField> place;
  private final LabelledField<ChoiceField<FoundBackup>> backup;
  private final Label about = Texts.small("");
  private final LabelledField<SecretField> passphrase;
  private final LabelledField<SheetField> sheet;
  private final Button other;
  private final LabelledField<FolderField> target;
  private final SyncedNote synced;
  private final Button go;
  private boolean showing;

  BringBackPage(Words words, UnlockModel shut, FilePicker files) {
    this.words = words;
    this.shut = shut;
    model = shut.bringingBack();
    fields = new Fields<>(words);
    place =
        fields.at(
            Field.PLACE, FolderField.labelled(words, files, "unlock.return.place", this::look));
    backup =
        fields.at(
            Field.BACKUP,
            new LabelledField<>(
                words.say("unlock.return.which"), new ChoiceField<>(List.of(), this::name)));
    backup.control().setVisibleRowCount(8);
    backup.control().valueProperty().subscribe(this::chosen);
    about.setWrapText(true);
    passphrase =
        fields.at(
            Field.PASSPHRASE,
            new LabelledField<>(words.say("unlock.passphrase"), new SecretField(words)));
    passphrase.hint(words.say("unlock.return.passphrase.hint"));
    passphrase.control().onEnter(this::bringBack);
    sheet =
        fields.at(
            Field.SHEET,
            new LabelledField<>(words.say("unlock.recover.words"), new SheetField(words)));
    sheet.control().onEnter(this::bringBack);
    other = Buttons.flat(Icon.KEY, "", this::turnWords);
    target =
        fields.at(
            Field.TARGET, FolderField.labelled(words, files, "unlock.return.target", this::put));
    target.hint(words.say("unlock.return.target.hint"));
    synced = new SyncedNote(words);
    go = Buttons.primary(label(), this::bringBack);
  }

  @Override
  public List<Node> content() {
    var back =
        Buttons.flat(Icon.BACK, words.say("unlock.return.back"), () -> shut.turnTo(Page.OPEN));
    return List.of(
        Texts.title(words.say("unlock.return.title")),
        Texts.quiet(words.say("unlock.return.text")),
        place,
        backup,
        about,
        passphrase,
        sheet,
        other,
        target,
        synced,
        new ShutButtons(back, go));
  }

  private String name(FoundBackup one) {
    return words.say(
        one.provenAt() == null ? "unlock.return.not-proven" : "unlock.return.proven",
        one.made().toLocalDate(),
        one.made().toLocalTime());
  }

  private String said(FoundBackup one) {
    var size = Math.max(0.1, Math.round(10.0 * one.bytes() / MEGABYTE) / 10.0);
    var names = one.holders().stream()
            .sorted(Comparator.comparing(KeyHolder::kind))
            .map(this::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? words.say("unlock.return.about", one.entries(), size)
        : words.say("unlock.return.about-who", one.entries(), size, names);
  }

  private String name(KeyHolder holder) {
    if (holder.kind() == KeyHolder.Kind.RECOVERY) {
      return words.say("unlock.return.sheet");
    }
    return holder.name().isBlank() ? words.say("unlock.person.unnamed") : holder.name();
  }

  private void look(Path folder) {
    model.look(folder);
    toWords();
  }

  private void put(Path folder) {
    model.put(folder);
    toWords();
  }

  private void chosen(FoundBackup one) {
    if (!showing && one != null) {
      model.choose(one);
    }
  }

  private void turnWords() {
    model.bySheet(!model.bySheet().get());
    toWords();
  }

  private void toWords() {
    if (model.bySheet().get()) {
      sheet.focus();
    } else {
      passphrase.focus();
    }
  }

  private void bringBack() {
    if (model.bySheet().get()) {
      model.bringBackBySheet(sheet.control().text());
    } else {
      model.bringBack(passphrase.control().letters());
    }
  }

  @Override
  public Button go() {
    return go;
  }

  @Override
  public String label() {
    return words.say("unlock.return.do");
  }

  @Override
  public String busyKey() {
    return "unlock.rescue.busy";
  }

  @Override
  public void arrive() {
    if (model.place().get() == null) {
      place.focus();
    } else {
      toWords();
    }
  }

  /** What is asked grows with what is there: nothing but the folder before a backup is found. */
  @Override
  public void showChosen() {
    showing = true;
    place.control().show(model.place().get());
    backup.control().setItems(model.backups());
    var one = model.chosen().get();
    backup.control().setValue(one);
    about.setText(one == null ? "" : said(one));
    target.control().show(model.target().get());
    synced.show(model.target().get());
    boolean there = one != null;
    boolean bySheet = model.bySheet().get();
    appear(backup, there);
    appear(about, there);
    appear(passphrase, there && !bySheet);
    appear(sheet, there && bySheet);
    appear(other, there);
    appear(target, there);
    other.setText(words.say(bySheet ? "unlock.return.by-passphrase" : "unlock.return.by-sheet"));
    showing = false;
  }

  private static void appear(Node part, boolean there) {
    part.setVisible(there);
    part.setManaged(there);
  }

  @Override
  public void showTrouble() {
    var trouble = model.trouble().get();
    fields.tell(trouble);
    if (trouble != null && trouble.where() == Field.PASSPHRASE) {
      passphrase.control().clear();
    }
  }

  @Override
  public void hint(String said) {
    passphrase.hint(said.isEmpty() ? words.say("unlock.return.passphrase.hint") : said);
  }
}
