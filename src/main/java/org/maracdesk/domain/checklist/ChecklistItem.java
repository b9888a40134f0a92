package org.maracdesk.domain.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a checklist.
 *
 * @param id its name in answers and rules
 * @param number its official number; absent when that has not been verified
 * @param section the id of the section it stands in
 * @param label a few words for lists and alerts
 * @param prompt what to ask about, in this tool's own words
 * @param scored whether a yes counts
 * @param lifetime whether it asks about ever, so that a yes cannot honestly become a no
 * @param followUps smaller questions that go with it
 */
public record ChecklistItem(
    ItemId id,
    @Nullable String number,
    String section,
    String label,
    String prompt,
    boolean scored,
    boolean lifetime,
    List<FollowUpQuestion> followUps) {

  public ChecklistItem {
    followUps = List.copyOf(followUps);
  }
}
