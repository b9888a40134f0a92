package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChangesTest {

  /** A number changes to another; what was and what is are both known. */
  private record Step(int before, int after) {}

  @Property
  void takingEverythingBackLeadsToWhereTheLatestFiftyBegan(
      @ForAll @Size(max = 80) List<@IntRange(min = 0, max = 9) Integer> values) {
    var changes = Changes.<Step>none();
    var standing = new ArrayList<Integer>(List.of(-1));
    for (int value : values) {
      changes = changes.with(new Step(standing.getLast(), value));
      standing.add(value);
    }

    int now = standing.getLast();
    int taken = 0;
    while (changes.latest().isPresent()) {
      assertEquals(now, changes.latest().get().after());
      now = changes.latest().get().before();
      changes = changes.back();
      taken++;
    }

    assertEquals(Math.min(values.size(), Changes.MOST), taken);
    assertEquals(standing.get(standing.size() - 1 - taken), now);
  }

  /** Even means take back, divisible by three means make again, all else is a new change. */
  @Property
  void whateverIsDoneBackAndAgainAreExactOpposites(
      @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 30) Integer> moves) {
    var changes = Changes.<Step>none();
    int now = 0;
    int fresh = 1;
    for (int move : moves) {
      if (move % 2 == 0) {
        var step = changes.latest();
        changes = changes.back();
        if (step.isPresent()) {
          assertEquals(now, step.get().after());
          assertEquals(step, changes.next());
          now = step.get().before();
        }
      } else if (move % 3 == 0) {
        var step = changes.next();
        changes = changes.again();
        if (step.isPresent()) {
          assertEquals(now, step.get().before());
          assertEquals(step, changes.latest());
          now = step.get().after();
        }
      } else {
        changes = changes.with(new Step(now, fresh));
        now = fresh++;
        assertEquals(Optional.empty(), changes.next());
      }
      assertTrue(changes.made().size() <= Changes.MOST);
    }
  }

  @Test
  void whereNothingWasChangedNothingIsTakenBack() {
    var none = Changes.<Step>none();

    assertEquals(none, none.back());
    assertEquals(none, none.again());
    assertEquals(Optional.empty(), none.latest());
  }
}
