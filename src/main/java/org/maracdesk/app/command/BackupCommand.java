package org.maracdesk.app.command;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.Session;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.vault.KeptBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup of a store and proves it. */
@Command(
    name = "backup",
    description = "Makes a backup and proves it by opening a copy of it.",
    mixinStandardHelpOptions = true)
final class BackupCommand extends StoreCommand {

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "From now on backups go into this folder.")
  private @Nullable Path place;

  BackupCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int in(Session session) {
    if (place != null) {
      session.keepBackups().choose(place);
    }
    return switch (session.keepBackups().make()) {
      case BackupOutcome.Made(var backup) -> made(backup);
      case BackupOutcome.Beside(var backup, var why) -> {
        problems().println(words().say(why.wording()));
        made(backup);
        yield ExitStatus.PROBLEMS;
      }
      case BackupOutcome.Failed(var why) -> {
        problems().println(words().say(why.wording()));
        yield ExitStatus.PROBLEMS;
      }
    };
  }

  private int made(KeptBackup backup) {
    boolean proven = backup.proven().isPresent();
    var made =
        words()
            .say(
                proven ? "command.backup.done" : "command.backup.done-not-proven", backup.folder());
    tell(
        backup.owing() ? words().say("command.backup.owing", made) : made,
        Map.of(
            "folder", backup.folder().toString(),
            "made", backup.made().toString(),
            "bytes", backup.bytes(),
            "auditEntries", backup.entries(),
            "proven", proven,
            "holdsDisposed", backup.owing()));
    return proven ? ExitStatus.DONE : ExitStatus.PROBLEMS;
  }
}
