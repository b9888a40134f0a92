package org.maracdesk.app.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.journeys.Session;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Which meeting is meant: by its day, and where a day has several, by which of them it is.
 *
 * @param date the day
 * @param place which of that day's meetings, the earliest being 1; 0 where it is not said
 */
record MeetingDay(LocalDate date, int place) {

  /** Reads {@code 2026-11-26} or {@code 2026-11-26/2}; the day as every other day is read. */
  static Optional<MeetingDay> read(String written, Function<String, LocalDate> day) {
    var parts = written.split("/", -1);
    boolean numbered = parts.length == 2 && parts[1].matches("[1-9]\\d?");
    if (parts.length > 1 && !numbered) {
      return Optional.empty();
    }
    return Optional.of(
        new MeetingDay(day.apply(parts[0]), numbered ? Integer.parseInt(parts[1]) : 0));
  }

  /**
   * The meeting.
   *
   * @throws ExplainedException if there is none, or if several could be meant
   */
  MeetingId in(Session session, Words words) {
    var all = session.buildAgenda().allOn(date);
    if (all.isEmpty()) {
      throw new ExplainedException(Wording.of("command.no-meeting-that-day", date));
    }
    if (place > all.size() || place == 0 && all.size() > 1) {
      var named =
          IntStream.range(0, all.size())
              .mapToObj(at -> words.say("command.meeting-at", name(at + 1), all.get(at).start()))
              .collect(Collectors.joining(", "));
      throw new ExplainedException(Wording.of("command.which-meeting", date, named));
    }
    return all.get(Math.max(place, 1) - 1).id();
  }

  private String name(int number) {
    return name(date, number);
  }

  /** How a meeting of a day that has several is written. */
  static String name(LocalDate date, int number) {
    return date + "/" + number;
  }
}
