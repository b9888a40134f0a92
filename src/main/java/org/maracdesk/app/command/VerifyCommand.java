package org.maracdesk.app.command;

import java.util.Map;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.journeys.Session;
import picocli.CommandLine.Command;

/** Checks a store through and through. */
@Command(
    name = "verify",
    description = "Checks the file, every reference and the audit trail, and says what it checked.",
    mixinStandardHelpOptions = true)
final class VerifyCommand extends StoreCommand {

  VerifyCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int in(Session session) {
    var check = session.verify();
    check.problems().forEach(problem -> problems().println(words().say(problem)));
    tell(
        words()
            .say(
                check.isClean() ? "command.verify.clean" : "command.verify.problems",
                check.rows(),
                check.references(),
                check.entries(),
                check.problems().size(),
                TrailMark.text(check.trail().number()),
                check.trail().code()),
        Map.of(
            "rows", check.rows(),
            "references", check.references(),
            "auditEntries", check.entries(),
            "auditCode", check.trail().code(),
            "problems", check.problems().stream().map(words()::say).toList()));
    return check.isClean() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
  }
}
