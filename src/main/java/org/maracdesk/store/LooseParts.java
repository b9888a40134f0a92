package org.maracdesk.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maracdesk.store.tables.tables.records.ChecklistAlertRecord;
import org.maracdesk.store.tables.tables.records.ChecklistAnswerRecord;
import org.maracdesk.store.tables.tables.records.ChecklistEarlierRecord;
import org.maracdesk.store.tables.tables.records.ChecklistEventRecord;
import org.maracdesk.store.tables.tables.records.ChecklistFindingRecord;
import org.maracdesk.store.tables.tables.records.ChecklistPriorRecord;
import org.maracdesk.store.tables.tables.records.ChecklistReplyRecord;
import org.maracdesk.store.tables.tables.records.ChecklistScoreRecord;

/**
 * The rows that hang on one checklist, each list in its order.
 *
 * @param answers to the questions
 * @param replies to follow-up questions, and fields
 * @param events what was reported
 * @param prior earlier referrals
 * @param earlier earlier checklists
 * @param scores of the outcome
 * @param alerts of the outcome
 * @param findings of the outcome
 */
record LooseParts(
    List<ChecklistAnswerRecord> answers,
    List<ChecklistReplyRecord> replies,
    List<ChecklistEventRecord> events,
    List<ChecklistPriorRecord> prior,
    List<ChecklistEarlierRecord> earlier,
    List<ChecklistScoreRecord> scores,
    List<ChecklistAlertRecord> alerts,
    List<ChecklistFindingRecord> findings) {

  /**
   * The same of several checklists.
   *
   * @param answers by checklist, as all the others
   */
  record OfSeveral(
      Map<UUID, ? extends List<ChecklistAnswerRecord>> answers,
      Map<UUID, ? extends List<ChecklistReplyRecord>> replies,
      Map<UUID, ? extends List<ChecklistEventRecord>> events,
      Map<UUID, ? extends List<ChecklistPriorRecord>> prior,
      Map<UUID, ? extends List<ChecklistEarlierRecord>> earlier,
      Map<UUID, ? extends List<ChecklistScoreRecord>> scores,
      Map<UUID, ? extends List<ChecklistAlertRecord>> alerts,
      Map<UUID, ? extends List<ChecklistFindingRecord>> findings) {

    LooseParts of(UUID checklist) {
      return new LooseParts(
          at(answers, checklist),
          at(replies, checklist),
          at(events, checklist),
          at(prior, checklist),
          at(earlier, checklist),
          at(scores, checklist),
          at(alerts, checklist),
          at(findings, checklist));
    }

    private static <T> List<T> at(Map<UUID, ? extends List<T>> all, UUID checklist) {
      var found = all.get(checklist);
      return found == null ? List.of() : found;
    }
  }
}
