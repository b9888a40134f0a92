package org.maracdesk.journeys;

import java.util.Set;
import java.util.stream.Collectors;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.exchange.ReferralRow;

/**
 * How a checklist came about, in the words of the exchange format: kept beside one that was
 * completed elsewhere, so that it leaves as it came.
 *
 * @param version which edition of the form: SAFELIVES_24 or SAFELIVES_24_NI
 * @param withVictim whether it was done with the victim: YES, NO or PARTLY
 */
record ChecklistOrigin(String version, String withVictim) {

  private static final String VERSION = "exchange.dash-version";
  private static final String WITH_VICTIM = "exchange.dash-completed-with-victim";

  /** What a row says of it. */
  static ChecklistOrigin of(ReferralRow.Checklist checklist) {
    return new ChecklistOrigin(checklist.version(), checklist.withVictim());
  }

  /** What is kept beside a checklist; for one completed here, its sources of information tell. */
  static ChecklistOrigin of(CompletedChecklist done) {
    return new ChecklistOrigin(
        kept(done, VERSION, "SAFELIVES_24"), kept(done, WITH_VICTIM, bySource(done)));
  }

  /** The same draft, with this kept beside it. */
  ChecklistDraft beside(ChecklistDraft draft) {
    return draft.with(
        draft
            .circumstances()
            .with(VERSION, Reply.chosen(version))
            .with(WITH_VICTIM, Reply.chosen(withVictim)));
  }

  private static String kept(CompletedChecklist done, String field, String otherwise) {
    return done.circumstances().fields().get(field) instanceof Reply.Chosen(Set<String> choices)
            && !choices.isEmpty()
        ? choices.iterator().next()
        : otherwise;
  }

  private static String bySource(CompletedChecklist done) {
    var fromVictim =
        done.answers().byItem().values().stream()
            .filter(given -> given.answer() != null)
            .map(given -> given.source() == InformationSource.VICTIM)
            .collect(Collectors.toSet());
    if (fromVictim.size() == 2) {
      return "PARTLY";
    }
    return fromVictim.contains(true) ? "YES" : "NO";
  }
}
