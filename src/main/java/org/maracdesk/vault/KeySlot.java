package org.maracdesk.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * One way into a store: the data key, wrapped (AES-256-GCM) under a key derived from a passphrase,
 * or from the words of a recovery sheet.
 *
 * @param holder whose it is
 * @param cost what one attempt costs
 * @param salt 16 bytes
 * @param nonce 12 bytes, never used twice
 * @param wrapped the wrapped data key and its tag, 48 bytes
 */
record KeySlot(
    KeyHolder holder, KeyDerivation.Cost cost, byte[] salt, byte[] nonce, byte[] wrapped) {

  private static final int TAG_BYTES = 16;
  private static final String DERIVATION = "argon2id|19";

  KeySlot {
    if (salt.length != 16 || nonce.length != 12 || wrapped.length != DataKey.BYTES + TAG_BYTES) {
      throw new IllegalArgumentException("a part has the wrong length");
    }
  }

  /** A new slot for these words; {@code store} ties it to one store, so that it fits no other. */
  static KeySlot create(
      String store,
      DataKey key,
      KeyHolder who,
      Passphrase words,
      KeyDerivation.Cost cost,
      SecureRandom random) {
    var holder = who.slot().isEmpty() ? who.at(HexFormat.of().formatHex(bytes(random, 6))) : who;
    byte[] salt = bytes(random, 16);
    byte[] nonce = bytes(random, 12);
    String head = head(holder, cost, salt);
    byte[] wrapping = KeyDerivation.derive(words, salt, cost);
    byte[] plain = key.bytes();
    try {
      byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, store, head).doFinal(plain);
      return new KeySlot(holder, cost, salt, nonce, wrapped);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES/GCM", e);
    } finally {
      Arrays.fill(wrapping, (byte) 0);
      Arrays.fill(plain, (byte) 0);
    }
  }

  /** The slot that stands in a line of the key file, or nothing when the line is no such thing. */
  static @Nullable KeySlot parse(String line) {
    String[] part = line.split("\\|", -1);
    if (part.length != 12
        || !part[0].equals("slot")
        || !part[1].matches("[0-9a-f]{12}")
        || !(part[4] + "|" + part[5]).equals(DERIVATION)) {
      return null;
    }
    var kind = KeyHolder.Kind.read(part[2]);
    var holder = kind == null ? null : KeyHolder.read(part[1], kind, part[3]);
    if (holder == null) {
      return null;
    }
    try {
      return new KeySlot(
          holder,
          new KeyDerivation.Cost(
              Integer.parseInt(part[6]), Integer.parseInt(part[7]), Integer.parseInt(part[8])),
          Base64.getDecoder().decode(part[9]),
          Base64.getDecoder().decode(part[10]),
          Base64.getDecoder().decode(part[11]));
    } catch (IllegalArgumentException outOfBounds) {
      return null;
    }
  }

  /** The data key, or nothing when these are not the words. */
  @Nullable DataKey open(String store, Passphrase words) {
    byte[] wrapping = KeyDerivation.derive(words, salt, cost);
    try {
      return unwrap(store, wrapping);
    } finally {
      Arrays.fill(wrapping, (byte) 0);
    }
  }

  /** The data key, or nothing when this is not the key that wraps it. */
  @Nullable DataKey unwrap(String store, byte[] wrapping) {
    try {
      return new DataKey(
          cipher(Cipher.DECRYPT_MODE, wrapping, nonce, store, head()).doFinal(wrapped));
    } catch (AEADBadTagException anotherKey) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES/GCM", e);
    }
  }

  /** The slot as a line of the key file. */
  String line() {
    return head() + "|" + encode(nonce) + "|" + encode(wrapped);
  }

  private String head() {
    return head(holder, cost, salt);
  }

  /** Everything but the secret part; the wrapping vouches for it. */
  private static String head(KeyHolder holder, KeyDerivation.Cost cost, byte[] salt) {
    return String.join(
        "|",
        "slot",
        holder.slot(),
        holder.kind().written(),
        holder.label(),
        DERIVATION,
        String.valueOf(cost.memoryKiB()),
        String.valueOf(cost.passes()),
        String.valueOf(cost.lanes()),
        encode(salt));
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, String store, String head)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG_BYTES, nonce));
    cipher.updateAAD((store + "|" + head).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] bytes(SecureRandom random, int number) {
    var bytes = new byte[number];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
