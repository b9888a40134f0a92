package org.maracdesk.journeys;

import java.util.List;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.audit.AuditNote;

/** Actions as they are after a meeting at which nobody of their agency was. */
public final class ToBeAccepted {

  private ToBeAccepted() {}

  /** Makes these actions wait until their agency says yes, and no others. */
  public static void only(Session session, List<Action> actions) {
    session
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.ACTION_CHANGED),
            shelves -> {
              shelves.actions().all().stream()
                  .filter(Action::isToBeAccepted)
                  .filter(each -> !actions.contains(each))
                  .forEach(each -> shelves.actions().keep(each.accepted(Acceptance.PRESENT)));
              actions.stream()
                  .filter(each -> !each.isToBeAccepted())
                  .forEach(each -> shelves.actions().keep(each.accepted(Acceptance.PENDING)));
            });
  }
}
