package org.maracdesk.ui.frame;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.Wording;

/** What the line at the bottom says: the last quiet success. */
public final class Status {

  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable Wording> sentence = new ReadOnlyObjectWrapper<>();

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
    sentence.set(words);
  }

  /** What to show, or null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Wording> sentence() {
    return sentence.getReadOnlyProperty();
  }
}
