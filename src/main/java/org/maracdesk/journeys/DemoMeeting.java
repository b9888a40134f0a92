package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionLine;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.AttendanceCsv;
import org.maracdesk.exchange.ParsedSheet;

/** Plays one meeting as four sample files tell it, through the journey that windows use too. */
final class DemoMeeting {

  private final Session session;
  private final MeetingId meeting;
  private final SampleFiles samples;
  private final String folder;
  private final Supplier<UUID> ids;

  DemoMeeting(
      Session session, MeetingId meeting, SampleFiles samples, String folder, Supplier<UUID> ids) {
    this.session = session;
    this.meeting = meeting;
    this.samples = samples;
    this.folder = folder;
    this.ids = ids;
  }

  /** Opens the meeting, plays it through and closes it. */
  void play(LocalDate day) {
    var run = session.runMeeting();
    run.open(meeting);
    attend(day);
    run.opening().statementRead(meeting);
    var discussions = samples.rows(folder + "discussions.csv");
    var shared = samples.rows(folder + "shared.csv");
    var actions = samples.rows(folder + "meeting-actions.csv");
    for (var heard : record().cases()) {
      var referral = heard.referral().id();
      of(discussions, referral)
          .forEach(
              said -> {
                declare(heard, said);
                discuss(heard, said, of(shared, referral));
              });
      of(actions, referral).forEach(promised -> promise(heard, promised));
    }
    run.close(meeting);
  }

  /** What agencies reported afterwards. */
  void report() {
    var promised = record().cases().stream().flatMap(c -> c.actions().stream()).toList();
    for (var row : samples.rows(folder + "meeting-actions.csv")) {
      var progress = progress(row);
      for (var action : promised) {
        if (action.text().equals(row.text("action_text")) && !progress.isOpen()) {
          kept(session.followUpActions().report(action.id(), progress, told(action, row)));
        }
      }
    }
  }

  private void attend(LocalDate day) {
    var run = session.runMeeting().opening();
    record().attendance().forEach(expected -> run.strike(meeting, expected.id()));
    var sheet = samples.sheet(day, folder + "attendance.csv");
    if (saysAsWhat(sheet)) {
      run.asked(meeting);
    }
    for (var row : AttendanceCsv.decode(sheet).values()) {
      run.attend(meeting, attendance(row.attendance(), sheet, day));
    }
  }

  /** Last year's list is as it was kept then: without times, and without saying as what. */
  private Attendance attendance(Attendance told, ParsedSheet sheet, LocalDate day) {
    var presence = saysAsWhat(sheet) ? presence(told, day.minusDays(1)) : Presence.USUAL;
    return new Attendance(
        new AttendanceId(ids.get()),
        told.agency(),
        told.name(),
        told.role(),
        told.status(),
        told.confidentialitySigned(),
        Confidential.NONE,
        presence);
  }

  private static boolean saysAsWhat(ParsedSheet sheet) {
    return sheet.titles().containsKey("capacity");
  }

  private Presence presence(Attendance told, LocalDate before) {
    var presence = told.presence().remotely(told.presence().remote(), true);
    if (presence.capacity() == Presence.Capacity.OBSERVER) {
      return presence.authorised(record().meeting().chair());
    }
    boolean sent =
        told.status() == Attendance.Status.WRITTEN_REPORT
            || told.status() == Attendance.Status.APOLOGIES;
    return sent ? presence.informed(true, before) : presence;
  }

  /** Whoever knows somebody in a case, as the row of that case tells. */
  private void declare(HeardCase heard, SampleRow said) {
    var who = said.text("leaves_for_case");
    record().attendance().stream()
        .filter(person -> person.isCalled(who))
        .forEach(
            person ->
                kept(
                    session
                        .runMeeting()
                        .opening()
                        .declare(
                            meeting,
                            Interest.leaving(
                                person.id(),
                                heard.item().id(),
                                Interest.Relationship.valueOf(said.word("leaves_as"))))));
  }

  private void discuss(HeardCase heard, SampleRow said, List<SampleRow> shared) {
    var run = session.runMeeting();
    var released = run.shareResearch().offer(heard.referral().id()).items();
    var typed = shared.stream().filter(row -> released(row, released).isEmpty()).toList();
    run.keep(
        meeting,
        new DemoDiscussion(said, ids, this::name)
            .at(heard.item().id(), typed.stream().map(this::told).toList()));
    for (var row : shared) {
      released(row, released)
          .ifPresent(item -> run.shareResearch().share(meeting, heard.item().id(), item));
    }
    if (said.word("outcome").equals("DEFERRED")) {
      kept(
          run.defer(
              meeting,
              heard.item().id(),
              said.text("deferred_reason"),
              new ItemOutcome.Meanwhile(name("IDVA"), Confidential.NONE, false)));
    } else {
      if (record().formalities().interestsAskedAt() != null) {
        run.opening().asked(meeting, heard.item().id());
      }
      run.heard(meeting, heard.item().id());
    }
  }

  /** What the agency had released beforehand in the same words. */
  private static Optional<ItemId> released(SampleRow row, List<ShareResearch.Released> offered) {
    return offered.stream()
        .filter(each -> each.agency().value().equals(row.word("agency_code")))
        .filter(each -> each.item().text().equals(row.text("text")))
        .map(each -> each.item().id())
        .findFirst();
  }

  private SharedInformation told(SampleRow row) {
    return new SharedInformation(
        ids.get(),
        new AgencyCode(row.word("agency_code")),
        SharedInformation.Kind.valueOf(row.word("kind")),
        row.text("text"));
  }

  private void promise(HeardCase heard, SampleRow row) {
    kept(
        session
            .runMeeting()
            .promise(
                meeting,
                heard.item(),
                new ActionLine(
                    new AgencyCode(row.word("owner_agency")),
                    row.text("owner_name"),
                    row.text("action_text"),
                    row.date("due_on"),
                    List.of())));
  }

  private static <T> void kept(Answered<T> answer) {
    if (answer instanceof Answered.Refused<T>(var problems)) {
      throw new IllegalStateException("a sample action was refused: " + problems.size());
    }
  }

  private Told told(Action action, SampleRow row) {
    var agency = name(action.owner().value());
    return new Told(action.person().isBlank() ? agency : action.person(), row.date("reported_on"));
  }

  private static Progress progress(SampleRow row) {
    return switch (row.word("status")) {
      case "COMPLETED" -> new Progress.Done(row.date("completed_on"), row.text("outcome"));
      case "NOT_COMPLETED" -> new Progress.NotTaken(row.date("reported_on"), row.text("outcome"));
      case "NO_LONGER_NEEDED" ->
          new Progress.NotPossible(row.date("reported_on"), row.text("outcome"));
      default -> new Progress.Open();
    };
  }

  private MeetingRecord record() {
    return session.runMeeting().record(meeting).orElseThrow();
  }

  private Confidential name(String agency) {
    return Confidential.of(record().agencyName(new AgencyCode(agency)));
  }

  private static List<SampleRow> of(List<SampleRow> rows, ReferralId referral) {
    return rows.stream().filter(r -> r.id("referral_id").equals(referral.value())).toList();
  }
}
