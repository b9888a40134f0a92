package org.maracdesk.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.maracdesk.journeys.PlayDemo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a whole meeting with invented people. */
@Command(
    name = "demo",
    description =
        "Plays a whole meeting of an invented area in a new encrypted store, and leaves the store,"
            + " its passphrase, the papers and the spreadsheets behind.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "marac-desk-demo",
      description = "The folder to leave it in (${DEFAULT-VALUE}).")
  private Path out;

  private final Surroundings surroundings;

  DemoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var told = spec.commandLine().getOut();
    new PlayDemo(surroundings.random(), surroundings.cost().get(), surroundings.words())
        .play(
            out,
            step -> {
              told.println(surroundings.words().say(step));
              told.flush();
            });
    return ExitStatus.DONE;
  }
}
