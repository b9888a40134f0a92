package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.maracdesk.wording.ExplainedException;

/** Asks whether something is refused, and with which sentence. */
public final class Refusals {

  private Refusals() {}

  /** It is refused with the sentence under this key. */
  static void assertExplained(String key, Executable attempt) {
    assertEquals(key, assertThrows(ExplainedException.class, attempt).wording().key());
  }

  /** A form is answered with these problems: place and kind of each. */
  static void assertRefused(List<String> problems, Answered<?> answered) {
    var refused = assertInstanceOf(Answered.Refused.class, answered);
    assertEquals(problems, problems(refused));
  }

  private static List<String> problems(Answered.Refused<?> refused) {
    return refused.problems().stream().map(p -> p.place() + " " + p.kind()).toList();
  }

  /** It is done, with this. */
  public static <T> T done(Answered<T> answered) {
    return switch (answered) {
      case Answered.Done<T>(var value) -> value;
      case Answered.Refused<T> refused -> throw new AssertionError(problems(refused).toString());
    };
  }
}
