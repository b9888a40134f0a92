package org.maracdesk.store;

import org.maracdesk.domain.audit.AuditNote;

/**
 * What a change came to, with the note that belongs to it where its ids are known only afterwards.
 *
 * @param note what was done
 * @param result what came of it
 */
public record Noted<T>(AuditNote note, T result) {}
