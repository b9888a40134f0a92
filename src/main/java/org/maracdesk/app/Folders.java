package org.maracdesk.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program keeps its own settings and the practice store: never anything about a person.
 *
 * @param settings the folder
 */
record Folders(Path settings) {

  private static final String NAME = "marac-desk";

  /** The usual place on this computer. */
  static Folders ofThisComputer() {
    return of(System.getenv(), System.getProperty("os.name"), home());
  }

  /** The user's own folder on this computer. */
  static Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  /** The usual place on a computer like this. */
  static Folders of(Map<String, String> environment, String system, Path home) {
    var kind = system.toLowerCase(Locale.ROOT);
    if (kind.contains("win") && environment.containsKey("APPDATA")) {
      return new Folders(Path.of(environment.get("APPDATA"), "Marac Desk"));
    }
    if (kind.contains("mac")) {
      return new Folders(home.resolve("Library/Application Support/Marac Desk"));
    }
    var configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
    return new Folders(
        configured.isBlank() ? home.resolve(".config").resolve(NAME) : Path.of(configured, NAME));
  }

  /** The store to practise on, with its passphrase: invented people only. */
  Path practice() {
    return settings.resolve("practice");
  }

  /** The file with the settings. */
  Path settingsFile() {
    return settings.resolve("settings.properties");
  }
}
