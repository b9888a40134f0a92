package org.maracdesk.domain.agency;

import org.maracdesk.domain.shared.Confidential;

/**
 * Somebody who speaks for an agency at the meeting.
 *
 * @param id the person's identity as a representative
 * @param agency the agency's code
 * @param name the person's name
 * @param role job title
 * @param capacity how the person takes part
 * @param phone work number, or nothing
 * @param email secure address, or nothing
 * @param provenance where this record came from
 */
public record Representative(
    RepresentativeId id,
    AgencyCode agency,
    Confidential name,
    String role,
    Capacity capacity,
    Confidential phone,
    Confidential email,
    Provenance provenance) {

  /** How somebody takes part in meetings. */
  public enum Capacity {
    CHAIR,
    COORDINATOR,
    CORE,
    DEPUTY,
    OBSERVER
  }
}
