package org.maracdesk.app.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import org.maracdesk.journeys.LastSeen;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.SupportCode;
import org.maracdesk.wording.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
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
      AuditCommand.class,
      BackupCommand.class,
      BackupsCommand.class,
      NewKeyCommand.class,
      RestoreCommand.class,
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
      "7:the new passphrase is too short, or among the first that are tried",
      "70:a fault of the program"
    })
public final class MaracDeskCommand implements Runnable {

  private static final System.Logger LOG = System.getLogger("org.maracdesk");

  /** Opens the window where it could not be seen otherwise; given without a command. */
  public static final String SEEN_IN_PICTURES = "--seen-in-pictures";

  @Spec private CommandSpec spec;

  @Option(
      names = SEEN_IN_PICTURES,
      description = {
        "Without a command: open the window and let it be seen in pictures of the screen, from",
        "now on. For a remote desktop or screen magnifier in which it stays black or empty."
      })
  private boolean seenInPictures;

  private MaracDeskCommand() {}

  /**
   * Runs one command.
   *
   * @param lastSeen how far the trail of each store went when it was last open on this computer
   * @return the status for the one who started the program
   */
  public static int run(
      String[] arguments,
      Clock clock,
      SecureRandom random,
      Supplier<KeyDerivation.Cost> cost,
      Words words,
      LastSeen lastSeen) {
    var input = new FileInputStream(FileDescriptor.in);
    var line = line(new Surroundings(clock, random, cost, words, lastSeen, input));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError failure) {
      return fault(failure, line.getErr(), words);
    }
  }

  /** Says that a window cannot be opened here, and what can be done without one. */
  public static int withoutWindow(Words words) {
    var problems = new PrintWriter(new FileOutputStream(FileDescriptor.err), true);
    problems.println(words.say("command.no-window"));
    return ExitStatus.PROBLEMS;
  }

  /** The command line, ready to be given arguments. */
  static CommandLine line(Surroundings surroundings) {
    var words = surroundings.words();
    var line = new CommandLine(new MaracDeskCommand(), new CommandFactory(surroundings));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, written -> day(written, words));
    line.registerConverter(
        MeetingDay.class,
        written ->
            MeetingDay.read(written, date -> day(date, words))
                .orElseThrow(() -> new TypeConversionException(words.say("command.not-a-day"))));
    line.setParameterExceptionHandler((failure, _) -> explain(failure, words));
    line.setExecutionExceptionHandler(
        (failure, command, _) -> explain(failure, command.getErr(), words));
    return line;
  }

  private static LocalDate day(String written, Words words) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(words.say("command.not-a-day"));
    }
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
    return fault(failure, problems, words);
  }

  private static int fault(Throwable failure, PrintWriter problems, Words words) {
    var code = SupportCode.of(failure);
    LOG.log(System.Logger.Level.ERROR, () -> code + SupportCode.places(failure));
    problems.println(words.say("command.fault", code));
    return ExitStatus.FAULT;
  }
}
