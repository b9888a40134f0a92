package org.maracdesk.domain.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionHint;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingGap.Kind;

/** What each action says: one thing, by a named person of an agency that is there, by a day. */
final class ActionRules implements MinutesRule {

  private static final int MONTHS_AHEAD = 12;

  @Override
  public List<MeetingGap> gaps(MeetingRecord record) {
    var gaps = new ArrayList<MeetingGap>();
    for (var heard : record.cases()) {
      var said = new HashSet<List<Object>>();
      for (var action : heard.actions()) {
        for (var kind : kinds(record, heard, action)) {
          gaps.add(MeetingGap.of(kind, heard.item().id(), action.number()));
        }
        if (!action.text().isBlank()
            && !said.add(List.of(action.owner(), PlainWords.plain(action.text())))) {
          gaps.add(MeetingGap.of(Kind.ACTION_AGREED_TWICE, heard.item().id(), action.number()));
        }
      }
    }
    return gaps;
  }

  private static List<Kind> kinds(MeetingRecord record, HeardCase heard, Action action) {
    var kinds = new ArrayList<Kind>();
    var day = record.meeting().date();
    if (PlainWords.words(action.text()).isEmpty()) {
      kinds.add(Kind.ACTION_WITHOUT_TEXT);
    } else if (ActionHint.isVague(action.text())) {
      kinds.add(Kind.ACTION_VAGUE);
    }
    if (action.due().isBefore(day)) {
      kinds.add(Kind.ACTION_DUE_BEFORE_THE_MEETING);
    }
    if (action.due().isAfter(day.plusMonths(MONTHS_AHEAD))) {
      kinds.add(Kind.ACTION_DUE_AFTER_A_YEAR);
    }
    if (record.agencies().stream().map(Agency::code).noneMatch(action.owner()::equals)) {
      kinds.add(Kind.ACTION_OF_UNKNOWN_AGENCY);
    } else if (action.acceptance() != Acceptance.AFTERWARDS
        && record.attendance().stream().noneMatch(a -> isThereFor(a, action))) {
      kinds.add(Kind.ACTION_OF_SOMEBODY_AWAY);
    }
    if (action.person().isBlank()) {
      kinds.add(Kind.ACTION_WITHOUT_PERSON);
    } else {
      kinds.addAll(ofPerson(record, heard, action));
    }
    return kinds;
  }

  private static List<Kind> ofPerson(MeetingRecord record, HeardCase heard, Action action) {
    var kinds = new ArrayList<Kind>();
    if (!ActionOwner.of(record, heard).mayBe(action.person())) {
      kinds.add(
          NameHint.isPerpetrator(action.person(), null, heard.caseFile())
              ? Kind.ACTION_OF_SOMEBODY_IN_THE_CASE
              : Kind.ACTION_OF_SOMEBODY_WHO_LEFT);
    }
    var known =
        record.representatives().stream()
            .filter(r -> PlainWords.plain(r.name()).equals(PlainWords.plain(action.person())))
            .toList();
    if (!known.isEmpty() && known.stream().noneMatch(r -> r.agency().equals(action.owner()))) {
      kinds.add(Kind.ACTION_PERSON_OF_ANOTHER_AGENCY);
    }
    return kinds;
  }

  private static boolean isThereFor(Attendance person, Action action) {
    return person.isInTheRoomAt(action.agreedAt()) && person.agency().equals(action.owner());
  }
}
