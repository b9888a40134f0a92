package org.maracdesk.ui.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maracdesk.domain.casefile.TwelveMonths;
import org.maracdesk.domain.meeting.ListingReason;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.ListingSentences;
import org.maracdesk.domain.minutes.MeetingRecord;

/** Puts into words why a case is on an agenda, and what else the agenda has to say. */
final class ListingWords {

  private final MeetingWords words;
  private final ListingSentences sentences;

  ListingWords(MeetingWords words) {
    this.words = words;
    sentences = new ListingSentences(words::say, words.words()::count, words::repeat);
  }

  /** All reasons and who has not looked the case up, a sentence each. */
  List<String> all(AgendaNotices.Listed listed, MeetingRecord record) {
    var said = new ArrayList<String>();
    // A repeat has a sentence of its own in the row
    listed.reasons().stream()
        .filter(reason -> !(reason instanceof ListingReason.Repeat))
        .map(sentences::reason)
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

  /** How many actions are carried forward, and what is counted. */
  String carried(AgendaNotices notices) {
    int open = notices.stillOpen();
    int not = notices.notDone();
    var said = words.words().count("agenda.carried.open", open);
    return not == 0
        ? said
        : words.say(
            "agenda.carried.both", said, words.words().count("agenda.carried.not-done", not));
  }

  /** An action of an earlier meeting. */
  String carried(AgendaNotices.CarriedForward one, MeetingRecord record, LocalDate today) {
    var action = one.action();
    var line =
        words.say(
            "agenda.carried.line",
            one.number().text(),
            one.victim().text(),
            record.agencyName(action.owner()),
            action.text().text(),
            action.due(),
            words.words().name("paper.standing", action.standingOn(today)));
    // Why it was not done is what the meeting minutes
    return action.progress().isOpen()
        ? line
        : words.say("agenda.carried.reason", line, action.progress().note().text());
  }

  /** An emergency meeting that is reported. */
  String emergency(AgendaNotices.Emergency told) {
    return sentences.emergency(told);
  }

  /** A case whose twelve months pass. */
  String lapsing(AgendaNotices.Lapsing one) {
    return words.say(
        "agenda.lapsing.line",
        (one.number().text() + " " + one.victim().text()).strip(),
        one.months().from(),
        one.months().until(),
        one.months().flagOff());
  }

  /** Until when new abuse makes a repeat of a referral. */
  String months(LocalDate referral) {
    return words.say("agenda.months", new TwelveMonths(referral).until());
  }
}
