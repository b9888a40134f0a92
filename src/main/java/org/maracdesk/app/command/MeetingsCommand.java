package org.maracdesk.app.command;

import java.util.List;
import java.util.Map;
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
      lines.forEach(line -> results().println(sentence(line)));
    }
    return ExitStatus.DONE;
  }

  private String sentence(MeetingLine line) {
    return String.join(
        "  ",
        List.of(
            line.meeting().date().toString(),
            words().name("meeting.stage", line.meeting().stage()),
            words().count("command.meetings.cases", line.cases()),
            words().count("command.meetings.open-actions", line.openActions())));
  }

  private Map<String, Object> object(MeetingLine line) {
    return Map.of(
        "id", line.meeting().id().value().toString(),
        "date", line.meeting().date().toString(),
        "stage", line.meeting().stage().name(),
        "cases", line.cases(),
        "heard", line.heard(),
        "openActions", line.openActions());
  }
}
