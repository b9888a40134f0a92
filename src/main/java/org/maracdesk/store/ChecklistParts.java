package org.maracdesk.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maracdesk.store.tables.tables.records.ChecklistAnswerRecord;
import org.maracdesk.store.tables.tables.records.ChecklistEventRecord;
import org.maracdesk.store.tables.tables.records.ChecklistFindingRecord;
import org.maracdesk.store.tables.tables.records.ChecklistHistoryRecord;
import org.maracdesk.store.tables.tables.records.ChecklistPriorRecord;
import org.maracdesk.store.tables.tables.records.ChecklistReplyRecord;

/**
 * The rows that make up checklists besides their heads, by referral.
 *
 * @param answers by question
 * @param replies to follow-ups and fields
 * @param events what was reported
 * @param prior earlier referrals
 * @param history earlier checklists
 * @param findings what the result named
 */
record ChecklistParts(
    Map<UUID, List<ChecklistAnswerRecord>> answers,
    Map<UUID, List<ChecklistReplyRecord>> replies,
    Map<UUID, List<ChecklistEventRecord>> events,
    Map<UUID, List<ChecklistPriorRecord>> prior,
    Map<UUID, List<ChecklistHistoryRecord>> history,
    Map<UUID, List<ChecklistFindingRecord>> findings) {

  /** The rows of one referral. */
  static <R> List<R> of(Map<UUID, List<R>> rows, UUID referral) {
    return rows.getOrDefault(referral, List.of());
  }
}
