package org.maracdesk.ui.checklist;

import java.util.List;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.Condition;
import org.maracdesk.domain.checklist.Facts;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.Truth;

/** Which smaller questions go with an answer. */
final class FollowUps {

  private FollowUps() {}

  /** Whether an answer opens something by itself; what is always asked waits to be opened. */
  static boolean asksForMore(FormPart part, ChecklistItem item, ItemAnswer given) {
    return asksWhy(given)
        || item.followUps().stream()
            .anyMatch(
                each ->
                    !each.when().equals(Condition.ALWAYS) && holds(part, item, each.when(), given));
  }

  /** Whether it is asked why something is not known. */
  static boolean asksWhy(ItemAnswer given) {
    return Answer.DONT_KNOW.equals(given.answer());
  }

  /** The follow-up questions that go with an answer, and those that were replied to. */
  static List<FollowUpQuestion> asked(FormPart part, ChecklistItem item, ItemAnswer given) {
    return item.followUps().stream()
        .filter(each -> holds(part, item, each.when(), given) || isGiven(each, given))
        .toList();
  }

  /** What an answer asks for and nobody has replied to yet. */
  static List<FollowUpQuestion> open(FormPart part, ChecklistItem item, ItemAnswer given) {
    return item.followUps().stream()
        .filter(each -> !each.when().equals(Condition.ALWAYS))
        .filter(each -> holds(part, item, each.when(), given) && !isGiven(each, given))
        .toList();
  }

  /** What a completed form should have beside this answer and does not; nothing waits for it. */
  static List<FollowUpQuestion> owed(FormPart part, ChecklistItem item, ItemAnswer given) {
    return item.followUps().stream()
        .filter(each -> !isGiven(each, given))
        .filter(
            each -> {
              var when = each.owedWhen();
              return when != null && holds(part, item, when, given);
            })
        .toList();
  }

  /** Whether a follow-up question was replied to. */
  static boolean isGiven(FollowUpQuestion question, ItemAnswer given) {
    var reply = given.followUps().get(question.id());
    return reply != null && !reply.isBlank();
  }

  private static boolean holds(
      FormPart part, ChecklistItem item, Condition when, ItemAnswer given) {
    var facts =
        new Facts(
            part.form(), part.profile(), Answers.NONE.with(item.id(), given), Circumstances.NONE);
    return when.in(facts) == Truth.TRUE;
  }
}
