package org.maracdesk.app.command;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.ExportSpreadsheet.Kind;
import org.maracdesk.journeys.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes one kind of spreadsheet. */
@Command(
    name = "export",
    description = "Writes one CSV file that spreadsheets open without losing zeros.",
    mixinStandardHelpOptions = true)
final class ExportCommand extends StoreCommand {

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Kind kind;

  @Option(
      names = "--meeting",
      paramLabel = "DATE",
      description =
          "Only this meeting's; for agenda, actions and attendance. With /2 the second that day.")
  private @Nullable MeetingDay date;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
  private Path out;

  ExportCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int in(Session session) {
    var meeting = date == null ? null : date.in(session, words());
    var sheet = session.exportSpreadsheet().write(kind, meeting);
    session.exportSpreadsheet().save(sheet, out);
    var done = words().count("command.export.done", sheet.rows(), out);
    tell(
        sheet.incomplete() == 0
            ? done
            : done + " " + words().count("command.export.incomplete", sheet.incomplete()),
        Map.of("file", out.toString(), "rows", sheet.rows(), "incomplete", sheet.incomplete()));
    return ExitStatus.DONE;
  }
}
