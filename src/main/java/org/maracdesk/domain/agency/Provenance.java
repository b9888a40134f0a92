package org.maracdesk.domain.agency;

import java.time.Instant;

/**
 * Where a record came from and which version of it this is.
 *
 * @param version 1, 2, 3 …; a higher one replaces a lower one
 * @param recordedAt when its author recorded it
 * @param recordedBy the author's agency
 * @param role the author's job role, or nothing
 * @param sourceSystem the system it was taken from, or nothing
 * @param sourceRef its id there, or nothing
 */
public record Provenance(
    int version,
    Instant recordedAt,
    AgencyCode recordedBy,
    String role,
    String sourceSystem,
    String sourceRef) {

  /** The first version of something recorded here. */
  public static Provenance first(Instant at, AgencyCode by, String role) {
    return new Provenance(1, at, by, role, "", "");
  }

  /** The version after this one. */
  public Provenance next(Instant at) {
    return new Provenance(version + 1, at, recordedBy, role, sourceSystem, sourceRef);
  }
}
