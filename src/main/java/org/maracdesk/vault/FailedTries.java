package org.maracdesk.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody tried to open a store with words that do not fit, since it was opened last.
 * Nobody is inside then who could write it down, so it stands in a small readable file beside the
 * store. A secret that only the store's key can make again moves one hash on with every try: a file
 * that is gone, belongs to an earlier time or has its number lowered is found. What is not found is
 * a copy of the file put back over it.
 */
public final class FailedTries {

  static final String NAME = "store.tries";
  private static final int MOST_BYTES = 200;
  private static final long MOST = 1_000_000;
  private static final Pattern FILE =
      Pattern.compile("marac-desk tries 1\\R([0-9]{1,7})\\R([0-9a-f]{64})\\R?");

  private final Path file;

  private FailedTries(Path file) {
    this.file = file;
  }

  /** Those at the store in this folder. */
  public static FailedTries at(Path folder) {
    return new FailedTries(folder.resolve(NAME));
  }

  /**
   * Begins to count from nothing.
   *
   * @param secret what only the holder of the store's key can make again
   * @return whether it could be written; if not, the next opening finds no record
   */
  public boolean begin(byte[] secret) {
    return write(0, hash(secret));
  }

  /** One more. Where there is no record, or not one of ours, none is made: it would be a lie. */
  public void another() {
    var read = read();
    if (read != null && read.number() < MOST) {
      write(read.number() + 1, hash(read.secret()));
    }
  }

  /**
   * How many there were since {@link #begin}.
   *
   * @param secret the same as then
   * @return nothing where the record is missing or is not what was written
   */
  public OptionalLong since(byte[] secret) {
    var read = read();
    if (read == null || read.number() > MOST) {
      return OptionalLong.empty();
    }
    var expected = hash(secret);
    for (long step = 0; step < read.number(); step++) {
      expected = hash(expected);
    }
    return MessageDigest.isEqual(expected, read.secret())
        ? OptionalLong.of(read.number())
        : OptionalLong.empty();
  }

  /**
   * What somebody who stands before the shut store can tell.
   *
   * @param number how many there were, as the file says; whether that is true shows on opening
   * @param ago how long the last of them is ago, by the time of the file; less than nothing where
   *     the clock was set back since
   */
  public record Earlier(long number, Duration ago) {}

  /** How many there were, and how long ago; none where there is no record. */
  public Earlier earlier(Instant now) {
    try {
      var read = read();
      return read == null || read.number() == 0
          ? new Earlier(0, Duration.ZERO)
          : new Earlier(
              Math.min(read.number(), MOST),
              Duration.between(Files.getLastModifiedTime(file).toInstant(), now));
    } catch (IOException goneMeanwhile) {
      return new Earlier(0, Duration.ZERO);
    }
  }

  private @Nullable Kept read() {
    try {
      var bytes = WholeFile.read(file, MOST_BYTES);
      if (bytes == null) {
        return null;
      }
      var found = FILE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
      return found.matches()
          ? new Kept(Long.parseLong(found.group(1)), HexFormat.of().parseHex(found.group(2)))
          : null;
    } catch (IOException goneOrUnreadable) {
      return null;
    }
  }

  private boolean write(long number, byte[] secret) {
    var text = "marac-desk tries 1\n%d\n%s\n".formatted(number, HexFormat.of().formatHex(secret));
    try {
      WholeFile.create(file, text.getBytes(StandardCharsets.US_ASCII));
      return true;
    } catch (IOException notWritten) {
      return false;
    }
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** What the file says. */
  private record Kept(long number, byte[] secret) {}
}
