package org.maracdesk.ui.unlock;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Trouble;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Strength;
import org.maracdesk.wording.Wording;

/** Giving the open store another passphrase. */
public final class ChangePassphraseModel {

  /** Changes the passphrase of the open store, in the background. */
  @FunctionalInterface
  public interface Change {

    /** Whether the current passphrase was right; if not, nothing has changed. */
    boolean passphrase(Passphrase current, Passphrase next);
  }

  /** The fields. */
  public enum Field {
    CURRENT,
    NEXT,
    REPEAT
  }

  private final Change change;
  private final Background background;
  private final WrongTries tries;
  private final ReadOnlyObjectProperty<Integer> waiting;
  private final Runnable changed;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Trouble<Field>> trouble =
      new ReadOnlyObjectWrapper<>();

  /**
   * @param tries counts the wrong ones
   * @param changed runs when the store has its new passphrase
   */
  public ChangePassphraseModel(
      Change change, Background background, WrongTries tries, Runnable changed) {
    this.change = change;
    this.background = background;
    this.tries = tries;
    waiting = tries.waiting();
    this.changed = changed;
  }

  /** Changes it if all three are right, unless it has to wait; all three arrays are wiped. */
  public void change(char[] current, char[] next, char[] again) {
    if (tries.mustWait()) {
      List.of(current, next, again).forEach(each -> Arrays.fill(each, '\0'));
      return;
    }
    boolean same = Arrays.equals(next, again);
    boolean other = !Arrays.equals(current, next);
    var strength = Strength.of(next);
    Arrays.fill(again, '\0');
    trouble.set(null);
    if (current.length == 0) {
      refuse(current, next, Field.CURRENT, Wording.of("unlock.passphrase.missing"));
    } else if (!strength.isEnough()) {
      refuse(current, next, Field.NEXT, strength.refusal());
    } else if (!other) {
      refuse(current, next, Field.NEXT, Wording.of("unlock.change.same"));
    } else if (!same) {
      refuse(current, next, Field.REPEAT, Wording.of("unlock.repeat.differs"));
    } else {
      ask(Passphrase.of(current), Passphrase.of(next));
    }
  }

  private void ask(Passphrase current, Passphrase next) {
    busy.set(true);
    background.run(
        Wording.of("unlock.change.busy"),
        () -> {
          try (current;
              next) {
            return change.passphrase(current, next);
          }
        },
        right -> {
          if (right) {
            tries.right();
            changed.run();
          } else {
            tries.wrong();
            trouble.set(new Trouble<>(Field.CURRENT, Wording.of("unlock.change.wrong")));
          }
        },
        () -> busy.set(false));
  }

  private void refuse(char[] current, char[] next, Field field, Wording why) {
    Arrays.fill(current, '\0');
    Arrays.fill(next, '\0');
    trouble.set(new Trouble<>(field, why));
  }

  /** Seconds until the next try. */
  public ReadOnlyObjectProperty<Integer> waiting() {
    return waiting;
  }

  /** Whether the change is under way. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** What is wrong, or null. */
  public ReadOnlyObjectProperty<@Nullable Trouble<Field>> trouble() {
    return trouble.getReadOnlyProperty();
  }
}
