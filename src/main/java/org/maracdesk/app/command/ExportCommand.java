package org.maracdesk.app.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.ExportSpreadsheet.Kind;
import org.maracdesk.journeys.ExportSpreadsheet.RestrictedCases;
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

  @Option(
      names = "--with-restricted",
      description =
          "With cases of a restricted sitting, for a copy that only their named readers and you"
              + " see; never in agenda and actions.")
  private boolean withRestricted;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
  private Path out;

  ExportCommand(Surroundings surroundings) {
    super(surroundings);
  }

  private RestrictedCases restricted() {
    return withRestricted ? RestrictedCases.INCLUDED : RestrictedCases.LEFT_OUT;
  }

  @Override
  int in(Session session) {
    var meeting = date == null ? null : date.in(session, words());
    var sheet = session.exportSpreadsheet().write(kind, meeting, restricted());
    session.exportSpreadsheet().save(sheet, out);
    var done = words().count("command.export.done", sheet.rows(), out);
    var said = new StringJoiner(" ").add(done);
    if (sheet.incomplete() > 0) {
      said.add(words().count("command.export.incomplete", sheet.incomplete()));
    }
    if (sheet.leftOut() > 0) {
      said.add(words().count("command.export.without", sheet.leftOut()));
    }
    tell(
        said.toString(),
        Map.of(
            "file", out.toString(),
            "rows", sheet.rows(),
            "incomplete", sheet.incomplete(),
            "leftOut", sheet.leftOut()));
    return ExitStatus.DONE;
  }
}
