package org.maracdesk.journeys;

import org.maracdesk.domain.retention.LegalHold;

/**
 * A record that is or was held.
 *
 * @param record what is held
 * @param hold by what
 */
public record HeldRecord(NamedRecord record, LegalHold hold) {}
