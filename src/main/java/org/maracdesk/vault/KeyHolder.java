package org.maracdesk.vault;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has a way into a store. It stands readable in the key file, so it says who somebody is at
 * work and nothing else.
 *
 * @param slot which way in it is: twelve hex digits
 * @param kind by what it opens
 * @param name who it is, 38 characters at most; blank for the first one of a store made without
 * @param role what they are in the local Marac, 38 characters at most; may be blank
 * @param addedBy what whoever added them is called; blank for whoever made the store
 * @param addedOn when; null where it was never written down
 */
public record KeyHolder(
    String slot, Kind kind, String name, String role, String addedBy, @Nullable LocalDate addedOn) {

  /** The most characters of a name or a role. */
  public static final int LONGEST = 38;

  private static final int LONGEST_BOTH = 80;
  private static final int PARTS = 4;

  /** By what a way in opens. */
  public enum Kind {
    /** A passphrase somebody keeps in mind. */
    PASSPHRASE,
    /** The words of a recovery sheet, kept on paper. */
    RECOVERY;

    /** How it is written in the key file. */
    String written() {
      return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Kind read(String written) {
      for (var kind : values()) {
        if (kind.written().equals(written)) {
          return kind;
        }
      }
      return null;
    }
  }

  public KeyHolder {
    if (!fits(name) || !fits(role) || !fits(addedBy, LONGEST_BOTH)) {
      throw new IllegalArgumentException("too long, or with control characters");
    }
  }

  /** Somebody who is to get a way in; the slot is drawn when they do. */
  public static KeyHolder passphrase(String name, String role, String addedBy, LocalDate on) {
    return new KeyHolder("", Kind.PASSPHRASE, name.strip(), role.strip(), addedBy, on);
  }

  /** A recovery sheet that is to be made. */
  public static KeyHolder recovery(String addedBy, LocalDate on) {
    return new KeyHolder("", Kind.RECOVERY, "", "", addedBy, on);
  }

  /** The way in as something the audit trail can point at. */
  public UUID id() {
    return new UUID(0, Long.parseLong(slot, 16));
  }

  /** Whether an id in the audit trail is that of a way in; no other id has so small a number. */
  public static boolean isId(UUID id) {
    return id.getMostSignificantBits() == 0;
  }

  /** Which way in an id of the audit trail points at, as it stands in the key file. */
  public static String slot(UUID id) {
    return String.format(Locale.ROOT, "%012x", id.getLeastSignificantBits());
  }

  /** Whoever made a store without saying who they are. */
  static KeyHolder unnamed() {
    return new KeyHolder("", Kind.PASSPHRASE, "", "", "", null);
  }

  /** Whether a name or a role can be written down: not too long, one line. */
  public static boolean fits(String text) {
    return fits(text, LONGEST);
  }

  private static boolean fits(String text, int most) {
    return text.length() <= most && text.chars().noneMatch(Character::isISOControl);
  }

  KeyHolder at(String where) {
    return new KeyHolder(where, kind, name, role, addedBy, addedOn);
  }

  /** Who it is, in Base64, as it stands in the key file; empty when nothing is known. */
  String label() {
    if (name.isEmpty() && role.isEmpty() && addedBy.isEmpty() && addedOn == null) {
      return "";
    }
    var text = String.join("\n", name, role, addedBy, addedOn == null ? "" : addedOn.toString());
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whoever stands in a label, or nothing when it is no label of ours. */
  static @Nullable KeyHolder read(String slot, Kind kind, String label) {
    if (label.isEmpty()) {
      return new KeyHolder(slot, kind, "", "", "", null);
    }
    try {
      var text = new String(Base64.getDecoder().decode(label), StandardCharsets.UTF_8);
      var part = text.split("\n", -1);
      if (part.length != PARTS) {
        return null;
      }
      var on = part[3].isEmpty() ? null : LocalDate.parse(part[3]);
      var holder = new KeyHolder(slot, kind, part[0], part[1], part[2], on);
      return holder.label().equals(label) ? holder : null;
    } catch (IllegalArgumentException | DateTimeParseException malformed) {
      return null;
    }
  }
}
