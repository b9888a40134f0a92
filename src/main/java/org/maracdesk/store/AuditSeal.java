package org.maracdesk.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The seals and hashes of the audit trail, both over the same bytes: a seal needs the store's key,
 * a hash anybody can work out. What goes in is written with the length before each part, -1 for
 * nothing at all, so that no two entries can be the same bytes, and with a first byte that says
 * what it is. The handbook's page "audit-trail" has this for those who check without the program.
 */
final class AuditSeal {

  private static final int PLAIN_ENTRY = 1;
  private static final int LENGTH = 2;
  private static final int ENTRY = 3;
  private static final int STAMP = 4;
  private static final int NOTHING = -1;

  private final Sealer sealer;

  AuditSeal(Sealer sealer) {
    this.sealer = sealer;
  }

  /** The seal of an entry together with the seal of the one before; that of the first is blank. */
  String of(TrailRow entry, String before) {
    return HexFormat.of().formatHex(sealer.seal(bytes(entry, before)));
  }

  /** The hash of an entry together with the hash of the one before; that of the first is blank. */
  static String hash(TrailRow entry, String before) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(bytes(entry, before)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** The seal that says how long the trail is and how it ends. */
  String of(long entries, String last) {
    return HexFormat.of().formatHex(sealer.seal(marked(LENGTH, entries, last)));
  }

  /** 32 bytes that belong to this entry alone and that only the holder of the key can make. */
  byte[] stamp(long number, String seal) {
    return sealer.seal(marked(STAMP, number, seal));
  }

  private static byte[] marked(int what, long number, String text) {
    return written(
        out -> {
          out.writeByte(what);
          out.writeLong(number);
          write(out, text);
        });
  }

  private static byte[] bytes(TrailRow entry, String before) {
    boolean plain = entry.detail() == null && entry.amount() == null;
    return written(
        out -> {
          out.writeByte(plain ? PLAIN_ENTRY : ENTRY);
          out.writeLong(entry.number());
          out.writeLong(entry.at() == null ? Long.MIN_VALUE : entry.at().getEpochSecond());
          out.writeInt(entry.at() == null ? NOTHING : entry.at().getNano());
          write(out, entry.actor());
          write(out, entry.kind());
          out.writeInt(entry.about().size());
          for (var id : entry.about()) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
          }
          if (!plain) {
            write(out, entry.detail());
            out.writeLong(entry.amount() == null ? Long.MIN_VALUE : entry.amount());
          }
          write(out, before);
        });
  }

  private static byte[] written(Content content) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      content.write(out);
    } catch (IOException memoryNeverFails) {
      throw new UncheckedIOException(memoryNeverFails);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(NOTHING);
      return;
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** What is to be sealed. */
  @FunctionalInterface
  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }
}
