package org.maracdesk.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What the database file was like when it was last closed, and the sign that somebody has it open.
 * H2's encryption does not notice a byte that changed; the seal does. It is broken on opening and
 * made anew on closing, so that after a power cut there is none and the database's own recovery
 * decides. The file with the seal stays locked as long as the store is open.
 */
final class FileSeal implements AutoCloseable {

  private static final String FORMAT = "marac-desk-seal/1|";
  private static final int LENGTH = FORMAT.length() + 44 + 1;

  private final Path database;
  private final FileChannel file;
  private final SealState found;

  private FileSeal(Path database, FileChannel file, SealState found) {
    this.database = database;
    this.file = file;
    this.found = found;
  }

  /**
   * Takes the seal in hand, or nothing when somebody else has the store open.
   *
   * @throws IOException also when it is a link: what that leads to is none of ours to empty
   */
  static @Nullable FileSeal take(StoreFolder folder) throws IOException {
    boolean missing = !Files.exists(folder.seal());
    OwnerOnly.makeFile(folder.seal());
    var file =
        FileChannel.open(
            folder.seal(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      if (file.tryLock() != null) {
        return new FileSeal(folder.database(), file, missing ? SealState.MISSING : state(file));
      }
    } catch (OverlappingFileLockException openInThisProgram) {
      // The same answer as for another program.
    } catch (IOException e) {
      file.close();
      throw e;
    }
    file.close();
    return null;
  }

  /** In what state the seal was when it was taken in hand. */
  SealState found() {
    return found;
  }

  private static SealState state(FileChannel file) throws IOException {
    return file.size() == LENGTH ? SealState.THERE : SealState.LIFTED;
  }

  /**
   * Whether the database is as it was when last closed. A seal that is missing or was cut off while
   * being written says nothing either way.
   */
  boolean unbroken(byte[] key) throws IOException {
    if (found != SealState.THERE) {
      return true;
    }
    var kept = ByteBuffer.allocate(LENGTH);
    while (kept.hasRemaining() && file.read(kept, kept.position()) >= 0) {
      // until all of it is there
    }
    return MessageDigest.isEqual(kept.array(), of(database, key));
  }

  /** Breaks the seal, for the database is about to change. */
  void lift() throws IOException {
    file.truncate(0);
    file.force(true);
  }

  /**
   * Seals the database as it is now; nobody may have it open.
   *
   * @return what the file with the seal holds now
   */
  byte[] put(byte[] key) throws IOException {
    var made = of(database, key);
    var seal = ByteBuffer.wrap(made);
    while (seal.hasRemaining()) {
      file.write(seal, seal.position());
    }
    file.force(true);
    return made;
  }

  /**
   * Puts the seal of another database, which has just taken this one's place.
   *
   * @param seal what {@link #put} answered there
   */
  void putAgain(byte[] seal) throws IOException {
    file.truncate(0);
    var rest = ByteBuffer.wrap(seal);
    while (rest.hasRemaining()) {
      file.write(rest, rest.position());
    }
    file.force(true);
  }

  /** Lets go: somebody else may open the store. */
  @Override
  public void close() throws IOException {
    file.close();
  }

  /** What a file with the seal of a database holds. */
  static byte[] of(Path database, byte[] key) throws IOException {
    var mac = DataKey.mac(key);
    try (var channel = FileChannel.open(database, StandardOpenOption.READ)) {
      var buffer = ByteBuffer.allocate(1 << 16);
      while (channel.read(buffer) >= 0) {
        mac.update(buffer.flip());
        buffer.clear();
      }
    }
    return (FORMAT + Base64.getEncoder().encodeToString(mac.doFinal()) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
