package org.maracdesk.ui.unlock;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Trouble;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.wording.Wording;

/** Changing who can open the store; whoever does that says their own words once more. */
public final class KeyChange {

  /** What can be changed in the open store, in the background. Each says whether mine was right. */
  public interface Keys {

    /** Lets somebody in from now on. */
    boolean add(Passphrase mine, String name, String role, Passphrase theirs);

    /** Lets somebody in no more. */
    boolean remove(Passphrase mine, KeyHolder whom);

    /** Lets the words of a new sheet open the store, in place of an earlier sheet's. */
    boolean keepSheet(Passphrase mine, RecoveryWords.Reading.Whole sheet);

    /** Whether these are the words of whoever opened the store; nothing changes. */
    boolean isMine(Passphrase mine);

    /**
     * Gives the store a new key, which shuts the desk meanwhile; asked at the window.
     *
     * @param mine the right words, which become its own to close
     * @param withoutEarlier whether backups under the key of until now go
     */
    void renew(Passphrase mine, boolean withoutEarlier);
  }

  /** The fields. */
  public enum Field {
    MINE,
    NAME,
    ROLE,
    NEXT,
    REPEAT,
    SHEET
  }

  private final Keys keys;
  private final Background background;
  private final WrongTries tries;
  private final ReadOnlyObjectProperty<Integer> waiting;
  private final Runnable done;
  private final RecoveryWords recovery = new RecoveryWords();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Trouble<Field>> trouble =
      new ReadOnlyObjectWrapper<>();

  /**
   * @param tries counts the wrong ones
   * @param done runs when the change is made
   */
  public KeyChange(Keys keys, Background background, WrongTries tries, Runnable done) {
    this.keys = keys;
    this.background = background;
    this.tries = tries;
    waiting = tries.waiting();
    this.done = done;
  }

  /** Lets somebody in; all arrays are wiped. */
  void add(String name, String role, char[] next, char[] again, char[] mine) {
    if (mayNot(mine, next, again)) {
      return;
    }
    var typed = NewWayIn.typed(name, role, next, again);
    Arrays.fill(again, '\0');
    var bad = typed.wrong();
    var wrong = bad == null ? missing(mine) : bad.at(KeyChange::field);
    if (wrong == null) {
      var theirs = Passphrase.of(next);
      ask(
          mine,
          words -> {
            try (theirs) {
              return keys.add(words, name.strip(), role.strip(), theirs);
            }
          });
    } else {
      Arrays.fill(next, '\0');
      refuse(mine, wrong);
    }
  }

  /** Lets somebody in no more; the array is wiped. */
  void remove(KeyHolder whom, char[] mine) {
    if (mayNot(mine)) {
      return;
    }
    var wrong = missing(mine);
    if (wrong == null) {
      ask(mine, words -> keys.remove(words, whom));
    } else {
      refuse(mine, wrong);
    }
  }

  /** Makes a new sheet if what was typed off the paper are its words; the array is wiped. */
  void keepSheet(List<String> sheet, String typed, char[] mine) {
    if (mayNot(mine)) {
      return;
    }
    var reading = recovery.read(typed);
    boolean right =
        reading instanceof RecoveryWords.Reading.Whole(var words) && words.equals(sheet);
    var wrong = right ? missing(mine) : new Trouble<>(Field.SHEET, UnlockModel.said(reading));
    if (wrong == null && reading instanceof RecoveryWords.Reading.Whole whole) {
      ask(mine, words -> keys.keepSheet(words, whole));
    } else if (wrong != null) {
      refuse(mine, wrong);
    }
  }

  /** Gives the store a new key once these are the right words; the array is wiped. */
  void renew(boolean withoutEarlier, char[] mine) {
    if (mayNot(mine)) {
      return;
    }
    var wrong = missing(mine);
    if (wrong != null) {
      refuse(mine, wrong);
      return;
    }
    trouble.set(null);
    busy.set(true);
    var words = passphrase(mine);
    background.run(
        Wording.of("unlock.keys.busy"),
        () -> isMine(words),
        right -> {
          if (right) {
            tries.right();
            done.run();
            keys.renew(words, withoutEarlier);
          } else {
            tries.wrong();
            trouble.set(new Trouble<>(Field.MINE, Wording.of("unlock.keys.wrong")));
          }
        },
        () -> busy.set(false));
  }

  private boolean isMine(Passphrase words) {
    boolean mine = false;
    try {
      mine = keys.isMine(words);
      return mine;
    } finally {
      if (!mine) {
        words.close();
      }
    }
  }

  private static Field field(NewWayIn.Part part) {
    return switch (part) {
      case NAME -> Field.NAME;
      case ROLE -> Field.ROLE;
      case WORDS -> Field.NEXT;
      case REPEAT -> Field.REPEAT;
    };
  }

  private static @Nullable Trouble<Field> missing(char[] mine) {
    return mine.length == 0
        ? new Trouble<>(Field.MINE, Wording.of("unlock.passphrase.missing"))
        : null;
  }

  private void ask(char[] mine, Predicate<Passphrase> change) {
    trouble.set(null);
    busy.set(true);
    var words = passphrase(mine);
    background.run(
        Wording.of("unlock.keys.busy"),
        () -> {
          try (words) {
            return change.test(words);
          }
        },
        right -> {
          if (right) {
            tries.right();
            done.run();
          } else {
            tries.wrong();
            trouble.set(new Trouble<>(Field.MINE, Wording.of("unlock.keys.wrong")));
          }
        },
        () -> busy.set(false));
  }

  /** Whoever came in by the sheet types its words here, as freely as at the door. */
  private Passphrase passphrase(char[] mine) {
    boolean many = new String(mine).strip().split("\\s+").length == RecoveryWords.COUNT;
    if (many && recovery.read(new String(mine)) instanceof RecoveryWords.Reading.Whole whole) {
      Arrays.fill(mine, '\0');
      return whole.passphrase();
    }
    return Passphrase.of(mine);
  }

  /** After several wrong tries the next one waits; all that was typed is wiped then. */
  private boolean mayNot(char[]... secrets) {
    if (tries.mustWait()) {
      List.of(secrets).forEach(each -> Arrays.fill(each, '\0'));
      return true;
    }
    return false;
  }

  private void refuse(char[] mine, Trouble<Field> why) {
    Arrays.fill(mine, '\0');
    // Said again even where it is the same, so that the field is gone to once more
    trouble.set(null);
    trouble.set(why);
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
