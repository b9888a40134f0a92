package org.maracdesk.domain.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.Addendum;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.shared.Confidential;

/**
 * Turns what a meeting has into the papers that leave it. Addresses and ways to reach people are
 * not passed on: no paper has room for them. Where anybody's address is confidential, no child's
 * school is named either, for it tells the neighbourhood (our choice).
 */
public final class MinutesComposer {

  private static final ZoneId WALL = ZoneId.of("Europe/London");
  private static final int SECONDS_IN_A_MINUTE = 60;

  private MinutesComposer() {}

  /** The agenda of a meeting for everybody; otherwise as the one for a recipient. */
  public static AgendaPaper agenda(MeetingRecord record, AgendaNotices notices, LocalDate today) {
    return agenda(record, notices, new Recipient.Everyone(), today);
  }

  /**
   * The agenda of a meeting as a recipient gets it: without the cases they left the room for at an
   * earlier meeting. Of cases in a restricted sitting it gives the place and nothing else, and
   * where somebody left for a case, of its carried-forward actions its number and of its twelve
   * months no initials.
   *
   * @param record the meeting
   * @param notices what the agenda says besides its cases
   * @param recipient whose copy it is
   * @param today the day standings are told for
   */
  public static AgendaPaper agenda(
      MeetingRecord record, AgendaNotices notices, Recipient recipient, LocalDate today) {
    var told = notices.toldTo(recipient);
    return agenda(
        record,
        lines(
            record,
            notices,
            today,
            heard -> goesRound(heard) && recipient.mayReadOf(record, heard.item().id())),
        new AgendaPaper.Notices(
            false,
            record.restrictedPlaces(),
            carriedForward(record, told, today),
            told.leftFor(),
            told.emergencies(),
            told.lapsingForAll()));
  }

