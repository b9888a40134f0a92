package org.maracdesk.wording;

import org.jspecify.annotations.Nullable;

/**
 * A failure of the world outside (disk, file, printer) that knows its own sentence: what happened,
 * what is safe and what to do. Its message is the key of that sentence, never text about a person.
 */
public final class ExplainedException extends RuntimeException {

  private final transient Wording wording;

  /** A failure that says this sentence. */
  public ExplainedException(Wording wording) {
    this(wording, null);
  }

  /** A failure that says this sentence and was caused by another. */
  public ExplainedException(Wording wording, @Nullable Throwable cause) {
    super(wording.key(), cause);
    this.wording = wording;
  }

  /** What to tell the user. */
  public Wording wording() {
    return wording;
  }
}
