package org.maracdesk.app.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.Session;
import org.maracdesk.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says where the record of who did what ends, or whether it has a code from a paper. */
@Command(
    name = "code",
    description =
        "Says where the record ends, or whether it has the number and code that a paper shows.",
    mixinStandardHelpOptions = true)
final class AuditCodeCommand extends StoreCommand {

  @Option(names = "--number", paramLabel = "NUMBER", description = "The number on the paper.")
  private @Nullable Long number;

  @Option(names = "--code", paramLabel = "CODE", description = "The code on the paper.")
  private @Nullable String code;

  AuditCodeCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int in(Session session) {
    if (number == null && code == null) {
      var end = session.whoDidWhat().end();
      tell(
          words().say("command.audit.end", end.number(), end.code()),
          Map.of("entries", end.number(), "hash", end.hash(), "code", end.code()));
      return ExitStatus.DONE;
    }
    if (number == null || code == null) {
      throw usage(Wording.of("command.audit.both"));
    }
    var check = session.whoDidWhat().check(number, code);
    tell(words().say(check.sentence()), Map.of("number", number, "there", check.there()));
    return check.there() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
  }
}
