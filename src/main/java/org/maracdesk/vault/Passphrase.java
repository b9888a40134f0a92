package org.maracdesk.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words that open a store, as the user typed them. It prints as dots and forgets them when
 * closed.
 */
public final class Passphrase implements AutoCloseable {

  private final char[] words;
  private byte[] opens = {};
  private boolean closed;

  private Passphrase(char[] words) {
    this.words = words;
  }

  /** These words. The array becomes the passphrase's own and is wiped when it closes. */
  public static Passphrase of(char[] words) {
    return new Passphrase(words);
  }

  /** How many characters the user typed, as the user would count them. */
  public int length() {
    return Character.codePointCount(words, 0, words.length);
  }

  /** How good they are as new words. */
  public Strength strength() {
    return Strength.of(words);
  }

  /**
   * The words as bytes, the same for every way of typing the same letters (Unicode NFKC, UTF-8);
   * the caller wipes them.
   *
   * @throws IllegalStateException when the words have been forgotten already
   */
  byte[] bytes() {
    if (closed) {
      throw new IllegalStateException("the passphrase is closed");
    }
    // The normaliser only speaks String, which cannot be wiped: plain letters go round it.
    boolean plain = CharBuffer.wrap(words).chars().allMatch(letter -> letter < 128);
    var letters =
        plain
            ? CharBuffer.wrap(words)
            : CharBuffer.wrap(Normalizer.normalize(CharBuffer.wrap(words), Normalizer.Form.NFKC));
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(letters);
    var bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }

  /**
   * Remembers that they open one way in of a key file, and that the file is genuine: as long as it
   * stays the same to the byte, that need not be tried again.
   */
  void foundToOpen(VaultHeader header, KeyHolder way) {
    opens = sum(header, way);
  }

  /** Whether they were found to open that way in, with the key file as it is now. */
  boolean wereFoundToOpen(VaultHeader header, KeyHolder way) {
    return !closed && Arrays.equals(opens, sum(header, way));
  }

  private static byte[] sum(VaultHeader header, KeyHolder way) {
    var sum = TableSum.sha256();
    sum.update(way.slot().getBytes(StandardCharsets.UTF_8));
    return sum.digest(header.file());
  }

  /** Forgets the words. */
  @Override
  public void close() {
    Arrays.fill(words, '\0');
    closed = true;
  }

  /** Dots, whatever the words are. */
  @Override
  public String toString() {
    return "•••";
  }
}
