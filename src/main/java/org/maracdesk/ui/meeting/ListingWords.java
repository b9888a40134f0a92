package org.maracdesk.ui.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.TwelveMonths;
import org.maracdesk.domain.meeting.ListingReason;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.MeetingRecord;

/** Puts into words why a case is on an agenda, and what else the agenda has to say. */
final class ListingWords {

  private final MeetingWords words;

  ListingWords(MeetingWords words) {
    this.words = words;
  }

  /** All reasons and who has not looked the case up, a sentence each. */
  List<String> all(AgendaNotices.Listed listed, MeetingRecord record) {
    var said = new ArrayList<String>();
    // A repeat has a sentence of its own in the row
    listed.reasons().stream()
        .filter(reason -> !(reason instanceof ListingReason.Repeat))
        .map(this::reason)
        .forEach(said::add);
    if (!listed.notResearchedBy().isEmpty()) {
      said.add(
          words.say(
              "listing.not-researched",
              listed.notResearchedBy().stream()
                  .map(record::agencyName)
                  .collect(Collectors.joining(", "))));
    }
    if (!listed.readers().isBlank()) {
      said.add(words.say("listing.readers", listed.readers().text()));
    }
    return said;
  }

  private String reason(ListingReason reason) {
    return switch (reason) {
      case ListingReason.NewReferral() -> words.say("listing.new");
      case ListingReason.Repeat(var finding) -> words.repeat(finding);
      case ListingReason.TransferredIn(var from) -> words.say("listing.transferred", from.text());
      case ListingReason.PutOff put -> putOff(put);
      case ListingReason.CarriedOver(var meeting) -> words.say("listing.carried-over", meeting);
      case ListingReason.AlertOnly() -> words.say("listing.alert-only");
      case ListingReason.Late(var who) -> words.say("listing.late", who.text());
      case ListingReason.AfterCutOff(var cutOff) -> words.say("listing.after-cut-off", cutOff);
      case ListingReason.CannotWait(var because) ->
          words.say("listing.cannot-wait", because.text());
      case ListingReason.Relisted(var because) -> words.say("listing.again", because.text());
    };
  }

  private String putOff(ListingReason.PutOff put) {
    var said =
        words.words().count("listing.put-off", put.times(), put.meeting(), put.reason().text());
    return put.asksForEscalation() ? said + " " + words.say("listing.escalate") : said;
  }

  /** The deadlines of a meeting, a sentence each. */
  List<String> deadlines(MeetingRecord record) {
    var deadlines = record.area().deadlines();
    var days = record.area().workingDays();
    LocalDate day = record.meeting().date();
    return List.of(
        words.say("agenda.deadline.cut-off", deadlines.referralCutOff(day, days)),
        words.say("agenda.deadline.list", deadlines.listOut(day, days)),
        words.say("agenda.deadline.updates", deadlines.actionUpdates(day, days)),
        words.say("agenda.deadline.research", deadlines.research(day, days)),
        words.say("agenda.deadline.minutes", deadlines.minutesOut(day, days)));
  }

  /** An action of an earlier meeting. */
  String carried(AgendaNotices.CarriedForward one, MeetingRecord record, LocalDate today) {
    var action = one.action();
    return words.say(
        "agenda.carried.line",
        one.number().text(),
        one.victim().text(),
        record.agencyName(action.owner()),
        action.text().text(),
        action.due(),
        words.words().name("paper.standing", action.standingOn(today)));
  }

  /** An emergency meeting that is reported. */
  String emergency(AgendaNotices.Emergency told) {
    return words.say(
        "listing.emergency",
        told.date(),
        told.start(),
        told.cases().isEmpty()
            ? words.say("listing.emergency.restricted")
            : told.cases().stream().map(CaseNumber::text).collect(Collectors.joining(", ")),
        words.words().count("listing.emergency.actions", told.actions(), told.openActions()),
        told.heard() ? "" : words.say("listing.emergency.not-heard"));
  }

  /** A case whose twelve months pass. */
  String lapsing(AgendaNotices.Lapsing one) {
    return words.say(
        "agenda.lapsing.line",
        one.number().text(),
        one.victim().text(),
        one.months().from(),
        one.months().until(),
        one.months().flagOff());
  }

  /** Until when new abuse makes a repeat of a referral. */
  String months(LocalDate referral) {
    return words.say("agenda.months", new TwelveMonths(referral).until());
  }
}
