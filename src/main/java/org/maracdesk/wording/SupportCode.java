package org.maracdesk.wording;

/**
 * Three groups of three letters that stand for one unexpected failure: easy to read out on the
 * telephone, the same for the same fault, found again in the log, and telling nothing by itself.
 *
 * @param text such as {@code KLM-PRT-WXY}
 */
public record SupportCode(String text) {

  /** No vowels, so no words come out by accident; no letters that sound or look alike. */
  private static final String LETTERS = "BCDFGHJKLMPQRTWXY";

  private static final int GROUP = 3;
  private static final int LENGTH = 9;
  private static final int DEPTH = 5;
  private static final int FRAMES = 30;

  /** The code of a failure, made from where it happened and from nothing that was worked on. */
  public static SupportCode of(Throwable failure) {
    long left = 1;
    for (char letter : places(failure).toCharArray()) {
      left = 31 * left + letter;
    }
    var code = new StringBuilder();
    for (int letter = 0; letter < LENGTH; letter++) {
      if (letter > 0 && letter % GROUP == 0) {
        code.append('-');
      }
      code.append(LETTERS.charAt((int) Long.remainderUnsigned(left, LETTERS.length())));
      left = Long.divideUnsigned(left, LETTERS.length());
    }
    return new SupportCode(code.toString());
  }

  /** Types and places only: messages of other people's exceptions may carry values of a row. */
  public static String places(Throwable failure) {
    var text = new StringBuilder();
    int depth = 0;
    for (var cause = failure; cause != null && depth < DEPTH; cause = cause.getCause(), depth++) {
      text.append(System.lineSeparator()).append(cause.getClass().getName());
      var frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
        text.append(System.lineSeparator()).append("\tat ").append(frames[i]);
      }
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return text;
  }
}
