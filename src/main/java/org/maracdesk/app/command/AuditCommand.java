package org.maracdesk.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The record of who did what: a copy of it, and whether a copy or a printed code holds. */
@Command(
    name = "audit",
    description = "The record of who did what: save a copy, check a copy, check a printed code.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {AuditExportCommand.class, AuditCheckCommand.class, AuditCodeCommand.class})
final class AuditCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is needed; see audit --help");
  }
}
