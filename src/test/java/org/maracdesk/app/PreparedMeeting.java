package org.maracdesk.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maracdesk.app.ScriptedMeeting.Stretch;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.journeys.Session;

/** The scripted meeting as it stands in a store, put together and looked at with the desk shut. */
final class PreparedMeeting {

  private final RunMeeting meeting;
  private final MeetingRecord record;

  private PreparedMeeting(Session session) {
    meeting = session.runMeeting();
    record = ScriptedDesk.meeting(session);
  }

  /** A store in which the meeting is open and nobody has come yet. */
  static Path opened() {
    var store = ScriptedDesk.planned();
    ScriptedDesk.inside(
        store,
        session -> {
          session.runMeeting().open(ScriptedDesk.meeting(session).meeting().id());
          return true;
        });
    return store;
  }

  /** With all said and done that comes before it; in the case of this number, where it is one. */
  static void putAt(Session session, Beginning beginning, int number) {
    var prepared = new PreparedMeeting(session);
    prepared.start(beginning);
    switch (beginning.part()) {
      case START -> prepared.at(Whereabouts.Part.START);
      case CASE -> prepared.discuss(number, beginning.stretch());
      case CLOSE -> {
        prepared.at(Whereabouts.Part.CLOSE);
        prepared.end(beginning);
      }
    }
  }

  private void at(Whereabouts.Part part) {
    meeting.places().at(Whereabouts.at(record.meeting().id(), part));
  }

  private void start(Beginning beginning) {
    if (beginning == Beginning.MARKS) {
      return;
    }
    var opening = meeting.opening();
    var id = record.meeting().id();
    boolean read = beginning != Beginning.CHAIRING && beginning != Beginning.STATEMENT;
    opening.attend(
        id,
        record.attendance().stream()
            .map(person -> person.at(Attendance.Status.PRESENT).signed(read))
            .toList());
    if (read) {
      opening.statementRead(id);
    }
    if (beginning.part() != Whereabouts.Part.START) {
      opening.asked(id);
    }
  }

  private void discuss(int number, Stretch stretch) {
    var item = record.cases().get(number - 1).item();
    // A case that is put off is put off before anything is said
    boolean fresh = stretch == Stretch.VIEW || stretch == Stretch.PUT_OFF;
    boolean viewed = !fresh;
    boolean risks = !fresh && stretch.compareTo(Stretch.RISKS) > 0;
    var place =
        new Whereabouts(
            record.meeting().id(),
            Whereabouts.Part.CASE,
            item.id(),
            CaseStep.PRESENT,
            CaseField.VICTIM_VIEW,
            0,
            viewed ? ScriptedMeeting.VIEW.length() : 0);
    var shared =
        meeting.told(
            new AgencyCode("POLICE"),
            SharedInformation.Kind.FACT,
            Confidential.of(ScriptedMeeting.POLICE_SHARED));
    meeting.keep(
        record.meeting().id(),
        new Discussion(
            item.id(),
            text(viewed, ScriptedMeeting.VIEW),
            text(viewed, ScriptedMeeting.BROUGHT_BY),
            !fresh && stretch.compareTo(Stretch.SHARED) > 0 ? List.of(shared) : List.of(),
            text(risks, ScriptedMeeting.RISKS),
            text(risks, ScriptedMeeting.CHILDREN),
            Confidential.NONE,
            0),
        place);
    if (stretch == Stretch.END) {
      meeting.promise(
          record.meeting().id(), item, meeting.read(record, "idva: ring her by tomorrow"));
    }
  }

  private static Confidential text(boolean said, String text) {
    return said ? Confidential.of(text) : Confidential.NONE;
  }

  /** One step of the end after the other, up to this one. */
  private void end(Beginning beginning) {
    if (beginning == Beginning.CARRY_OVER) {
      return;
    }
    var id = record.meeting().id();
    meeting.carryOver(
        id,
        Confidential.of(ScriptedFormalities.NOT_REACHED),
        Confidential.of(ScriptedFormalities.CHECKED_BY));
    if (beginning == Beginning.CLOSE) {
      return;
    }
    meeting.close(id);
    if (beginning == Beginning.APPROVAL) {
      return;
    }
    meeting
        .closing()
        .approve(id, record.meeting().chair(), Confidential.of(ScriptedFormalities.BECAUSE));
    if (beginning == Beginning.CORRECTION) {
      meeting.closing().issued(id);
    }
  }

  /** All that was entered and that somebody at the keys may have told of, and how often. */
  static Map<String, Integer> found(Session session) {
    var record = ScriptedDesk.meeting(session);
    var found = new HashMap<String, Integer>();
    start(record, found);
    for (int place = 0; place < record.cases().size(); place++) {
      var heard = record.cases().get(place);
      heard.actions().forEach(action -> add(found, "agreed " + action.text().text()));
      heard.discussion().shared().forEach(each -> add(found, "shared " + each.text().text()));
      if (!(heard.item().outcome() instanceof ItemOutcome.Waiting)) {
        add(found, "heard " + (place + 1));
      }
    }
    end(record, found);
    return found;
  }

  private static void start(MeetingRecord record, Map<String, Integer> found) {
    var people = record.attendance();
    for (var person : people) {
      add(found, "named " + person.name().text());
      if (person.status().isInTheRoom()) {
        add(found, "here");
      }
    }
    if (people.stream().allMatch(person -> person.status().isInTheRoom())) {
      add(found, "all here");
    }
    if (people.stream()
        .noneMatch(person -> person.owesSignature(record.area().statementVersion()))) {
      add(found, "signed");
    }
    add(found, "venue " + record.meeting().venue().text());
    if (record.meeting().statementReadAt() != null) {
      add(found, "read");
    }
    if (record.formalities().interestsAskedAt() != null) {
      add(found, "asked");
    }
    record
        .formalities()
        .interests()
        .forEach(interest -> add(found, "interest " + interest.reason().text()));
  }

  private static void end(MeetingRecord record, Map<String, Integer> found) {
    for (var heard : record.cases()) {
      if (heard.item().outcome() instanceof ItemOutcome.Deferred(var reason, var meanwhile)) {
        add(found, "carried over " + reason.text() + meanwhile.checkedBy().text());
      }
    }
    if (record.meeting().stage() == MeetingStage.CLOSED) {
      add(found, "closed");
    }
    var formalities = record.formalities();
    for (var approval : formalities.approvals()) {
      add(found, "approved by " + approval.by().text() + approval.because().text());
    }
    if (formalities.issuedAt() != null) {
      add(found, "issued");
    }
    formalities.addenda().forEach(addendum -> add(found, "corrected " + addendum.text().text()));
  }

  private static void add(Map<String, Integer> found, String line) {
    found.merge(line, 1, Integer::sum);
  }
}
