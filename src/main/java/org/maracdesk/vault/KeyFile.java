package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** The key file of a store as it lies on the disk. */
final class KeyFile {

  private static final int MOST_BYTES = 1 << 16;

  private KeyFile() {}

  /** What stands in it; nothing where there is none. */
  static VaultHeader.@Nullable Reading read(StoreFolder store) throws IOException {
    try {
      var bytes = WholeFile.read(store.keys(), MOST_BYTES);
      return bytes == null ? new VaultHeader.Reading.Damaged() : VaultHeader.read(bytes);
    } catch (NoSuchFileException absent) {
      return null;
    }
  }

  /** Its bytes, whatever they are; nothing where there is none that can be one. */
  static byte @Nullable [] bytes(StoreFolder store) throws IOException {
    try {
      return WholeFile.read(store.keys(), MOST_BYTES);
    } catch (NoSuchFileException absent) {
      return null;
    }
  }
}
