package org.maracdesk.domain.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency at the table.
 *
 * @param id its lasting identity
 * @param code its short code in spreadsheets
 * @param name what people call it
 * @param type what kind of service it is
 * @param core whether it is expected at each meeting
 * @param role the job role that represents it, or nothing
 * @param secureEmail where papers may be sent, or nothing
 * @param phone an office number, or nothing
 * @param protocolSignedOn when it signed the information-sharing protocol, if it has
 * @param joinedOn since when it is a member
 * @param leftOn until when, if it has left
 * @param provenance where this record came from
 * @param aliases other names by which it is typed, such as {@code CSC}; none of them blank
 */
public record Agency(
    AgencyId id,
    AgencyCode code,
    String name,
    AgencyType type,
    boolean core,
    String role,
    String secureEmail,
    String phone,
    @Nullable LocalDate protocolSignedOn,
    LocalDate joinedOn,
    @Nullable LocalDate leftOn,
    Provenance provenance,
    List<String> aliases) {

  /** An agency; its aliases are copied. */
  public Agency {
    aliases = List.copyOf(aliases);
  }

  /** An agency without aliases. */
  public Agency(
      AgencyId id,
      AgencyCode code,
      String name,
      AgencyType type,
      boolean core,
      String role,
      String secureEmail,
      String phone,
      @Nullable LocalDate protocolSignedOn,
      LocalDate joinedOn,
      @Nullable LocalDate leftOn,
      Provenance provenance) {
    this(
        id,
        code,
        name,
        type,
        core,
        role,
        secureEmail,
        phone,
        protocolSignedOn,
        joinedOn,
        leftOn,
        provenance,
        List.of());
  }

  /** The same with other aliases. */
  public Agency withAliases(List<String> other) {
    return new Agency(
        id,
        code,
        name,
        type,
        core,
        role,
        secureEmail,
        phone,
        protocolSignedOn,
        joinedOn,
        leftOn,
        provenance,
        other);
  }

  /**
   * Whether it is as a store that is being set up makes it: a usual code and a name, and nothing
   * told about it since.
   */
  public boolean isOnlyTicked() {
    return provenance.version() == 1
        && UsualSeat.hasCode(code)
        && role.isEmpty()
        && secureEmail.isEmpty()
        && phone.isEmpty()
        && protocolSignedOn == null
        && leftOn == null;
  }

  /** The same agency as another store tells of it; its identity here and its aliases stay. */
  public Agency toldBy(Agency other) {
    return new Agency(
        id,
        code,
        other.name,
        other.type,
        other.core,
        other.role,
        other.secureEmail,
        other.phone,
        other.protocolSignedOn,
        other.joinedOn,
        other.leftOn,
        other.provenance,
        aliases);
  }

  /** Whether the agency is a member on a day. */
  public boolean isMemberOn(LocalDate day) {
    return !day.isBefore(joinedOn) && (leftOn == null || !day.isAfter(leftOn));
  }
}
