package org.maracdesk.domain.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the form that draws attention to an answer or a combination, whatever the count.
 *
 * @param code its name in results: A-NFS
 * @param severity how loudly it speaks
 * @param tier 1 when it asks for a judgement alone, 2 when together with another, 0 otherwise
 * @param when when it speaks
 * @param text what it says
 * @param show a further set of questions it opens
 * @param require fields that are owed once it speaks
 */
public record AlertRule(
    String code,
    Severity severity,
    int tier,
    Condition when,
    String text,
    @Nullable String show,
    List<String> require) {

  public AlertRule {
    require = List.copyOf(require);
  }
}
