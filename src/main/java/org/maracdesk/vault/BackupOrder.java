package org.maracdesk.vault;

import java.time.Clock;

/**
 * What has to be known about a store to make a backup of it.
 *
 * @param clock tells when it is made and when it is proven
 * @param schema the number of the last schema script the store has had
 * @param entries how long the audit trail is
 * @param changes how many of its entries tell of a change
 */
public record BackupOrder(Clock clock, int schema, long entries, long changes) {}
