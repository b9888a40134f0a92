package org.maracdesk.ui.controls;

import java.util.regex.Pattern;
import javafx.scene.control.TextField;

/** A line of text in which what is pasted from several lines or columns keeps its words apart. */
public final class OneLineField extends TextField {

  private static final Pattern BREAK = Pattern.compile("\\h*(?:\\R|\\t)\\h*");

  /** An empty one. */
  public OneLineField() {
    this("");
  }

  /** One in which this stands. */
  public OneLineField(String text) {
    super(text);
  }

  @Override
  public void replaceSelection(String replacement) {
    super.replaceSelection(joined(replacement));
  }

  @Override
  public void replaceText(int start, int end, String text) {
    super.replaceText(start, end, joined(text));
  }

  private static String joined(String text) {
    return BREAK.matcher(text).replaceAll(" ");
  }
}
