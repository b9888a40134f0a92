package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Closed stores with something wrong in one of their files: a byte that changed, or pages of an
 * earlier state between those of a later one. Each must be refused.
 */
public final class BrokenFiles {

  private static final List<String> FILES = List.of("store.mv.db", "store.seal", "store.keys");
  private static final int SECTOR = 512;

  private final Random random;
  private final Path earlier;
  private final Path later;

  /**
   * Breaks copies of a closed store.
   *
   * @param earlier the store as it was before its last session
   * @param later the store as it is
   */
  public BrokenFiles(Path earlier, Path later, Random random) {
    this.random = random;
    this.earlier = earlier;
    this.later = later;
  }

  /** Opens so many stores in each of which one byte changed; answers how many were let in. */
  public int acceptedOfFlipped(int images, Path place, String words) throws IOException {
    int accepted = 0;
    for (int image = 0; image < images; image++) {
      var folder = Cheap.copy(later, place.resolve("flipped-" + image));
      var file = folder.resolve(FILES.get(image % 5 < 3 ? 0 : image % 5 - 2));
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, bytes);
      accepted += isAccepted(folder, words) ? 1 : 0;
    }
    return accepted;
  }

  /** Opens so many stores that are a mixture of two states; answers how many were let in. */
  public int acceptedOfMixed(int images, Path place, String words) throws IOException {
    byte[] before = Files.readAllBytes(earlier.resolve(FILES.getFirst()));
    byte[] after = Files.readAllBytes(later.resolve(FILES.getFirst()));
    int accepted = 0;
    for (int image = 0; image < images; ) {
      byte[] mixed = after.clone();
      int sectors = Math.min(before.length, after.length) / SECTOR;
      int from = random.nextInt(sectors);
      int to = Math.min(sectors, from + 1 + random.nextInt(24));
      System.arraycopy(before, from * SECTOR, mixed, from * SECTOR, (to - from) * SECTOR);
      if (!Arrays.equals(mixed, after)) {
        var folder = Cheap.copy(later, place.resolve("mixed-" + image));
        Files.write(folder.resolve(FILES.getFirst()), mixed);
        accepted += isAccepted(folder, words) ? 1 : 0;
        image++;
      }
    }
    return accepted;
  }

  private static boolean isAccepted(Path folder, String words) throws IOException {
    boolean accepted = false;
    if (Cheap.open(folder, words) instanceof Opening.Opened(var vault)) {
      vault.close();
      accepted = true;
    }
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
    return accepted;
  }
}
