package org.maracdesk.ui.frame;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.Wording;

/** What the line at the bottom says: the last quiet success, or why something was not done. */
public final class Status {

  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable Wording> sentence = new ReadOnlyObjectWrapper<>();
  private boolean refusal;

  /** Says the time by this clock. */
  public Status(Clock clock) {
    this.clock = clock;
  }

  /** Something was kept just now. */
  public void saved() {
    say(Wording.of("frame.saved", LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES)));
  }

  /** Says another short sentence; never anything about a person. */
  public void say(Wording words) {
    refusal = false;
    sentence.set(words);
  }

  /** Says why something was not done; never anything about a person. */
  public void refuse(Wording why) {
    refusal = true;
    sentence.set(why);
  }

  /** Says nothing any more: what it said was about a place that is left. */
  public void clear() {
    sentence.set(null);
  }

  /** Whether what is said is why something was not done. */
  public boolean isRefusal() {
    return refusal;
  }

  /** What to show, or null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Wording> sentence() {
    return sentence.getReadOnlyProperty();
  }
}
