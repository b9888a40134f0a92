package org.maracdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Where the tests keep their files, and with that their stores: in memory, where the computer has a
 * folder there with room in it, as Linux does; else where temporary files lie. A store waits for
 * the disk a hundred times in a test, and so the tests waited as long as they worked. It asks for
 * the disk just the same, and no test outlives its computer. All of it goes with its process.
 */
public final class Scratch implements TempDirFactory {

  private static final Path MEMORY = Path.of("/dev/shm");
  private static final String OURS = "marac-desk-tests-";
  private static final Pattern NAME = Pattern.compile(OURS + "(\\d{1,18})-.*");
  private static final long ROOM = 1L << 30;

  private static @Nullable Path place;

  /** A new empty folder whose name begins so. */
  public static Path folder(String prefix) {
    try {
      return isThereRoom()
          ? Files.createTempDirectory(inMemory(), prefix)
          : Files.createTempDirectory(prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Path createTempDirectory(
      AnnotatedElementContext elementContext, ExtensionContext extensionContext) {
    return folder("junit-");
  }

  /** Asked each time: the memory may be small, as it is in many containers, or have become full. */
  private static boolean isThereRoom() throws IOException {
    return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
  }

  private static synchronized Path inMemory() throws IOException {
    if (place == null) {
      removeLeft();
      var mine = Files.createTempDirectory(MEMORY, OURS + ProcessHandle.current().pid() + "-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> removeIfPossible(mine)));
      place = mine;
    }
    return place;
  }

  private static void removeLeft() throws IOException {
    removeLeft(MEMORY, Instant.now());
  }

  /**
   * What tests left that were ended before they could clear it away. A process nobody knows here
   * may run in a container that has the same memory: what is of the last day stays.
   */
  static void removeLeft(Path memory, Instant now) throws IOException {
    try (var found = Files.newDirectoryStream(memory, OURS + "*")) {
      for (var folder : found) {
        var name = NAME.matcher(folder.getFileName().toString());
        if (name.matches() && hasEnded(name.group(1)) && isOld(folder, now)) {
          removeIfPossible(folder);
        }
      }
    }
  }

  private static boolean hasEnded(String process) {
    return ProcessHandle.of(Long.parseLong(process)).isEmpty();
  }

  private static boolean isOld(Path folder, Instant now) throws IOException {
    return Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(Duration.ofDays(1)));
  }

  private static void removeIfPossible(Path folder) {
    try {
      StoreFiles.remove(folder);
    } catch (UncheckedIOException somebodyElsesOrGoneMeanwhile) {
      // Then it stays, or is gone
    }
  }
}
