package org.maracdesk.app;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.journeys.LastSeen;

/**
 * How far the trail of each store went, in a file of this user's settings. Nothing in it is about a
 * person. A file that cannot be read or written finds nothing, and hinders nobody.
 */
final class SeenStores implements LastSeen {

  private static final Pattern MARK = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{64})");
  private static final String EXPECTED = "expected ";

  private final SettingsFile file;

  SeenStores(SettingsFile file) {
    this.file = file;
  }

  /** In a file of its own beside the settings. */
  static SeenStores beside(SettingsFile settings) {
    return new SeenStores(settings.beside("seen-stores.properties"));
  }

  @Override
  public synchronized Optional<TrailMark> of(UUID store, Path folder) {
    var written = file.read();
    return mark(written, key(store, folder))
        .or(
            () ->
                written.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(store + " "))
                    .flatMap(key -> mark(written, key).stream())
                    .max(Comparator.comparing(TrailMark::number)));
  }

  @Override
  public synchronized void keep(UUID store, Path folder, TrailMark end) {
    var written = file.read();
    var mark = end.number() + " " + end.hash();
    if (!mark.equals(written.setProperty(key(store, folder), mark))) {
      file.write(written);
    }
  }

  @Override
  public synchronized void expectOlder(Path folder) {
    var written = file.read();
    written.setProperty(EXPECTED + path(folder), "true");
    file.write(written);
  }

  @Override
  public synchronized boolean takeExpected(Path folder) {
    var written = file.read();
    if (written.remove(EXPECTED + path(folder)) == null) {
      return false;
    }
    file.write(written);
    return true;
  }

  private static Optional<TrailMark> mark(Properties written, String key) {
    var mark = MARK.matcher(written.getProperty(key, ""));
    return mark.matches()
        ? Optional.of(new TrailMark(Long.parseLong(mark.group(1)), mark.group(2)))
        : Optional.empty();
  }

  private static String key(UUID store, Path folder) {
    return store + " " + path(folder);
  }

  private static String path(Path folder) {
    return folder.toAbsolutePath().normalize().toString();
  }
}
