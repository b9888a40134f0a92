package org.maracdesk.ui.audit;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.maracdesk.domain.audit.AuditDetail;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.journeys.WhoDidWhat.Line;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.wording.Words;

/**
 * An entry of the trail as a person reads it.
 *
 * @param words speaks
 * @param clock tells in which zone the hours are
 */
record TrailWords(Words words, Clock clock) {

  private static final int MOST_CASES = 6;

  /** What was done: "Paper printed: minutes". */
  String what(Line line) {
    var note = line.entry().note();
    var what = words.name("case.history", note.kind());
    var more = new ArrayList<String>();
    if (!note.detail().isEmpty()) {
      more.add(
          AuditDetail.of(note.detail())
              .map(detail -> words.name("trail.detail", detail))
              .orElse(note.detail()));
    }
    if (note.amount() != AuditNote.NONE) {
      more.add(amount(note));
    }
    return more.isEmpty() ? what : what + ": " + String.join(", ", more);
  }

  private String amount(AuditNote note) {
    return switch (note.kind()) {
      case SPREADSHEET_EXPORTED -> words.count("trail.rows", note.amount());
      case TRAIL_EXPORTED -> words.count("trail.entries", note.amount());
      case OLDER_STORE_FOUND, OLDER_STORE_EXPECTED ->
          words.say("trail.had-entry", TrailMark.text(note.amount()));
      case CASES_SEARCHED -> words.count("trail.found", note.amount());
      case TRAIL_FAULTS_FOUND -> words.count("trail.wrong", note.amount());
      case STORE_LOOKED_THROUGH -> words.count("trail.wrong-records", note.amount());
      default -> Long.toString(note.amount());
    };
  }

  /**
   * What it was done to, as far as that can still be told; empty where it is to nothing in
   * particular.
   */
  String about(Line line) {
    var parts = new ArrayList<String>();
    if (!line.cases().isEmpty()) {
      var some =
          line.cases().stream()
              .limit(MOST_CASES)
              .map(CaseNumber::text)
              .collect(Collectors.joining(", "));
      int rest = line.cases().size() - MOST_CASES;
      parts.add(rest > 0 ? words.say("trail.and-more", some, rest) : some);
    }
    var meeting = line.meeting();
    if (meeting != null) {
      parts.add(words.say("trail.meeting", meeting));
    }
    line.entry().note().about().stream()
        .filter(KeyHolder::isId)
        .forEach(id -> parts.add(words.say("trail.way-in", KeyHolder.slot(id))));
    return String.join(" · ", parts);
  }

  /** When and by whom, and its number. */
  String by(Line line) {
    var at = line.entry().at().atZone(clock.getZone());
    return words.say(
        "trail.by",
        at.toLocalDate(),
        LocalTime.from(at).truncatedTo(ChronoUnit.MINUTES),
        line.entry().actor().label(),
        TrailMark.text(line.entry().number()));
  }
}
