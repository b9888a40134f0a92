package org.maracdesk.journeys;

import java.util.List;
import org.maracdesk.domain.audit.AuditNote;

/** Divides the area of a store, as Cheshire East is into Local Area Partnerships. */
public final class DividedArea {

  private DividedArea() {}

  /** Divides it into these parts; into none where none is given. */
  public static void into(Session session, String... parts) {
    session
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.AREA_CHANGED),
            shelves -> {
              var area = shelves.agencies().area().orElseThrow();
              shelves.agencies().keep(area.withSubAreas(List.of(parts)));
            });
  }
}
