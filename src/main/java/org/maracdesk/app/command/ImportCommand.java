package org.maracdesk.app.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maracdesk.journeys.ImportPreview;
import org.maracdesk.journeys.ImportSpreadsheets.Rows;
import org.maracdesk.journeys.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in spreadsheets. */
@Command(
    name = "import",
    description =
        "Takes in CSV files, or a folder of them; what kind each is, its titles say. All or"
            + " nothing unless told otherwise.",
    mixinStandardHelpOptions = true)
final class ImportCommand extends StoreCommand {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files or folders.")
  private List<Path> files;

  @Option(names = "--preview", description = "Says what would happen and writes nothing.")
  private boolean preview;

  @Option(
      names = "--good-rows",
      description = "Takes in the rows that can be read, without the others.")
  private boolean goodRows;

  ImportCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int in(Session session) {
    var found = session.importSpreadsheets().preview(files);
    new IssueLines(words()).of(found.issues()).forEach(problems()::println);
    boolean refused = found.hasRefusals() && !goodRows;
    if (!preview && !refused) {
      session.importSpreadsheets().take(found, goodRows ? Rows.GOOD_ONES : Rows.ALL);
    }
    tell(sentence(found, refused), counts(found, !preview && !refused));
    return found.hasRefusals() ? ExitStatus.PROBLEMS : ExitStatus.DONE;
  }

  private String sentence(ImportPreview found, boolean refused) {
    var key =
        preview
            ? "command.import.preview"
            : refused ? "command.import.refused" : "command.import.done";
    return words().say(key, found.fresh(), found.changed(), found.unchanged(), found.refused());
  }

  private static Map<String, Object> counts(ImportPreview found, boolean written) {
    var counts = new LinkedHashMap<String, Object>();
    counts.put("new", found.fresh());
    counts.put("changed", found.changed());
    counts.put("unchanged", found.unchanged());
    counts.put("refused", found.refused());
    counts.put("written", written);
    return counts;
  }
}
