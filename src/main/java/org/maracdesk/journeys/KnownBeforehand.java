package org.maracdesk.journeys;

import java.time.Clock;
import java.util.List;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.KnownInterest;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.Leaver;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/**
 * Says before a meeting that a representative knows somebody in a case: any of the area's, whether
 * they come or not. From then on the case stays out of their papers.
 */
public final class KnownBeforehand {

  private final Store store;
  private final Clock clock;

  KnownBeforehand(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * What was said of one person.
   *
   * @param person who
   * @param relationship what they are to the person in the case
   */
  public record Known(Representative person, Interest.Relationship relationship) {}

  /**
   * What can be said of a case.
   *
   * @param known what was said already, the earliest first
   * @param people everybody who speaks for an agency here
   */
  public record Sayable(List<Known> known, List<Representative> people) {

    public Sayable {
      known = List.copyOf(known);
      people = List.copyOf(people);
    }
  }

  /** Who is known to know somebody in a case, and of whom it can be said. */
  public Sayable of(CaseId caseId) {
    return store.read(
        shelves -> {
          var people = shelves.agencies().representatives();
          return new Sayable(
              said(shelves, caseId).stream()
                  .flatMap(
                      one ->
                          people.stream()
                              .filter(person -> person.id().equals(one.representative()))
                              .map(person -> new Known(person, one.relationship())))
                  .toList(),
              people);
        });
  }

  /**
   * A representative knows somebody in a case. At a meeting that hears it now they leave for it.
   */
  public void declare(CaseId caseId, RepresentativeId person, Interest.Relationship relationship) {
    store.keep(
        AuditNote.of(AuditNote.Kind.INTEREST_DECLARED, caseId.value(), person.value()),
        shelves -> {
          shelves
              .knownInterests()
              .keep(new KnownInterest(caseId, person, relationship, clock.instant()));
          for (var place :
              shelves.meetings().appearances(List.of(caseId)).getOrDefault(caseId, List.of())) {
            if (place.meeting().stage() == MeetingStage.OPEN) {
              leave(shelves, place.meeting().id());
            }
          }
        });
  }

  /** What was said was a mistake. What a meeting recorded of it since stands there. */
  public void withdraw(CaseId caseId, RepresentativeId person) {
    store.keep(
        AuditNote.of(AuditNote.Kind.INTEREST_WITHDRAWN, caseId.value(), person.value()),
        shelves -> shelves.knownInterests().remove(caseId, person));
  }

  private static List<KnownInterest> said(Shelves shelves, CaseId caseId) {
    return shelves.knownInterests().of(List.of(caseId)).getOrDefault(caseId, List.of());
  }

  /**
   * Whoever has a line at a meeting leaves for the cases they are known to know somebody in; what
   * is declared there already stays as it is.
   */
  static void leave(Shelves shelves, MeetingId meeting) {
    var items = shelves.meetings().items(meeting);
    var known = shelves.knownInterests().of(items.stream().map(item -> item.caseId()).toList());
    if (known.isEmpty()) {
      return;
    }
    var people = shelves.agencies().representatives();
    var attendance = shelves.meetings().attendance(meeting);
    var was = shelves.meetings().formalities(meeting);
    var now = was;
    for (var item : items) {
      for (var one : known.getOrDefault(item.caseId(), List.of())) {
        for (var person : attendance) {
          boolean said =
              now.interestsIn(item.id()).stream()
                  .anyMatch(interest -> interest.attendance().equals(person.id()));
          if (!said && is(person, one, people)) {
            now = now.with(Interest.leaving(person.id(), item.id(), one.relationship()));
          }
        }
      }
    }
    if (!now.equals(was)) {
      shelves.meetings().keep(meeting, now);
    }
  }

  /** What a meeting takes back was said by mistake beforehand too. */
  static void takenBack(Shelves shelves, CaseId caseId, Attendance person) {
    var people = shelves.agencies().representatives();
    for (var one : said(shelves, caseId)) {
      if (is(person, one, people)) {
        shelves.knownInterests().remove(caseId, one.representative());
      }
    }
  }

  private static boolean is(Attendance person, KnownInterest one, List<Representative> people) {
    return people.stream()
        .filter(known -> known.id().equals(one.representative()))
        .anyMatch(known -> Leaver.of(known).is(Leaver.of(person)));
  }
}
