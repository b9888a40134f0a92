package org.maracdesk.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;

/**
 * An entry of the trail exactly as it stands in the tables, so that one that somebody changed can
 * still be told of: a column may hold what we never write, or nothing where we always write.
 *
 * @param number its place
 * @param at when, or nothing
 * @param actor who, or nothing
 * @param kind the code of what was done, or nothing
 * @param about the ids of what it was done to, in their order
 * @param detail which of several alike; nothing in entries of before there were details
 * @param amount how many; nothing likewise
 * @param hash its hash, or nothing where none was worked out yet
 * @param seal its seal, or nothing
 */
record TrailRow(
    long number,
    @Nullable Instant at,
    @Nullable String actor,
    @Nullable String kind,
    List<UUID> about,
    @Nullable String detail,
    @Nullable Long amount,
    @Nullable String hash,
    @Nullable String seal) {

  /** A new entry, neither hashed nor sealed yet. */
  static TrailRow of(AuditEntry entry) {
    var note = entry.note();
    return new TrailRow(
        entry.number(),
        entry.at(),
        entry.actor().label(),
        note.kind().name(),
        note.about(),
        note.detail(),
        note.amount(),
        null,
        null);
  }

  /** The same as it was written before there were details. */
  TrailRow plain() {
    return new TrailRow(number, at, actor, kind, about, null, null, hash, seal);
  }

  /**
   * The entry as the program speaks of it.
   *
   * @throws org.maracdesk.wording.ExplainedException if it is not one
   */
  AuditEntry entry() {
    if (at == null || actor == null || kind == null) {
      throw Rows.unreadable();
    }
    try {
      var note =
          new AuditNote(
              Rows.code(AuditNote.Kind.class, kind),
              about,
              detail == null ? "" : detail,
              amount == null ? AuditNote.NONE : amount);
      return new AuditEntry(number, at, new Actor(actor), note);
    } catch (IllegalArgumentException notACode) {
      throw Rows.unreadable();
    }
  }
}
