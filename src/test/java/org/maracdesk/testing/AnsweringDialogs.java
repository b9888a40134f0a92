package org.maracdesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.wording.Wording;

/** Dialogs for tests of models: answers every question as it was told, and remembers them. */
public final class AnsweringDialogs implements Dialogs {

  private final List<Question> asked = new ArrayList<>();
  private final List<Wording> told = new ArrayList<>();
  private final boolean yes;
  private final String text;

  private AnsweringDialogs(boolean yes, String text) {
    this.yes = yes;
    this.text = text;
  }

  /** Says yes to everything. */
  public static AnsweringDialogs yes() {
    return new AnsweringDialogs(true, "A reason");
  }

  /** Says yes, and this where text is wanted. */
  public static AnsweringDialogs yes(String text) {
    return new AnsweringDialogs(true, text);
  }

  /** Says no to everything. */
  public static AnsweringDialogs no() {
    return new AnsweringDialogs(false, "");
  }

  @Override
  public void ask(Question question, Runnable then) {
    asked.add(question);
    if (yes) {
      then.run();
    }
  }

  @Override
  public void askForText(Question question, int longest, Consumer<String> then) {
    asked.add(question);
    if (yes) {
      then.accept(text);
    }
  }

  @Override
  public void tell(Wording sentence) {
    told.add(sentence);
  }

  /** The titles of all questions so far, by key. */
  public List<String> asked() {
    return asked.stream().map(question -> question.title().key()).toList();
  }

  /** The keys of all messages so far. */
  public List<String> told() {
    return told.stream().map(Wording::key).toList();
  }
}
