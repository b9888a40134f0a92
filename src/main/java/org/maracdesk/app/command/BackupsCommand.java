package org.maracdesk.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maracdesk.journeys.Session;
import org.maracdesk.vault.KeptBackup;
import org.maracdesk.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the backups of a store, and proves them once more when asked. */
@Command(
    name = "backups",
    description = "Lists the backups of a store: name, size, whether and when proven.",
    mixinStandardHelpOptions = true)
final class BackupsCommand extends StoreCommand {

  @Option(
      names = "--prove",
      description = "Open a copy of each and compare it with what the backup says of itself.")
  private boolean prove;

  BackupsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int in(Session session) {
    var backups = session.keepBackups();
    boolean well = true;
    if (prove) {
      for (var backup : backups.all()) {
        if (backup.isUsable()) {
          var wrong = backups.prove(backup);
          wrong.ifPresent(why -> tell(backup, why));
          well &= wrong.isEmpty();
        }
      }
    }
    var all = backups.all();
    if (json()) {
      tell("", Map.of("backups", all.stream().map(this::object).toList()));
    } else if (all.isEmpty()) {
      results().println(words().say("command.backups.none", backups.standing().place()));
    } else {
      all.forEach(backup -> results().println(line(backup)));
    }
    return well ? ExitStatus.DONE : ExitStatus.PROBLEMS;
  }

  private void tell(KeptBackup backup, Wording why) {
    problems().println(String.join(": ", List.of(backup.name(), words().say(why))));
  }

  private String line(KeptBackup backup) {
    var state =
        backup
            .proven()
            .map(when -> words().say("command.backups.proven", when))
            .orElseGet(() -> words().name("backup.state", backup.state()));
    return words()
        .say(
            "command.backups.line",
            backup.name(),
            backup.made(),
            backup.bytes(),
            backup.owing() ? words().say("command.backups.owing", state) : state);
  }

  private Map<String, Object> object(KeptBackup backup) {
    var object = new LinkedHashMap<String, Object>();
    object.put("name", backup.name());
    object.put("made", backup.made().toString());
    object.put("state", backup.state().name());
    object.put("proven", Optional.ofNullable(backup.provenAt()).map(Object::toString).orElse(""));
    object.put("bytes", backup.bytes());
    object.put("auditEntries", backup.entries());
    object.put("holdsDisposed", backup.owing());
    object.put("beforeUpgrade", backup.isBeforeUpgrade());
    return object;
  }
}
