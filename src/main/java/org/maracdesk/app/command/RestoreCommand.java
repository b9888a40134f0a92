package org.maracdesk.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.OpenVault.Entry;
import org.maracdesk.journeys.Session;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a backup back into a folder of its own; no store is ever written over. */
@Command(
    name = "restore",
    description = "Brings a backup back into an empty folder, or tests that it could be.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  private static final String TEST = "marac-desk-test-";

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;

  @Parameters(paramLabel = "BACKUP", description = "The folder of the backup.")
  private Path backup;

  @Option(
      names = "--keys-of",
      paramLabel = "DIR",
      description =
          "A store whose key file is used, with its passphrases of today; otherwise the backup's"
              + " own key file is, with the passphrases of its day.")
  private @Nullable Path keysOf;

  @Option(
      names = "--test",
      description =
          "Bring it back into a new folder inside --store, open and check it, and remove it.")
  private boolean test;

  private final Surroundings surroundings;

  RestoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (var passphrase = options.passphrase()) {
      return switch (BackupOffer.of(backup, keysOf, passphrase, zone())) {
        case BackupOffer.Found.Refused(var why) -> {
          problems().println(words().say(why.wording()));
          yield ExitStatus.of(why);
        }
        case BackupOffer.Found.Offered(var offer) ->
            test ? tested(offer, passphrase) : restored(offer);
      };
    }
  }

  private int restored(BackupOffer offer) {
    var folder = offer.restoreInto(options.folder());
    results().println(words().say("command.restore.done", day(offer), time(offer), folder));
    return ExitStatus.DONE;
  }

  private int tested(BackupOffer offer, Passphrase passphrase) {
    var scratch = scratch();
    // One folder down, for what an earlier version left is kept beside it before it is opened
    var store = scratch.resolve("store");
    try {
      offer.restoreInto(store);
      return switch (surroundings.openScratch().open(store, passphrase)) {
        case Entry.Shut(var why) -> {
          problems().println(words().say(why.wording()));
          yield ExitStatus.of(why);
        }
        case Entry.Open(var session) -> {
          try (session) {
            yield checked(offer, session);
          }
        }
      };
    } finally {
      remove(scratch);
    }
  }

  private int checked(BackupOffer offer, Session session) {
    var check = session.verify();
    check.problems().forEach(problem -> problems().println(words().say(problem)));
    results()
        .println(
            words()
                .say(
                    check.isClean() ? "command.restore.tested" : "command.restore.test-problems",
                    day(offer),
                    time(offer),
                    check.rows(),
                    check.entries()));
    return check.isClean() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
  }

  private Path scratch() {
    try {
      return Files.createTempDirectory(Files.createDirectories(options.folder()), TEST);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.not-written"), e);
    }
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.not-written"), e);
    }
  }

  private static Object day(BackupOffer offer) {
    return offer.made().toLocalDate();
  }

  private static Object time(BackupOffer offer) {
    return offer.made().toLocalTime();
  }

  private ZoneId zone() {
    return surroundings.clock().getZone();
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
