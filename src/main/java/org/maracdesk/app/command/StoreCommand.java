package org.maracdesk.app.command;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maracdesk.exchange.JsonText;
import org.maracdesk.journeys.OpenVault.Entry;
import org.maracdesk.journeys.Session;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that works in an open store. */
abstract class StoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;

  @Option(names = "--json", description = "Write the result as one JSON object.")
  private boolean json;

  private final Surroundings surroundings;

  StoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Does the work in the open store and says how it went. */
  abstract int in(Session session);

  @Override
  public Integer call() {
    try (var passphrase = options.passphrase()) {
      return switch (surroundings.openVault().open(options.folder(), passphrase)) {
        case Entry.Shut(var why) -> {
          problems().println(words().say(why.wording()));
          yield ExitStatus.of(why);
        }
        case Entry.Open(var session) -> {
          try (session) {
            session.remark().ifPresent(remark -> problems().println(words().say(remark)));
            yield in(session);
          }
        }
      };
    }
  }

  /** What to throw where options do not go together; it ends with the status of wrong usage. */
  ParameterException usage(Wording why) {
    return new ParameterException(spec.commandLine(), words().say(why));
  }

  /** Where results go. */
  PrintWriter results() {
    return spec.commandLine().getOut();
  }

  /** Where progress and problems go. */
  PrintWriter problems() {
    return spec.commandLine().getErr();
  }

  /** The words of the program. */
  Words words() {
    return surroundings.words();
  }

  /** What a command needs from outside itself. */
  Surroundings surroundings() {
    return surroundings;
  }

  /** Tells the result: a line for people, or the object for programs. */
  void tell(String line, Map<String, Object> object) {
    results().println(json ? JsonText.of(object) : line);
  }

  /** Whether the result is wanted as JSON. */
  boolean json() {
    return json;
  }
}
