package org.maracdesk.app.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.TrailMark;
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
  private @Nullable String number;

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
          words().say("command.audit.end", TrailMark.text(end.number()), end.code()),
          Map.of("entries", end.number(), "hash", end.hash(), "code", end.code()));
      return ExitStatus.DONE;
    }
    if (number == null || code == null) {
      throw usage(Wording.of("command.audit.both"));
    }
    long entry =
        TrailMark.readNumber(number)
            .orElseThrow(() -> usage(Wording.of("command.audit.not-a-number")));
    var check = session.whoDidWhat().check(entry, code);
    tell(words().say(check.sentence()), Map.of("number", entry, "there", check.there()));
    return check.there() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
  }
}
