package org.maracdesk.domain.action;

import java.util.EnumSet;
import java.util.Set;
import org.maracdesk.domain.agency.AgencyType;

/** Whose usual actions a part of the bank holds; areas divide the services in their own ways. */
public enum BankOwner {
  POLICE(AgencyType.POLICE),
  IDVA(AgencyType.IDVA, AgencyType.VOLUNTARY_DA, AgencyType.VOLUNTARY_OTHER),
  CHILDREN(AgencyType.CHILDRENS_SOCIAL_CARE, AgencyType.MASH, AgencyType.YOUTH_JUSTICE),
  ADULTS(AgencyType.ADULT_SOCIAL_CARE),
  HEALTH(
      AgencyType.HEALTH_PRIMARY,
      AgencyType.HEALTH_ACUTE,
      AgencyType.HEALTH_MIDWIFERY,
      AgencyType.HEALTH_VISITING,
      AgencyType.MENTAL_HEALTH,
      AgencyType.AMBULANCE),
  HOUSING(AgencyType.HOUSING_LA, AgencyType.HOUSING_ASSOCIATION, AgencyType.FIRE_RESCUE),
  EDUCATION(AgencyType.EDUCATION),
  PROBATION(AgencyType.PROBATION, AgencyType.PRISON),
  SUBSTANCE(AgencyType.SUBSTANCE_MISUSE),
  PROGRAMME(AgencyType.PERPETRATOR_PROGRAMME),
  EVERYBODY(AgencyType.values());

  private final Set<AgencyType> types;

  BankOwner(AgencyType... types) {
    this.types = EnumSet.of(types[0], types);
  }

  /** Whether an agency of this kind does such things. */
  public boolean includes(AgencyType type) {
    return types.contains(type);
  }
}
