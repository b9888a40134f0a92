package org.maracdesk.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.maracdesk.domain.audit.AuditEntry;

/**
 * The seals of the audit trail. What is sealed is written with the length before each part, so that
 * no two entries can be the same bytes, and with a first byte that says what it is.
 */
final class AuditSeal {

  private static final int ENTRY = 1;
  private static final int LENGTH = 2;

  private final Sealer sealer;

  AuditSeal(Sealer sealer) {
    this.sealer = sealer;
  }

  /** The seal of an entry together with the seal of the one before; that of the first is blank. */
  String of(AuditEntry entry, String before) {
    return seal(
        out -> {
          out.writeByte(ENTRY);
          out.writeLong(entry.number());
          out.writeLong(entry.at().getEpochSecond());
          out.writeInt(entry.at().getNano());
          write(out, entry.actor().label());
          write(out, entry.note().kind().name());
          out.writeInt(entry.note().about().size());
          for (var id : entry.note().about()) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
          }
          write(out, before);
        });
  }

  /** The seal that says how long the trail is and how it ends. */
  String of(long entries, String last) {
    return seal(
        out -> {
          out.writeByte(LENGTH);
          out.writeLong(entries);
          write(out, last);
        });
  }

  private String seal(Content content) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      content.write(out);
    } catch (IOException memoryNeverFails) {
      throw new UncheckedIOException(memoryNeverFails);
    }
    return HexFormat.of().formatHex(sealer.seal(bytes.toByteArray()));
  }

  private static void write(DataOutputStream out, String text) throws IOException {
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
