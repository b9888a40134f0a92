package org.maracdesk.vault;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells by its name whether a folder is likely to be copied to somebody else's computer. It asks no
 * program and no network: a folder that was given another name is not found, and one that is only
 * called so is.
 */
public final class SyncedFolder {

  /** What such programs call their folders on Windows, macOS and Linux. */
  private static final Map<String, Pattern> KNOWN = known();

  private SyncedFolder() {}

  private static Map<String, Pattern> known() {
    var all = new LinkedHashMap<String, Pattern>();
    // Often followed by whose it is: "OneDrive - Northmere Council", "GoogleDrive-ann@example.org"
    all.put("OneDrive", called("OneDrive"));
    all.put("Dropbox", called("Dropbox"));
    all.put("Google Drive", called("Google ?Drive|My Drive"));
    all.put("iCloud Drive", called("iCloud ?Drive|Mobile Documents|com~apple~CloudDocs"));
    all.put("Nextcloud", called("Nextcloud"));
    all.put("ownCloud", called("ownCloud"));
    all.put("Box", Pattern.compile("Box|Box Sync|Box-Box", Pattern.CASE_INSENSITIVE));
    all.put("pCloud", called("pCloud|pCloud ?Drive"));
    all.put("Proton Drive", called("Proton ?Drive"));
    all.put("MEGA", called("MEGA|MEGA ?sync"));
    return all;
  }

  private static Pattern called(String names) {
    return Pattern.compile(
        "(?:" + names + ")(?:[ (\\[_@.-].*)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * What seems to copy this folder, or a folder it is in.
   *
   * @return what the program is called; nothing when no name says so
   */
  public static Optional<String> by(Path folder) {
    for (var part : folder.toAbsolutePath().normalize()) {
      var name = part.toString();
      for (var known : KNOWN.entrySet()) {
        if (known.getValue().matcher(name).matches()) {
          return Optional.of(known.getKey());
        }
      }
    }
    return Optional.empty();
  }
}
