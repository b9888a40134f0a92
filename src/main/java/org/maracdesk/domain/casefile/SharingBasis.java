package org.maracdesk.domain.casefile;

/** On what footing information is shared (UK GDPR, articles 6 and 9; Data Protection Act 2018). */
public enum SharingBasis {
  CONSENT,
  LEGAL_OBLIGATION,
  VITAL_INTERESTS,
  PUBLIC_TASK,
  LEGITIMATE_INTERESTS,
  LAW_ENFORCEMENT
}
