package org.maracdesk.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.exchange.JsonText;
import org.maracdesk.journeys.TrailFile;
import org.maracdesk.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a copy of the record of who did what; it needs no store and no passphrase. */
@Command(
    name = "check",
    description = "Checks a saved copy without the store, and a code from a paper against it.",
    mixinStandardHelpOptions = true)
final class AuditCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The copy.")
  private Path file;

  @Option(names = "--number", paramLabel = "NUMBER", description = "The number on the paper.")
  private @Nullable String number;

  @Option(names = "--code", paramLabel = "CODE", description = "The code on the paper.")
  private @Nullable String code;

  @Option(names = "--json", description = "Write the result as one JSON object.")
  private boolean json;

  private final Surroundings surroundings;

  AuditCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var words = surroundings.words();
    long entry = entry();
    var found = TrailFile.check(file, entry);
    var problems = new ArrayList<>(found.problems());
    if (code != null) {
      var asked = found.asked();
      var bears = TrailMark.read(code).filter(read -> asked != null && asked.bears(read));
      if (bears.isEmpty()) {
        problems.add(Wording.of("command.audit.code-not-there", TrailMark.text(entry)));
      }
    }
    PrintWriter err = spec.commandLine().getErr();
    problems.forEach(problem -> err.println(words.say(problem)));
    var key =
        !problems.isEmpty()
            ? "command.audit.check.problems"
            : code == null ? "command.audit.check.holds" : "command.audit.check.with-code";
    var end = found.end();
    var line = words.say(key, TrailMark.text(end.number()), end.code(), TrailMark.text(entry));
    spec.commandLine()
        .getOut()
        .println(
            json
                ? JsonText.of(
                    Map.of(
                        "store", found.store().toString(),
                        "entries", end.number(),
                        "hash", end.hash(),
                        "code", end.code(),
                        "problems", problems.stream().map(words::say).toList()))
                : line);
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
  }

  /** The entry that is asked for, or 0 for none. */
  private long entry() {
    if (number == null && code == null) {
      return 0;
    }
    if (number == null || code == null) {
      throw usage("command.audit.both");
    }
    return TrailMark.readNumber(number).orElseThrow(() -> usage("command.audit.not-a-number"));
  }

  private ParameterException usage(String key) {
    return new ParameterException(spec.commandLine(), surroundings.words().say(key));
  }
}
