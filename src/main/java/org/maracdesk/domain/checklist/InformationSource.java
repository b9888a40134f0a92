package org.maracdesk.domain.checklist;

/** Where an answer came from. The victim, unless somebody says otherwise. */
public enum InformationSource {
  VICTIM,
  POLICE,
  HEALTH,
  CHILDREN_SERVICES,
  ADULT_SERVICES,
  HOUSING,
  EDUCATION,
  FAMILY_OR_FRIEND,
  SPECIALIST_DA_SERVICE,
  RECORDS,
  OTHER
}
