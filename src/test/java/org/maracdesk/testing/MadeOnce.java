package org.maracdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What takes long to make and is only looked at or copied: made once in a run of the tests, by
 * whichever of its processes needs it first; the others wait for it.
 */
public final class MadeOnce {

  private static final Path ALL = Path.of("target", "made-once");
  private static @Nullable Path place;

  private MadeOnce() {}

  /**
   * The folder or file that is made in an empty folder, or the copy of it that is kept.
   *
   * @param name of a file
   * @param maker makes it in the folder it is given, and says where it is
   */
  public static Path in(String name, UnaryOperator<Path> maker) {
    try {
      var folder = Files.createDirectories(thisRun().resolve(name));
      var made = folder.resolve("made");
      try (var lock = open(folder.resolve("lock"));
          var _ = lock.lock()) {
        if (Files.notExists(made)) {
          var empty = Scratch.folder("made-once");
          var inside = empty.relativize(maker.apply(empty));
          var kept = StoreFiles.copy(empty, folder.resolve("whole"));
          StoreFiles.remove(empty);
          Files.writeString(made, kept.resolve(inside).toAbsolutePath().toString());
        }
        return Path.of(Files.readString(made));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized Path thisRun() throws IOException {
    if (place == null) {
      var run = System.getProperty("test.run");
      place = run == null ? Scratch.folder("made-once") : cleared(run);
    }
    return place;
  }

  /** What earlier runs left goes: it may be out of date. */
  private static Path cleared(String run) throws IOException {
    var mine = ALL.resolve(run);
    Files.createDirectories(ALL);
    try (var lock = open(ALL.resolve("lock"));
        var _ = lock.lock()) {
      if (Files.notExists(mine)) {
        try (var found = Files.newDirectoryStream(ALL, Files::isDirectory)) {
          found.forEach(StoreFiles::remove);
        }
        Files.createDirectories(mine);
      }
    }
    return mine;
  }

  private static FileChannel open(Path lock) throws IOException {
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
