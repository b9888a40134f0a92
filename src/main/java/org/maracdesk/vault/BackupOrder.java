package org.maracdesk.vault;

import java.time.Clock;

/**
 * What has to be known about a store to make a backup of it.
 *
 * @param clock tells when it is made and when it is proven
 * @param schema the number of the last schema script the store has had
 * @param entries how long the audit trail is
 * @param changes how many of its entries tell of a change
 * @param disposed which of its entries is the last that tells of a disposal; 0 where none does
 */
public record BackupOrder(Clock clock, int schema, long entries, long changes, long disposed) {

  /** Of a store in which nothing was disposed of. */
  public BackupOrder(Clock clock, int schema, long entries, long changes) {
    this(clock, schema, entries, changes, 0);
  }
}
