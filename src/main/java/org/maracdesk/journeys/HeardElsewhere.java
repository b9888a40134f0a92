package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.store.Shelves;

/**
 * A case that shares an alleged perpetrator with one of an agenda and is to be heard at another
 * meeting.
 *
 * @param here the one of the agenda
 * @param there how the other is called
 * @param meeting where that one is to be heard
 */
public record HeardElsewhere(AgendaItemId here, CaseNumber there, Meeting meeting) {

  static List<HeardElsewhere> read(Shelves shelves, MeetingRecord record) {
    var found = new ArrayList<HeardElsewhere>();
    var here = record.cases().stream().filter(heard -> !heard.isRestricted()).toList();
    for (var meeting : shelves.meetings().all()) {
      if (meeting.id().equals(record.meeting().id()) || meeting.stage() == MeetingStage.CLOSED) {
        continue;
      }
      var items =
          shelves.meetings().items(meeting.id()).stream()
              .filter(item -> item.outcome() instanceof ItemOutcome.Waiting)
              .filter(item -> item.section() != Section.RESTRICTED_SITTING)
              .toList();
      var files = shelves.cases().caseFiles(items.stream().map(item -> item.caseId()).toList());
      for (var heard : here) {
        var alleged = WaitingCases.alleged(heard.caseFile());
        for (var file : files.values()) {
          if (!file.id().equals(heard.caseFile().id())
              && !Collections.disjoint(alleged, WaitingCases.alleged(file))) {
            found.add(new HeardElsewhere(heard.item().id(), file.number(), meeting));
          }
        }
      }
    }
    return List.copyOf(found);
  }
}
