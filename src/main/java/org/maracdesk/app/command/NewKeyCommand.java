package org.maracdesk.app.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.maracdesk.journeys.OpenVault.Entry;
import org.maracdesk.journeys.RenewKey;
import org.maracdesk.journeys.Session;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts a store under a new data key. */
@Command(
    name = "new-key",
    description =
        "Gives a store a new key. Afterwards only this passphrase opens it; everybody else has to"
            + " be let in again.",
    mixinStandardHelpOptions = true)
final class NewKeyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;

  @Option(
      names = "--remove-backups",
      description =
          "Remove the backups under the key of until now, once there is a proven one under the"
              + " new.")
  private boolean withoutEarlier;

  private final Surroundings surroundings;

  NewKeyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (var passphrase = options.passphrase()) {
      return switch (surroundings
          .openVault()
          .open(options.folder(), passphrase, Surroundings.ACTOR)) {
        case Entry.Shut shut -> refused(shut);
        case Entry.Open(var session) -> {
          // What is told once at an opening is told at this one, or never
          session.remark().ifPresent(remark -> problems().println(words().say(remark)));
          yield renewed(session, passphrase);
        }
      };
    }
  }

  private int renewed(Session session, Passphrase passphrase) {
    return switch (new RenewKey(surroundings.openVault())
        .renew(session, passphrase, withoutEarlier)) {
      case RenewKey.Outcome.WrongWords() -> {
        // The passphrase opened the store, so that its key file was changed since
        session.close();
        problems().println(words().say(Wording.of("vault.keys.replaced")));
        yield ExitStatus.PROBLEMS;
      }
      case RenewKey.Outcome.Done done -> ended(done);
    };
  }

  private int ended(RenewKey.Outcome.Done done) {
    return switch (done.entry()) {
      case Entry.Shut shut -> refused(shut);
      case Entry.Open(var session) -> {
        session.close();
        results().println(words().say(done.said()));
        yield done.backedUp() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
      }
    };
  }

  private int refused(Entry.Shut shut) {
    problems().println(words().say(shut.why().wording()));
    return ExitStatus.of(shut.why());
  }

  private Words words() {
    return surroundings.words();
  }

  private PrintWriter results() {
    return spec.commandLine().getOut();
  }

  private PrintWriter problems() {
    return spec.commandLine().getErr();
  }
}
