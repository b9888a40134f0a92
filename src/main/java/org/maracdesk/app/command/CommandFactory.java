package org.maracdesk.app.command;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes each command with its surroundings; everything else the way picocli always does. */
final class CommandFactory implements IFactory {

  private final Surroundings surroundings;
  private final IFactory usual = CommandLine.defaultFactory();

  CommandFactory(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Object made =
        switch (type.getSimpleName()) {
          case "StoreOptions" -> new StoreOptions(surroundings.input());
          case "DemoCommand" -> new DemoCommand(surroundings);
          case "InitCommand" -> new InitCommand(surroundings);
          case "ImportCommand" -> new ImportCommand(surroundings);
          case "ExportCommand" -> new ExportCommand(surroundings);
          case "MeetingsCommand" -> new MeetingsCommand(surroundings);
          case "DocumentCommand" -> new DocumentCommand(surroundings);
          case "VerifyCommand" -> new VerifyCommand(surroundings);
          case "AuditExportCommand" -> new AuditExportCommand(surroundings);
          case "AuditCheckCommand" -> new AuditCheckCommand(surroundings);
          case "AuditCodeCommand" -> new AuditCodeCommand(surroundings);
          case "BackupCommand" -> new BackupCommand(surroundings);
          case "NewKeyCommand" -> new NewKeyCommand(surroundings);
          case "BackupsCommand" -> new BackupsCommand(surroundings);
          case "RestoreCommand" -> new RestoreCommand(surroundings);
          case "ScoreCommand" -> new ScoreCommand(surroundings);
          default -> usual.create(type);
        };
    return type.cast(made);
  }
}
