package org.maracdesk.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.maracdesk.exchange.ScoreJson;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores answers outside any store, so that definitions can be checked. */
@Command(
    name = "score",
    description = "Scores answers by a checklist and a profile: JSON in, JSON out.",
    mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--checklist",
      required = true,
      paramLabel = "FILE",
      description = "Its definition.")
  private Path checklist;

  @Option(
      names = "--profile",
      required = true,
      paramLabel = "FILE",
      description = "The local rules.")
  private Path profile;

  @Option(
      names = "--answers",
      required = true,
      paramLabel = "FILE",
      description = "What was answered.")
  private Path answers;

  private final Surroundings surroundings;

  ScoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    spec.commandLine()
        .getOut()
        .println(
            new ScoreJson(surroundings.clock())
                .score(bytes(checklist), bytes(profile), bytes(answers)));
    return ExitStatus.DONE;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ExplainedException(
          Wording.of("journeys.file.not-read", String.valueOf(file.getFileName())), e);
    }
  }
}
