package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegardlessTest {

  @Test
  void whatGoesWrongKeepsNothingElseFromBeingDone() {
    var done = new ArrayList<String>();
    var broken = new IllegalStateException();
    var worse = new StackOverflowError();

    var troubles =
        Regardless.run(
            () -> done.add("wall"),
            () -> {
              throw broken;
            },
            () -> {
              throw worse;
            },
            () -> done.add("clipboard"));

    assertEquals(List.of("wall", "clipboard"), done);
    assertEquals(List.of(broken, worse), troubles);
  }
}
