package org.maracdesk.ui.frame;

import java.util.function.Consumer;
import org.maracdesk.wording.Wording;

/** Asks and tells. A question's answer arrives later, so nobody waits for it on the window. */
public interface Dialogs {

  /**
   * A question whose buttons say what happens.
   *
   * @param title the question, in one line
   * @param text what follows from a yes, and what cannot be undone
   * @param yes the button that does it: "Close meeting"
   * @param no the button that does not: "Keep it open"
   * @param grave whether it destroys something
   * @param fromNo whether the focus is on the no at first, so that a key pressed unread does
   *     nothing
   */
  record Question(
      Wording title, Wording text, Wording yes, Wording no, boolean grave, boolean fromNo) {

    /** A question that begins at the no only where it destroys something. */
    public Question(Wording title, Wording text, Wording yes, Wording no, boolean grave) {
      this(title, text, yes, no, grave, grave);
    }

    /**
     * A question under one key: {@code key.title}, {@code key.text}, {@code key.yes}, {@code
     * key.no}; the arguments go to all four.
     */
    public static Question of(String key, Object... arguments) {
      return of(key, false, arguments);
    }

    /** The same for something that cannot be undone. */
    public static Question grave(String key, Object... arguments) {
      return of(key, true, arguments);
    }

    /** The same question with the focus on the no: a yes would be unusual. */
    public Question beginningAtNo() {
      return new Question(title, text, yes, no, grave, true);
    }

    private static Question of(String key, boolean grave, Object... arguments) {
      return new Question(
          Wording.of(key + ".title", arguments),
          Wording.of(key + ".text", arguments),
          Wording.of(key + ".yes", arguments),
          Wording.of(key + ".no", arguments),
          grave);
    }
  }

  /** Asks; {@code then} runs only after a yes. */
  void ask(Question question, Runnable then);

  /**
   * Asks for a line of text (a reason, a name).
   *
   * @param longest the most characters it may have; what is longer is said at the field
   * @param then gets it, never blank, nor of signs only that nobody sees, and never longer
   */
  void askForText(Question question, int longest, Consumer<String> then);

  /** Tells something that must be seen. */
  void tell(Wording sentence);

  /** Tells something that is good to know, and needs nothing to be done. */
  default void inform(Wording sentence) {
    tell(sentence);
  }
}
