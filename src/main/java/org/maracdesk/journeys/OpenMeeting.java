package org.maracdesk.journeys;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.ReadStatement;
import org.maracdesk.domain.agency.StatementVersion;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Chairing;
import org.maracdesk.domain.meeting.Formalities;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.ActionOwner;
import org.maracdesk.domain.minutes.NameHint;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Opens a meeting: who is there and as what, the statement and who accepted it, who knows somebody
 * in a case. Each call is kept before it returns.
 */
public final class OpenMeeting {

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;

  OpenMeeting(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Opens the meeting; core representatives are expected until somebody says otherwise. One that is
   * open stays as it is, and the trail says once that it was opened.
   */
  public void open(MeetingId id) {
    if (store.read(shelves -> MeetingStages.meeting(shelves, id).stage() == MeetingStage.OPEN)) {
      return;
    }
    store.keep(
        AuditNote.of(AuditNote.Kind.MEETING_OPENED, id.value()),
        shelves -> {
          var meeting = MeetingStages.meeting(shelves, id);
          if (meeting.stage() == MeetingStage.CLOSED) {
            throw MeetingStages.closed();
          }
          if (meeting.stage() == MeetingStage.PLANNED) {
            meeting = meeting.at(MeetingStage.AGENDA_CONFIRMED);
          }
          if (meeting.stage() == MeetingStage.AGENDA_CONFIRMED) {
            shelves.meetings().keep(meeting.at(MeetingStage.OPEN));
            Expected.at(shelves, id, ids);
            KnownBeforehand.leave(shelves, id);
          }
        });
  }

  /**
   * Writes down who is there, or is not. An acceptance of the statement is one of the version that
   * was read; before it is read, of the one in force.
   *
   * @throws ExplainedException when somebody in the room has the name of somebody alleged to cause
   *     harm in a case of the meeting
   */
  public void attend(MeetingId meeting, Attendance attendance) {
    attend(meeting, List.of(attendance));
  }

  /** Writes down several people at once, all or none. */
  public void attend(MeetingId meeting, List<Attendance> people) {
    attend(meeting, people, null);
  }

  /** The same, and with it where one is, if that is told. */
  public void attend(MeetingId meeting, List<Attendance> people, @Nullable Whereabouts place) {
    var about = new UUID[people.size() + 1];
    about[0] = meeting.value();
    for (int person = 0; person < people.size(); person++) {
      about[person + 1] = people.get(person).id().value();
    }
    running(
        meeting,
        AuditNote.of(AuditNote.Kind.ATTENDANCE_RECORDED, about),
        shelves -> {
          keptOut(shelves, meeting, people);
          var version = area(shelves, meeting).map(Area::statementVersion).orElse("");
          for (var person : people) {
            boolean now =
                person.confidentialitySigned() && !person.presence().signedVersion().isKnown();
            shelves
                .meetings()
                .keep(meeting, now ? person.signed(version, clock.instant()) : person);
          }
          KnownBeforehand.leave(shelves, meeting);
          keep(shelves, place);
        });
  }

  private static void keptOut(Shelves shelves, MeetingId meeting, List<Attendance> people) {
    if (people.stream().noneMatch(person -> person.status().isInTheRoom())) {
      return;
    }
    var record = MeetingRecords.read(shelves, meeting).orElseThrow(MeetingStages::gone);
    if (people.stream().anyMatch(p -> p.status().isInTheRoom() && NameHint.isKeptOut(record, p))) {
      throw new ExplainedException(Wording.of("journeys.attendance.in-a-case"));
    }
  }

  /** A new line of attendance for somebody who was not expected. */
  public Attendance newcomer(AgencyCode agency) {
    return new Attendance(
        new AttendanceId(ids.get()),
        agency,
        Confidential.NONE,
        Confidential.NONE,
        Attendance.Status.PRESENT,
        false,
        Confidential.NONE);
  }

  /** Strikes a line of attendance that was a mistake, with what was declared in it. */
  public void strike(MeetingId meeting, AttendanceId attendance) {
    running(
        meeting,
        AuditNote.of(AuditNote.Kind.ATTENDANCE_RECORDED, meeting.value(), attendance.value()),
        shelves -> shelves.meetings().remove(attendance));
  }

  /**
   * The chair has read the statement aloud; its words are kept with the meeting. Read once more, it
   * is the same one, whatever the area's says by now.
   */
  public void statementRead(MeetingId id) {
    running(
        id,
        AuditNote.of(AuditNote.Kind.STATEMENT_READ, id.value()),
        shelves -> {
          shelves
              .meetings()
              .keep(MeetingStages.meeting(shelves, id).statementRead(clock.instant()));
          area(shelves, id)
              .ifPresent(
                  area ->
                      shelves
                          .meetings()
                          .keepRead(
                              id,
                              new ReadStatement(
                                  new StatementVersion(area.statementVersion()),
                                  area.statement())));
        });
  }

  private static Optional<Area> area(Shelves shelves, MeetingId id) {
    var meeting = MeetingStages.meeting(shelves, id);
    return shelves.agencies().area().map(area -> MeetingRecords.area(shelves, meeting, area));
  }

  /**
   * Who leads the meeting, and in which room or at which link it is; with it where one is, if that
   * is told.
   */
  public void chaired(MeetingId id, Chairing chairing, @Nullable Whereabouts place) {
    running(
        id,
        AuditNote.of(AuditNote.Kind.ATTENDANCE_RECORDED, id.value()),
        shelves -> {
          var was = MeetingStages.meeting(shelves, id);
          shelves
              .meetings()
              .keep(
                  was.chairedBy(chairing.chair(), chairing.minuteTaker()).heldAt(chairing.venue()));
          var framed = shelves.meetings().formalities(id);
          if (!framed.deputyChair().equals(chairing.deputyChair())) {
            shelves.meetings().keep(id, framed.deputised(chairing.deputyChair()));
          }
          keep(shelves, place);
        });
  }

  private void keep(Shelves shelves, @Nullable Whereabouts place) {
    if (place != null) {
      shelves.whereabouts().keep(place, clock.instant());
    }
  }

  /**
   * Opens cases although not everybody has accepted the statement; a reason is needed. It covers
   * those who are in the room without having done so now. Given once more, for somebody who came
   * later, it stands after the first.
   */
  public Answered<MeetingId> openEarly(MeetingId id, Confidential because) {
    var problems = new ArrayList<Problem>();
    TextLimit.TEXT.needed(problems, "reason", because);
    if (problems.isEmpty()) {
      var whole = store.read(shelves -> joined(shelves.meetings().formalities(id), because));
      TextLimit.TEXT.check(problems, "reason", whole);
    }
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    running(
        id,
        AuditNote.of(AuditNote.Kind.OPENED_EARLY, id.value()),
        shelves -> {
          var was = shelves.meetings().formalities(id);
          var record = MeetingRecords.read(shelves, id).orElseThrow(MeetingStages::gone);
          var people =
              record
                  .at(MeetingStages.hour(shelves, id, clock))
                  .unsigned(record.attendance())
                  .stream()
                  .map(Attendance::id)
                  .collect(Collectors.toSet());
          shelves.meetings().keep(id, was.opened(joined(was, because)).covering(people));
        });
    return new Answered.Done<>(id);
  }

  private static Confidential joined(Formalities was, Confidential because) {
    var before = was.openedBecause();
    return before.isBlank() || before.equals(because)
        ? because
        : Confidential.of(before.text() + "; " + because.text());
  }

  /** The room was asked whether anybody knows anyone in today's cases. */
  public void asked(MeetingId id) {
    running(
        id,
        AuditNote.of(AuditNote.Kind.INTERESTS_ASKED, id.value()),
        shelves -> {
          var was = shelves.meetings().formalities(id);
          shelves.meetings().keep(id, was.asked(clock.instant()));
        });
  }

  /** The room was asked, before a case, whether anybody knows anyone in it. */
  public void asked(MeetingId meeting, AgendaItemId item) {
    running(
        meeting,
        AuditNote.of(AuditNote.Kind.INTERESTS_ASKED, meeting.value(), item.value()),
        shelves -> {
          listed(shelves, meeting, item);
          var was = shelves.meetings().formalities(meeting);
          shelves.meetings().keep(meeting, was.asked(item, clock.instant()));
        });
  }

  /**
   * Somebody knows somebody in a case. Whoever leaves for it is no longer named for its actions:
   * somebody else of the agency in the room is, or nobody. Whoever stays needs a reason.
   */
  public Answered<Interest> declare(MeetingId meeting, Interest interest) {
    var problems = new ArrayList<Problem>();
    if (!interest.leaves()) {
      TextLimit.TEXT.needed(problems, "reason", interest.reason());
    } else {
      TextLimit.TEXT.check(problems, "reason", interest.reason());
    }
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    running(
        meeting,
        note(AuditNote.Kind.INTEREST_DECLARED, meeting, interest.attendance(), interest.item()),
        shelves -> {
          var item = listed(shelves, meeting, interest.item());
          var now = formalities(shelves, meeting).with(interest);
          shelves.meetings().keep(meeting, now);
          // What is half said of another case, or of somebody else, stays half said
          shelves.halfSaid().of(meeting).stream()
              .filter(half -> half.isSaidBy(interest))
              .forEach(half -> shelves.halfSaid().forget(meeting, half));
          rename(shelves, meeting, item, now);
        });
    return new Answered.Done<>(interest);
  }

  /** What was declared was a mistake, and so it was if it was said before the meeting. */
  public void withdraw(MeetingId meeting, AttendanceId person, AgendaItemId item) {
    running(
        meeting,
        note(AuditNote.Kind.INTEREST_WITHDRAWN, meeting, person, item),
        shelves -> {
          var was = shelves.meetings().formalities(meeting);
          shelves.meetings().keep(meeting, was.without(person, item));
          var listed = listed(shelves, meeting, item);
          shelves.meetings().attendance(meeting).stream()
              .filter(one -> one.id().equals(person))
              .forEach(one -> KnownBeforehand.takenBack(shelves, listed.caseId(), one));
        });
  }

  /** To be asked at the start is to be asked for all cases; declaring answers the question too. */
  private Formalities formalities(Shelves shelves, MeetingId meeting) {
    var was = shelves.meetings().formalities(meeting);
    return was.interestsAskedAt() == null ? was.asked(clock.instant()) : was;
  }

  private void rename(Shelves shelves, MeetingId meeting, AgendaItem item, Formalities now) {
    var owner =
        new ActionOwner(
            item.id(),
            shelves.cases().caseFile(item.caseId()).orElseThrow(MeetingStages::gone),
            shelves.meetings().attendance(meeting),
            now,
            WhoLeft.of(shelves, List.of(item.caseId())).from(item.caseId()),
            MeetingStages.hour(shelves, meeting, clock));
    for (var action : shelves.actions().ofMeeting(meeting)) {
      var person = owner.named(action.owner(), action.person());
      if (action.item().equals(item.id()) && !person.equals(action.person())) {
        shelves.actions().keep(action.changed(action.owner(), person, action.text(), action.due()));
      }
    }
  }

  private static AgendaItem listed(Shelves shelves, MeetingId meeting, AgendaItemId id) {
    return shelves.meetings().items(meeting).stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.agenda.not-listed")));
  }

  private static AuditNote note(
      AuditNote.Kind kind, MeetingId meeting, AttendanceId person, AgendaItemId item) {
    return AuditNote.of(kind, meeting.value(), person.value(), item.value());
  }

  private void running(MeetingId meeting, AuditNote note, Consumer<Shelves> change) {
    store.keep(
        note,
        shelves -> {
          MeetingStages.running(shelves, meeting);
          change.accept(shelves);
        });
  }
}
