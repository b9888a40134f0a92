package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Attendance.Status;
import org.maracdesk.domain.meeting.Chairing;
import org.maracdesk.domain.meeting.Considered;
import org.maracdesk.domain.meeting.DisclosedCrimes;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Feedback;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.store.Shelves;

/** The meeting of Northmere, opened and heard so that nothing is missing in its minutes. */
final class CompleteMeeting {

  static final AgencyCode POLICE = new AgencyCode("POLICE");

  private final Northmere northmere;
  private final MeetingId id;

  private CompleteMeeting(Northmere northmere, MeetingId id) {
    this.northmere = northmere;
    this.id = id;
  }

  /** Runs a meeting that is begun until nothing is missing; probation sent apologies. */
  static CompleteMeeting of(Northmere northmere) {
    return of(northmere, northmere.begun());
  }

  /** The same of a meeting that is open. */
  static CompleteMeeting of(Northmere northmere, MeetingId id) {
    var meeting = new CompleteMeeting(northmere, id);
    meeting.attend();
    meeting.record().cases().forEach(meeting::hear);
    return meeting;
  }

  MeetingId id() {
    return id;
  }

  RunMeeting run() {
    return northmere.session().runMeeting();
  }

  MeetingRecord record() {
    return run().record(id).orElseThrow();
  }

  HeardCase caseAt(int place) {
    return record().cases().get(place);
  }

  Attendance named(String name) {
    return record().attendance().stream()
        .filter(a -> a.name().text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Changes the store behind the journeys, which let nothing of the kind happen. */
  void behind(Consumer<Shelves> change) {
    northmere.session().store().keep(AuditNote.of(AuditNote.Kind.AGENDA_CHANGED), change::accept);
  }

  private void attend() {
    var opening = run().opening();
    opening.attend(
        id,
        record().attendance().stream()
            .map(
                a ->
                    a.name().text().equals("Heron Dummyford")
                        ? a.at(Status.APOLOGIES)
                            .with(a.presence().informed(true, LocalDate.of(2026, 11, 24)))
                        : a.at(Status.PRESENT).signed(true))
            .toList());
    opening.chaired(
        id,
        new Chairing(
            text("Peregrine Testley"),
            text("Maple Sampleford"),
            Confidential.NONE,
            text("Room 2, Northmere House")),
        null);
    opening.statementRead(id);
    opening.asked(id);
  }

  private void hear(HeardCase heard) {
    var run = run();
    run.keep(
        id,
        new Discussion(
                heard.item().id(),
                text("Wants the messages to stop"),
                text("Ida Testingham"),
                List.of(
                    run.told(
                        POLICE, SharedInformation.Kind.FACT, text("Two calls since September"))),
                text("More frequent since the separation"),
                text("The school knows whom to call"),
                Confidential.NONE,
                600)
            .with(new DisclosedCrimes(true, List.of()))
            .with(new Considered(Map.of(), text("The order of October stands")))
            .with(
                new Feedback(
                    text("Ida Testingham"),
                    YesNoUnknown.YES,
                    YesNoUnknown.YES,
                    text("On the safe number"),
                    text("Tomorrow"))));
    var record = record();
    Refusals.done(
        run.promise(
            id, heard.item(), run.read(record, "IDVA: call her on the safe number by 1/12")));
    run.opening().asked(id, heard.item().id());
    run.heard(id, heard.item().id());
  }

  static Confidential text(String text) {
    return Confidential.of(text);
  }
}
