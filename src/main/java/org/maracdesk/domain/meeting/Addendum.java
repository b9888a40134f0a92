package org.maracdesk.domain.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * A correction of minutes that are locked: what was written stays, and this stands at their end.
 *
 * @param number counted from 1 within the meeting
 * @param item the case it is about, or nothing where it is about the meeting
 * @param at when it was written
 * @param by who wrote it
 * @param text what is right
 */
public record Addendum(
    int number, @Nullable AgendaItemId item, Instant at, Confidential by, Confidential text) {}
