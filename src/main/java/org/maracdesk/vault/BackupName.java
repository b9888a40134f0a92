package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;

/** What backups are called: by day and time, and by nothing that is about a person or a place. */
final class BackupName {

  /** How they all begin. */
  static final String START = "marac-desk-";

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");
  private static final Pattern NAME =
      Pattern.compile("marac-desk-\\d{4}-\\d\\d-\\d\\d-\\d{4}(-\\d{1,3})?");
  private static final Pattern EARLIER =
      Pattern.compile("marac-desk-\\d{4}-\\d\\d-\\d\\d-\\d{4}-schema-\\d{1,4}(-\\d{1,3})?");
  private static final int MOST_OF_A_MINUTE = 500;

  private BackupName() {}

  /** Whether a folder of this name may be a backup. */
  static boolean fits(String name) {
    return NAME.matcher(name).matches();
  }

  /** Whether a folder of this name may be a store as an earlier version of the program left it. */
  static boolean isEarlier(String name) {
    return EARLIER.matcher(name).matches();
  }

  /** The first name for a copy of this minute of a store with so many schema scripts. */
  static Path earlier(Path place, LocalDateTime made, int schema) throws IOException {
    return free(place, START + MINUTE.format(made) + "-schema-" + schema);
  }

  /** The first name for a backup of this minute that nothing has yet. */
  static Path free(Path place, LocalDateTime made) throws IOException {
    return free(place, START + MINUTE.format(made));
  }

  /** The first folder of this name, or with a number behind it, that is not there yet. */
  static Path free(Path place, String name) throws IOException {
    for (int number = 1; number < MOST_OF_A_MINUTE; number++) {
      var folder = place.resolve(number == 1 ? name : name + "-" + number);
      if (Files.notExists(folder)) {
        return folder;
      }
    }
    throw new IOException("no name is free");
  }

  /** How the name of a backup of this store begins until it is whole; never a backup's. */
  static String unfinished(UUID store) {
    return "." + START + "unfinished-" + store;
  }
}
