package org.maracdesk.app.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.journeys.BuildAgenda.MeetingLine;
import org.maracdesk.journeys.Session;
import picocli.CommandLine.Command;

/** Lists the meetings. */
@Command(
    name = "meetings",
    description = "Lists the meetings: date, state, cases, open actions.",
    mixinStandardHelpOptions = true)
final class MeetingsCommand extends StoreCommand {

  MeetingsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int in(Session session) {
    var lines = session.buildAgenda().meetings();
    if (json()) {
      tell("", Map.of("meetings", lines.stream().map(this::object).toList()));
    } else if (lines.isEmpty()) {
      results().println(words().say("command.meetings.none"));
    } else {
      lines.forEach(line -> results().println(sentence(line, lines)));
    }
    return ExitStatus.DONE;
  }

  private String sentence(MeetingLine line, List<MeetingLine> all) {
    return String.join(
        "  ",
        List.of(
            name(line, all),
            words().name("meeting.stage", line.meeting().stage()),
            words().count("command.meetings.cases", line.cases()),
            words().count("command.meetings.open-actions", line.openActions())));
  }

  /** The day; with its number where there are several that day, as other commands take it. */
  private static String name(MeetingLine line, List<MeetingLine> all) {
    var date = line.meeting().date();
    var sameDay =
        all.stream()
            .map(MeetingLine::meeting)
            .filter(meeting -> meeting.date().equals(date))
            .sorted(Comparator.comparing(Meeting::start))
            .toList();
    return sameDay.size() == 1
        ? date.toString()
        : MeetingDay.name(date, sameDay.indexOf(line.meeting()) + 1);
  }

  private Map<String, Object> object(MeetingLine line) {
    return Map.of(
        "id", line.meeting().id().value().toString(),
        "date", line.meeting().date().toString(),
        "start", line.meeting().start().toString(),
        "stage", line.meeting().stage().name(),
        "cases", line.cases(),
        "heard", line.heard(),
        "openActions", line.openActions());
  }
}
