package org.maracdesk.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The random key of one store; every other key is drawn from it, one for each purpose. */
final class DataKey implements AutoCloseable {

  static final int BYTES = 32;

  private final StoreKind kind;
  private final byte[] key;

  /** The key of a store with real people; the array becomes its own and is wiped when it closes. */
  DataKey(byte[] key) {
    this(StoreKind.REAL, key);
  }

  private DataKey(StoreKind kind, byte[] key) {
    if (key.length != BYTES) {
      throw new IllegalArgumentException("a data key has 32 bytes");
    }
    this.kind = kind;
    this.key = key;
  }

  /** The same key in a store of this kind, where other keys are drawn from it; closes in one. */
  DataKey of(StoreKind otherKind) {
    return new DataKey(otherKind, key);
  }

  /** The kind of store it is for. */
  StoreKind kind() {
    return kind;
  }

  static DataKey random(SecureRandom random) {
    var key = new byte[BYTES];
    random.nextBytes(key);
    return new DataKey(key);
  }

  /** The key itself, for wrapping; the caller wipes it. */
  byte[] bytes() {
    return key.clone();
  }

  /** The key for one purpose (HKDF-SHA256, RFC 5869); the caller wipes it. */
  byte[] forPurpose(Purpose purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(key)
                  .thenExpand(
                      (kind.purposes() + purpose.info).getBytes(StandardCharsets.UTF_8), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 25 has HKDF-SHA256", e);
    }
  }

  /**
   * The password of the database file; the caller wipes it. H2 keeps only the low eight bits of
   * each character, so nothing but plain letters and digits may ever be one: 64 hex digits.
   */
  char[] filePassword() {
    byte[] bytes = forPurpose(Purpose.FILE);
    var password = new char[2 * bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      password[2 * i] = Character.forDigit(bytes[i] >> 4 & 15, 16);
      password[2 * i + 1] = Character.forDigit(bytes[i] & 15, 16);
    }
    Arrays.fill(bytes, (byte) 0);
    return password;
  }

  /** HMAC-SHA256, ready to be fed, under the key for one purpose. */
  Mac mac(Purpose purpose) {
    byte[] bytes = forPurpose(purpose);
    try {
      return mac(bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** HMAC-SHA256, ready to be fed, under a key. */
  static Mac mac(byte[] key) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  @Override
  public void close() {
    Arrays.fill(key, (byte) 0);
  }

  /** What a key drawn from the data key is for. */
  enum Purpose {
    /** The database file itself. */
    FILE("h2-file"),
    /** The key file beside it. */
    HEADER("keyslots-mac"),
    /** The database file as it was when last closed. */
    SEAL("seal"),
    /** The audit trail. */
    AUDIT("audit"),
    /** What backups say about themselves. */
    BACKUP("backup-manifest");

    private final String info;

    Purpose(String info) {
      this.info = info;
    }
  }
}
