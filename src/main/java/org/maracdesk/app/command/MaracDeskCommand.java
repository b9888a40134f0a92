package org.maracdesk.app.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.SupportCode;
import org.maracdesk.wording.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: for people who look after stores, and for checking what is said. */
@Command(
    name = "marac-desk",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "An offline, encrypted desk for Marac. Without a command it opens the window.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      InitCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      MeetingsCommand.class,
      DocumentCommand.class,
      VerifyCommand.class,
      ScoreCommand.class
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:done with problems, or refused because of the input",
      "2:wrong usage",
      "3:wrong passphrase",
      "4:the store is in use",
      "5:the store is damaged",
      "6:the store is newer than the program",
      "70:a fault of the program"
    })
public final class MaracDeskCommand implements Runnable {

  private static final System.Logger LOG = System.getLogger("org.maracdesk");

  @Spec private CommandSpec spec;

  private MaracDeskCommand() {}

  /**
   * Runs one command.
   *
   * @return the status for the one who started the program
   */
  public static int run(
      String[] arguments, Clock clock, SecureRandom random, KeyDerivation.Cost cost, Words words) {
    var input = new FileInputStream(FileDescriptor.in);
    return line(new Surroundings(clock, random, cost, words, input)).execute(arguments);
  }

  /** The command line, ready to be given arguments. */
  static CommandLine line(Surroundings surroundings) {
    var words = surroundings.words();
    var line = new CommandLine(new MaracDeskCommand(), new CommandFactory(surroundings));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((failure, _) -> explain(failure, words));
    line.setExecutionExceptionHandler(
        (failure, command, _) -> explain(failure, command.getErr(), words));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is needed; see --help");
  }

  /** What nobody asked for is not repeated: somebody may have typed a passphrase there. */
  private static int explain(ParameterException failure, Words words) {
    var command = failure.getCommandLine();
    command
        .getErr()
        .println(
            failure instanceof UnmatchedArgumentException
                ? words.say("command.unknown-argument")
                : failure.getMessage());
    command.usage(command.getErr());
    return ExitStatus.USAGE;
  }

  private static int explain(Exception failure, PrintWriter problems, Words words) {
    if (failure instanceof ExplainedException explained) {
      problems.println(words.say(explained.wording()));
      return ExitStatus.PROBLEMS;
    }
    var code = SupportCode.of(failure);
    LOG.log(System.Logger.Level.ERROR, () -> code + SupportCode.places(failure));
    problems.println(words.say("command.fault", code));
    return ExitStatus.FAULT;
  }
}
