package org.maracdesk.domain.agency;

import java.util.Arrays;
import java.util.List;

/**
 * An agency as it often sits at the table, offered when an area is set up, with a code and other
 * names people type. The list is ours and binds nobody; what an agency is called is the area's to
 * say.
 */
public enum UsualSeat {
  POLICE(AgencyType.POLICE, "POLICE", true),
  IDVA(AgencyType.IDVA, "IDVA", true, "Idvas"),
  CHILDREN(AgencyType.CHILDRENS_SOCIAL_CARE, "CSC", true, "Social care", "Children"),
  ADULTS(AgencyType.ADULT_SOCIAL_CARE, "ASC", true, "Adults"),
  HOUSING(AgencyType.HOUSING_LA, "HOUSING", true),
  PROBATION(AgencyType.PROBATION, "PROBATION", true),
  PRIMARY_CARE(AgencyType.HEALTH_PRIMARY, "GP", true, "Health"),
  HOSPITAL(AgencyType.HEALTH_ACUTE, "HOSPITAL", true, "A&E"),
  MIDWIFERY(AgencyType.HEALTH_MIDWIFERY, "MIDWIFERY", true, "Midwife"),
  HEALTH_VISITING(AgencyType.HEALTH_VISITING, "HEALTH-VISITING", true, "HV"),
  MENTAL_HEALTH(AgencyType.MENTAL_HEALTH, "MENTAL-HEALTH", true, "MH"),
  SUBSTANCE_MISUSE(AgencyType.SUBSTANCE_MISUSE, "SUBSTANCE-MISUSE", true, "Drugs"),
  EDUCATION(AgencyType.EDUCATION, "EDUCATION", true, "Schools"),
  VOLUNTARY(AgencyType.VOLUNTARY_DA, "DA-SERVICE", true, "Refuge"),
  HOUSING_ASSOCIATION(AgencyType.HOUSING_ASSOCIATION, "HOUSING-ASSOCIATION", false, "HA"),
  YOUTH_JUSTICE(AgencyType.YOUTH_JUSTICE, "YOUTH-JUSTICE", false, "YJS"),
  FIRE(AgencyType.FIRE_RESCUE, "FIRE", false),
  AMBULANCE(AgencyType.AMBULANCE, "AMBULANCE", false),
  COORDINATION(AgencyType.MARAC_COORDINATION, "COORDINATION", false, "Coordinator");

  private final AgencyType type;
  private final AgencyCode code;
  private final boolean core;
  private final List<String> aliases;

  UsualSeat(AgencyType type, String code, boolean core, String... aliases) {
    this.type = type;
    this.code = new AgencyCode(code);
    this.core = core;
    this.aliases = List.of(aliases);
  }

  /** Whether one of them has this code. */
  static boolean hasCode(AgencyCode code) {
    return Arrays.stream(values()).anyMatch(seat -> seat.code.equals(code));
  }

  /** What kind of service it is. */
  public AgencyType type() {
    return type;
  }

  /** Its code in spreadsheets. */
  public AgencyCode code() {
    return code;
  }

  /** Whether it is usually expected at each meeting. */
  public boolean isCore() {
    return core;
  }

  /** Other names by which it is typed. */
  public List<String> aliases() {
    return aliases;
  }
}
