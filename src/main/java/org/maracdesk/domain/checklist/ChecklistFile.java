package org.maracdesk.domain.checklist;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.Actor;

/**
 * A form, a profile or a wording pack as a store keeps it: to the byte and for ever, since what was
 * completed on it must be read the same way years later.
 *
 * @param edition which file this is
 * @param kind what it holds
 * @param madeFor the id of the form that a pack is for; empty for other kinds
 * @param origin whether it came with the program
 * @param content the file; its bytes in UTF-8 have the edition's hash
 * @param added when it came into the store, and by whom
 * @param standing whether it is used
 * @param stood since when it stands so, and by whom
 * @param agreement what was agreed to before it could be used; absent when nothing was
 */
public record ChecklistFile(
    Edition edition,
    Kind kind,
    String madeFor,
    Origin origin,
    String content,
    Deed added,
    Standing standing,
    Deed stood,
    @Nullable Agreement agreement) {

  /** What a file holds. */
  public enum Kind {
    FORM("risk-checklist"),
    PROFILE("risk-profile"),
    WORDING_PACK("wording-pack");

    private final String format;

    Kind(String format) {
      this.format = format;
    }

    /** What such files call their format. */
    public String format() {
      return format;
    }
  }

  /** Where a file came from. */
  public enum Origin {
    SHIPPED,
    ADDED
  }

  /** Whether a file is used. */
  public enum Standing {
    /** Offered, in force, or spoken. */
    IN_USE,
    /** Taken out of use by somebody. */
    WITHDRAWN,
    /** Here because something rests on it, or did. */
    KEPT
  }

  /** Something done to a file. */
  public record Deed(Instant at, Actor by) {}

  /**
   * What somebody agreed to.
   *
   * @param to the statement, word for word
   */
  public record Agreement(String to, Deed deed) {}

  /** The name it goes by in the audit trail. */
  public UUID subject() {
    return subject(edition);
  }

  /** The name that the file of an edition goes by in the audit trail. */
  public static UUID subject(Edition edition) {
    return UUID.nameUUIDFromBytes(HexFormat.of().parseHex(edition.sha256()));
  }

  /** Its name and version; its text is long, and a profile says who signed it off. */
  @Override
  public String toString() {
    return "ChecklistFile[" + kind + " " + edition.id() + " " + edition.version() + "]";
  }
}
