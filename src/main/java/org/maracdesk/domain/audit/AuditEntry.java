package org.maracdesk.domain.audit;

import java.time.Instant;

/**
 * A note as it stands in the trail.
 *
 * @param number its place, counted from 1 without gaps
 * @param at when
 * @param actor who
 * @param note what
 */
public record AuditEntry(long number, Instant at, Actor actor, AuditNote note) {}
