package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Trouble;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.wording.Wording;

/** Making a store: where and by whom first, then the words of its recovery sheet. */
public final class NewStoreModel {

  /** What is asked for. */
  public enum Step {
    /** Where, by whom, and the passphrase. */
    STORE,
    /** The words of the recovery sheet, to be written down and typed once. */
    SHEET
  }

  /** The fields of both steps. */
  public enum Field {
    FOLDER,
    NAME,
    ROLE,
    PASSPHRASE,
    REPEAT,
    SHEET
  }

  /** A store that is to be made once its sheet is written down. */
  private record Pending(Path where, Door.Person who, Passphrase words) {}

  private final Door door;
  private final Entrance entrance;
  private final RandomGenerator random;
  private final RecoveryWords recovery = new RecoveryWords();
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.STORE);
  private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Trouble<Field>> trouble =
      new ReadOnlyObjectWrapper<>();
  private List<String> sheet = List.of();
  private @Nullable Pending pending;

  /**
   * @param random draws the words of recovery sheets
   */
  NewStoreModel(Door door, Entrance entrance, RandomGenerator random) {
    this.door = door;
    this.entrance = entrance;
    this.random = random;
  }

  /** Begins with nothing chosen. */
  void begin() {
    trouble.set(null);
    forget();
    folder.set(null);
    step.set(Step.STORE);
  }

  /** The folder for the new store. */
  public void choose(Path chosen) {
    trouble.set(null);
    folder.set(chosen);
  }

  /** Goes on to the recovery sheet of a new store; both arrays are wiped sooner or later. */
  public void create(String name, String role, char[] letters, char[] again) {
    var typed = NewWayIn.typed(name, role, letters, again);
    Arrays.fill(again, '\0');
    if (mayNot()) {
      Arrays.fill(letters, '\0');
      return;
    }
    var where = folder.get();
    var bad = typed.wrong();
    if (where == null) {
      refuse(letters, new Trouble<>(Field.FOLDER, Wording.of("unlock.create.folder.missing")));
    } else if (bad != null) {
      refuse(letters, bad.at(NewStoreModel::field));
    } else {
      forget();
      pending =
          new Pending(where, new Door.Person(name.strip(), role.strip()), Passphrase.of(letters));
      sheet = recovery.draw(random);
      step.set(Step.SHEET);
    }
  }

  private static Field field(NewWayIn.Part part) {
    return switch (part) {
      case NAME -> Field.NAME;
      case ROLE -> Field.ROLE;
      case WORDS -> Field.PASSPHRASE;
      case REPEAT -> Field.REPEAT;
    };
  }

  private void refuse(char[] letters, Trouble<Field> why) {
    Arrays.fill(letters, '\0');
    trouble.set(why);
  }

  /** The words of the sheet that is being made; none before. */
  public List<String> sheet() {
    return sheet;
  }

  /** Goes back to where and by whom; the sheet and the passphrase are forgotten. */
  public void back() {
    if (!entrance.busy().get()) {
      trouble.set(null);
      forget();
      step.set(Step.STORE);
    }
  }

  /** Makes the store if these are the sheet's words, typed off the paper. */
  public void createWithSheet(String typed) {
    if (mayNot()) {
      return;
    }
    var reading = recovery.read(typed);
    if (reading instanceof RecoveryWords.Reading.Whole whole && whole.words().equals(sheet)) {
      make(whole);
    } else {
      trouble.set(new Trouble<>(Field.SHEET, UnlockModel.said(reading)));
    }
  }

  /** Makes the store without a sheet, which can be made later in the settings. */
  public void createWithoutSheet() {
    if (!mayNot()) {
      make(null);
    }
  }

  private void make(RecoveryWords.Reading.@Nullable Whole whole) {
    var now = pending;
    if (now != null) {
      pending = null;
      entrance.pass(
          now.words(),
          words -> door.create(now.where(), now.who(), words, whole),
          opening -> show(now.where(), opening),
          this::ended);
    }
  }

  private void show(Path where, Opening opening) {
    switch (opening) {
      case Opening.Opened(var vault) -> {
        sheet = List.of();
        entrance.enter(where, vault);
      }
      case Opening.Refused refused -> trouble.set(new Trouble<>(Field.FOLDER, refused.wording()));
    }
  }

  private void ended() {
    if (!entrance.isEntering()) {
      // The store was not made, and its passphrase is forgotten: back to where it is typed
      step.set(Step.STORE);
    }
  }

  private boolean mayNot() {
    if (entrance.isClosed()) {
      return true;
    }
    trouble.set(null);
    return false;
  }

  /** Forgets the words of a store that was not made after all. */
  void forget() {
    if (pending != null) {
      pending.words().close();
      pending = null;
    }
    sheet = List.of();
  }

  /** What is asked for now. */
  public ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /** The chosen folder, or null. */
  public ReadOnlyObjectProperty<@Nullable Path> folder() {
    return folder.getReadOnlyProperty();
  }

  /** What is wrong, or null. */
  public ReadOnlyObjectProperty<@Nullable Trouble<Field>> trouble() {
    return trouble.getReadOnlyProperty();
  }
}
