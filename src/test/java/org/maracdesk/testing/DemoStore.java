package org.maracdesk.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.Session;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.Words;

/**
 * The store that the demo leaves behind: two meetings of an invented area, held and closed. Played
 * once, then copied for everybody who asks.
 */
public final class DemoStore {

  private static final KeyDerivation.Cost CHEAP = new KeyDerivation.Cost(19 * 1024, 1, 1);
  private static final DemoStore PLAYED = new DemoStore();

  private final Path folder;
  private final SecureRandom random = new SecureRandom();

  private DemoStore() {
    var kept = System.getProperty("demo.folder");
    if (kept != null) {
      folder = Path.of(kept);
      return;
    }
    try {
      folder = Files.createTempDirectory("marac-demo");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    new PlayDemo(random, CHEAP, Words.english()).play(folder, told -> {});
  }

  /** Plays it now, for those who cannot wait when they ask. */
  public static void prepare() {
    PLAYED.folder.toString();
  }

  /** A copy of the store in this folder, opened at this time; whoever asks closes it. */
  public static Session open(Path copy, Clock clock) {
    return PLAYED.copied(copy, clock);
  }

  private Session copied(Path copy, Clock clock) {
    try {
      Files.createDirectories(copy);
      try (var files = Files.list(folder.resolve("store"))) {
        for (var file : files.toList()) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
      var letters = Files.readString(folder.resolve("passphrase.txt")).strip().toCharArray();
      try (var passphrase = Passphrase.of(letters)) {
        var door = new OpenVault(clock, random, CHEAP, Words.english());
        return switch (door.open(copy, passphrase, new Actor("Coordinator"))) {
          case OpenVault.Entry.Open(var session) -> session;
          case OpenVault.Entry.Shut(var why) -> throw new AssertionError(why.wording().key());
        };
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
