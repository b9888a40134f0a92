package org.maracdesk.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a new store. */
@Command(
    name = "init",
    description =
        "Makes a new store in an empty folder. A passphrase that the window would refuse is refused"
            + " here, too.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;

  @Option(
      names = "--area",
      paramLabel = "FILE",
      description = "The area's name and habits, as in samples/area.json.")
  private @Nullable Path area;

  private final Surroundings surroundings;

  InitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var habits = habits();
    try (var passphrase = options.passphrase()) {
      var strength = passphrase.strength();
      if (!strength.isEnough()) {
        var why = Wording.of("command.init.weak", strength.refusal());
        spec.commandLine().getErr().println(surroundings.words().say(why));
        return ExitStatus.WEAK_PASSPHRASE;
      }
      return made(passphrase, habits);
    }
  }

  private int made(Passphrase passphrase, Area habits) {
    try (var session =
        surroundings.openVault().create(options.folder(), passphrase, habits, Surroundings.ACTOR)) {
      spec.commandLine()
          .getOut()
          .println(surroundings.words().say("command.init.done", session.folder()));
      return ExitStatus.DONE;
    }
  }

  private Area habits() {
    if (area == null) {
      return AreaJson.unnamed();
    }
    try {
      return AreaJson.read(Files.readAllBytes(area));
    } catch (IOException e) {
      throw new ExplainedException(
          Wording.of("journeys.file.not-read", String.valueOf(area.getFileName())), e);
    }
  }
}
