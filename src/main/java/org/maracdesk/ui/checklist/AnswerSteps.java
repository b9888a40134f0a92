package org.maracdesk.ui.checklist;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.WhyUnknown;

/** The answers as they were before each change, so that the last one can be taken back. */
final class AnswerSteps {

  private static final int REMEMBERED = 200;

  /** What was answered to a question before it was answered otherwise. */
  record Step(ItemId item, @Nullable Answer answer, @Nullable WhyUnknown why) {}

  private final Deque<Step> steps = new ArrayDeque<>();

  /** Remembers how it was. */
  void remember(Step step) {
    steps.push(step);
    while (steps.size() > REMEMBERED) {
      steps.removeLast();
    }
  }

  /** The last change, which is then forgotten; null when there is none. */
  @Nullable Step last() {
    return steps.poll();
  }

  /** Forgets them all. */
  void clear() {
    steps.clear();
  }
}
