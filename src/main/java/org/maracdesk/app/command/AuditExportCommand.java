package org.maracdesk.app.command;

import java.nio.file.Path;
import java.util.Map;
import org.maracdesk.journeys.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Saves a copy of the record of who did what. */
@Command(
    name = "export",
    description =
        "Saves a copy: ids, codes, times and what accounts are called; no name or text of a case.",
    mixinStandardHelpOptions = true)
final class AuditExportCommand extends StoreCommand {

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
  private Path out;

  AuditExportCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int in(Session session) {
    var end = session.whoDidWhat().export(out);
    tell(
        words().say("command.audit.exported", end.number(), out, end.code()),
        Map.of(
            "file", out.toString(),
            "entries", end.number(),
            "hash", end.hash(),
            "code", end.code()));
    return ExitStatus.DONE;
  }
}
