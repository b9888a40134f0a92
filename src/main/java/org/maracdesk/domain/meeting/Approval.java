package org.maracdesk.domain.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * Somebody in the chair says that minutes are right. From then on they are locked.
 *
 * @param item the case that is approved alone, because the chair had left for it; else nothing, and
 *     the minutes as a whole are meant
 * @param by who approved
 * @param at when
 * @param because why they were approved although something was missing; may be nothing
 */
public record Approval(
    @Nullable AgendaItemId item, Confidential by, Instant at, Confidential because) {}
