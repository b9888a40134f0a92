package org.maracdesk.ui.meeting;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last steps, each with what takes it back and what does it again. */
final class Reversals {

  /** How many steps can be taken back. */
  static final int MOST = 50;

  private record Step(Runnable back, Runnable again) {}

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /** A step was taken; what was taken back before cannot be done again. */
  void did(Runnable back, Runnable again) {
    undone.clear();
    done.push(new Step(back, again));
    if (done.size() > MOST) {
      done.removeLast();
    }
  }

  /** Takes the latest step back; says whether there was one. */
  boolean back() {
    var step = done.poll();
    if (step != null) {
      undone.push(step);
      step.back().run();
    }
    return step != null;
  }

  /** Takes the step again that was taken back last; says whether there was one. */
  boolean again() {
    var step = undone.poll();
    if (step != null) {
      done.push(step);
      step.again().run();
    }
    return step != null;
  }
}