  /**
   * The list of the restricted sitting for one circle of named readers: their cases alone.
   *
   * @param record the meeting
   * @param notices what the agenda says besides its cases
   * @param circle for whom it is
   * @param today the day standings are told for
   */
  public static AgendaPaper restrictedAgenda(
      MeetingRecord record, AgendaNotices notices, ReaderCircle circle, LocalDate today) {
    return agenda(
        record,
        lines(record, notices, today, heard -> circle.reads(heard, notices)),
        new AgendaPaper.Notices(true, List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  private static AgendaPaper agenda(
      MeetingRecord record, List<AgendaPaper.Line> lines, AgendaPaper.Notices notices) {
    var agenda = record.agenda();
    return new AgendaPaper(
        head(record),
        record.meeting().stage() != MeetingStage.PLANNED,
        record.meeting().minutesPerCase(),
        agenda.finish(),
        agenda.minutesOver(record.meeting().minutesAvailable()),
        lines,
        notices);
  }

  private static List<AgendaPaper.Line> lines(
      MeetingRecord record, AgendaNotices notices, LocalDate today, Predicate<HeardCase> such) {
    var agenda = record.agenda();
    var lines = new ArrayList<AgendaPaper.Line>();
    for (int place = 0; place < record.cases().size(); place++) {
      var heard = record.cases().get(place);
      if (!such.test(heard)) {
        continue;
      }
      var listed = notices.listings().get(heard.item().id());
      lines.add(
          new AgendaPaper.Line(
              agenda.startOf(place),
              heard.item().minutes(),
              caseHead(record, heard, place + 1),
              heard.earlierMeetings(),
              rows(record, heard, heard.openActions(), today),
              listed == null ? List.of() : listed.reasons(),
              listed == null
                  ? List.of()
                  : listed.notResearchedBy().stream().map(record::agencyName).toList(),
              notices.readers(heard.item().id()),
              heard.caseFile().homeToTell()));
    }
    return lines;
  }

  private static boolean goesRound(HeardCase heard) {
    return !heard.isRestricted();
  }

  /**
   * The minutes of a meeting as a recipient gets them: without the cases they left the room for. Of
   * cases in a restricted sitting they give the place and nothing else. What earlier meetings left
   * undone is gone through at those of the pattern, and at no other.
   *
   * @param record the meeting
   * @param notices what it went through besides its cases
   * @param recipient whose copy it is
   * @param today the day standings are told for
   */
  public static Minutes minutes(
      MeetingRecord record, AgendaNotices notices, Recipient recipient, LocalDate today) {
    var minutes =
        minutes(record, recipient, today, MinutesComposer::goesRound, Circulation.common(record));
    return record.meeting().kind() == MeetingKind.SCHEDULED
        ? minutes.with(MinutedNotices.goingRound(record, notices.toldTo(recipient)))
        : minutes;
  }

  /**
   * The minutes of the restricted sitting for one circle of named readers: of their cases alone,
   * and with what was corrected about them.
   *
   * @param record the meeting
   * @param notices who was named
   * @param circle for whom they are
   * @param recipient whose copy it is
   * @param today the day standings are told for
   */
  public static Minutes restrictedMinutes(
      MeetingRecord record,
      AgendaNotices notices,
      ReaderCircle circle,
      Recipient recipient,
      LocalDate today) {
    Predicate<HeardCase> theirs = heard -> circle.reads(heard, notices);
    return minutes(
        record,
        recipient,
        today,
        theirs,
        Circulation.named(record.cases().stream().filter(theirs).toList(), notices));
  }

  private static Minutes minutes(
      MeetingRecord record,
      Recipient recipient,
      LocalDate today,
      Predicate<HeardCase> such,
      Circulation circulation) {
    var meeting = record.meeting();
    var cases = new ArrayList<Minutes.CaseMinutes>();
    for (int place = 0; place < record.cases().size(); place++) {
      var heard = record.cases().get(place);
      if (such.test(heard) && recipient.mayReadOf(record, heard.item().id())) {
        cases.add(caseMinutes(record, heard, place + 1, today));
      }
    }
    return new Minutes(
        head(record),
        !record.formalities().isLocked(),
        meeting.minuteTaker(),
        record.area().statement(),
        record.area().statementVersion(),
        meeting.statementReadAt() == null
            ? null
            : LocalTime.ofInstant(meeting.statementReadAt(), WALL),
        present(record),
        cases,
        frame(record, recipient, such, circulation));
  }

  private static Frame frame(
      MeetingRecord record,
      Recipient recipient,
      Predicate<HeardCase> such,
      Circulation circulation) {
    var formalities = record.formalities();
    var deputyItems = new ArrayList<Integer>();
    for (int place = 0; place < record.cases().size(); place++) {
      if (record.isChairOut(record.cases().get(place).item().id())) {
        deputyItems.add(place + 1);
      }
    }
    var askedAt = formalities.interestsAskedAt();
    return new Frame(
        formalities.openedBecause(),
        askedAt == null ? null : LocalTime.ofInstant(askedAt, WALL),
        record.cases().stream()
            .map(heard -> heard.item().id())
            .filter(item -> formalities.isAskedFor(item) && isIn(record, recipient, such, item))
            .map(item -> record.agenda().placeOf(item) + 1)
            .toList(),
        deputyItems,
        formalities.deputyChair(),
        formalities
            .approval()
            .map(
                a ->
                    new Frame.Approved(
                        a.by(),
                        day(a.at()),
                        formalities.version(),
                        a.because(),
                        false,
                        record.isChairCalled(a.by())))
            .map(a -> mayTellWhy(record, recipient, such) ? a : a.keptBack())
            .orElse(null),
        // A correction about the meeting as a whole is in what goes round.
        formalities.addenda().stream()
            .filter(
                a ->
                    a.item() == null
                        ? !circulation.forNamedReaders()
                        : isIn(record, recipient, such, a.item()))
            .map(a -> correction(record, a))
            .toList(),
        circulation,
        null);
  }

  /**
   * Whether a copy may tell why the minutes were approved although something was missing: not where
   * it may be about a case that its readers must not know of. Where nothing is missing any more,
   * that may be any case.
   */
  private static boolean mayTellWhy(
      MeetingRecord record, Recipient recipient, Predicate<HeardCase> such) {
    var gaps = record.gaps();
    return record.cases().stream()
        .filter(
            heard ->
                gaps.isEmpty()
                    || gaps.stream().anyMatch(gap -> heard.item().id().equals(gap.item())))
        .allMatch(
            heard ->
                (such.test(heard) || !heard.isRestricted())
                    && recipient.mayReadOf(record, heard.item().id()));
  }

  /** Whether a correction of a case stands in a copy. */
  private static boolean isIn(
      MeetingRecord record, Recipient recipient, Predicate<HeardCase> such, AgendaItemId item) {
    var heard = record.caseAt(item);
    return heard != null && such.test(heard) && recipient.mayReadOf(record, item);
  }

  private static Frame.Correction correction(MeetingRecord record, Addendum addendum) {
    var item = addendum.item();
    int place = item == null ? 0 : record.agenda().placeOf(item) + 1;
    return new Frame.Correction(
        addendum.number(), place, day(addendum.at()), addendum.by(), addendum.text());
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, WALL);
  }

  static PaperHead head(MeetingRecord record) {
    var meeting = record.meeting();
    return new PaperHead(
        record.area().name(),
        record.area().marking(),
        record.area().handling(),
        meeting.date(),
        meeting.start(),
        meeting.venue(),
        meeting.chair());
  }

  private static Minutes.CaseMinutes caseMinutes(
      MeetingRecord record, HeardCase heard, int place, LocalDate today) {
    var said = heard.discussion();
    return new Minutes.CaseMinutes(
        caseHead(record, heard, place),
        heard.item().outcome(),
        said.victimView(),
        said.broughtBy(),
        said.shared().stream().map(shared -> told(record, heard.caseFile(), shared)).toList(),
        said.riskSummary(),
        said.childrenLine(),
        rows(record, heard, heard.actions(), today),
        said.noActionReason(),
        (said.secondsSpent() + SECONDS_IN_A_MINUTE / 2) / SECONDS_IN_A_MINUTE,
        further(record, said));
  }

  /** Somebody who is in the case no longer is not named. */
  private static Minutes.Told told(MeetingRecord record, CaseFile file, SharedInformation shared) {
    var day = record.meeting().date();
    var about = file.participant(shared.about());
    return new Minutes.Told(
        record.agencyName(shared.agency()),
        shared.kind(),
        shared.text(),
        about == null ? null : line(about, day, file.hasConfidentialAddress()));
  }

  private static Minutes.Further further(MeetingRecord record, Discussion said) {
    var dissenter = said.remarks().dissenter();
    return new Minutes.Further(
        said.headings(),
        said.crimes(),
        said.considered(),
        said.feedback(),
        said.remarks(),
        dissenter == null ? "" : record.agencyName(dissenter));
  }

  private static List<Minutes.Present> present(MeetingRecord record) {
    return record.attendance().stream()
        .map(
            a ->
                new Minutes.Present(
                    a.name(),
                    a.role(),
                    record.agencyName(a.agency()),
                    a.status(),
                    a.confidentialitySigned(),
                    a.note(),
                    a.presence(),
                    record.leftFor(a.id()),
                    record.missedBy(a)))
        .sorted(
            Comparator.comparing(Minutes.Present::agency)
                .thenComparing(Minutes.Present::name, Confidential.ALPHABETICAL))
        .toList();
  }

  private static CaseHead caseHead(MeetingRecord record, HeardCase heard, int place) {
    var file = heard.caseFile();
    var day = record.meeting().date();
    boolean hidden = file.hasConfidentialAddress();
    return new CaseHead(
        place,
        heard.isRestricted() ? Section.RESTRICTED_SITTING : heard.item().section(),
        file.number(),
        file.with(Role.VICTIM).stream().map(p -> line(p, day, hidden)).findFirst().orElseThrow(),
        lines(file.with(Role.PERPETRATOR), day, hidden),
        lines(file.children(), day, hidden),
        lines(file.with(Role.OTHER_ADULT), day, hidden),
        record.agencyName(heard.referral().agency()),
        heard.referral().date(),
        heard.referral().grounds().stream().map(Ground::of).toList(),
        heard.repeat(),
        heard.cautions());
  }

  private static List<PersonLine> lines(List<Participant> people, LocalDate day, boolean hidden) {
    return people.stream().map(p -> line(p, day, hidden)).toList();
  }

  private static PersonLine line(Participant participant, LocalDate day, boolean hidden) {
    var person = participant.person();
    var age = person.birth().ageOn(day);
    @Nullable Integer years = age.isPresent() ? age.getAsInt() : null;
    return new PersonLine(
        person.formalName(),
        person.hasSealedNames() ? List.of() : person.aliases(),
        person.birth(),
        years,
        participant.role() == Role.UNBORN_CHILD,
        participant.role().isChild() && !hidden ? person.particulars().schools() : List.of());
  }

  static List<ActionRow> carriedForward(
      MeetingRecord record, AgendaNotices notices, LocalDate day) {
    return notices.carriedForAll().stream()
        .map(one -> row(record, one.number(), one.victim(), one.action(), day))
        .toList();
  }

  static List<ActionRow> rows(
      MeetingRecord record, HeardCase heard, List<Action> actions, LocalDate today) {
    return actions.stream().map(a -> row(record, heard.caseFile(), a, today)).toList();
  }

  private static ActionRow row(
      MeetingRecord record, CaseFile file, Action action, LocalDate today) {
    return row(record, file.number(), file.victim().initials(), action, today);
  }

  private static ActionRow row(
      MeetingRecord record,
      CaseNumber number,
      Confidential initials,
      Action action,
      LocalDate today) {
    return new ActionRow(
        number,
        action.number(),
        initials,
        record.agencyName(action.owner()),
        action.person(),
        action.text(),
        action.agreedOn(),
        action.due(),
        action.progress(),
        action.standingOn(today),
        action.acceptance());
  }
}
