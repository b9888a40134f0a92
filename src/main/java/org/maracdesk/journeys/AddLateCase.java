package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.MaracAge;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.ReferredCase;
import org.maracdesk.domain.meeting.ReferredCase.Hearing;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.store.Noted;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/** Takes a case that waits into a meeting that runs: urgent ones come until the day itself. */
public final class AddLateCase {

  private final Store store;
  private final Supplier<UUID> ids;

  AddLateCase(Store store, Supplier<UUID> ids) {
    this.store = store;
    this.ids = ids;
  }

  /**
   * A case that could come in.
   *
   * @param referred the case
   * @param victim initials, for the room may see the screen
   * @param notResearchedBy names of the agencies that have not said what they know of it; empty for
   *     a restricted case, of which not everybody is asked
   */
  public record Late(ReferredCase referred, Confidential victim, List<String> notResearchedBy) {

    public Late {
      notResearchedBy = List.copyOf(notResearchedBy);
    }

    /** Whether it is heard in the restricted sitting, of which not everybody may know. */
    public boolean isRestricted() {
      return AddLateCase.isRestricted(referred);
    }
  }

  /** The cases that wait and could come into this meeting, those that cannot wait first. */
  public List<Late> waiting(MeetingId id) {
    return store.read(
        shelves -> {
          var meeting = MeetingStages.meeting(shelves, id);
          var listed =
              shelves.meetings().items(id).stream()
                  .map(AgendaItem::referral)
                  .collect(Collectors.toSet());
          var asked = RecordResearch.asked(shelves, meeting);
          var urgent = new ArrayList<Late>();
          var others = new ArrayList<Late>();
          for (var referred : WaitingCases.upTo(shelves, LocalDate.MAX)) {
            var victim = shelves.cases().caseFile(referred.caseId()).orElseThrow().victim();
            // What this meeting put off waits too; there it is taken back, not added once more
            if (!listed.contains(referred.referral())
                && !MaracAge.isTooYoung(victim, meeting.date())) {
              var late =
                  new Late(
                      referred,
                      victim.initials(),
                      isRestricted(referred)
                          ? List.of()
                          : owing(shelves, referred.referral(), asked));
              (referred.emergency() ? urgent : others).add(late);
            }
          }
          urgent.addAll(others);
          return List.copyOf(urgent);
        });
  }

  /**
   * Takes a case that waits into a meeting that runs, at the end of its part; it is marked as late.
   *
   * @param allowedBy who allows it; needed
   * @return its place; refused where nobody allows it
   */
  public Answered<AgendaItemId> add(
      MeetingId meeting, ReferralId referral, Confidential allowedBy) {
    var problems = new ArrayList<Problem>();
    TextLimit.LINE.needed(problems, "allowedBy", allowedBy);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(
        store.change(
            shelves -> {
              var running = MeetingStages.running(shelves, meeting);
              var item = BuildAgenda.add(shelves, running, referral, allowedBy, ids);
              KnownBeforehand.leave(shelves, meeting);
              return new Noted<>(
                  AuditNote.of(
                      AuditNote.Kind.AGENDA_CHANGED,
                      meeting.value(),
                      referral.value(),
                      item.value()),
                  item);
            }));
  }

  private static boolean isRestricted(ReferredCase referred) {
    return referred.hearing() == Hearing.RESTRICTED;
  }

  private static List<String> owing(Shelves shelves, ReferralId referral, List<Agency> asked) {
    Set<AgencyCode> answered = new HashSet<>();
    for (var each : shelves.research().of(List.of(referral))) {
      if (each.answeredAt() != null) {
        answered.add(each.agency());
      }
    }
    return asked.stream()
        .filter(agency -> !answered.contains(agency.code()))
        .map(Agency::name)
        .toList();
  }
}
