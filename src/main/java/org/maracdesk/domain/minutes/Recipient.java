package org.maracdesk.domain.minutes;

import org.maracdesk.domain.agency.AgencyCode;

/** Whose copy a paper is, hence what is left out. */
public sealed interface Recipient {

  /** Everybody on the circulation list. */
  record Everyone() implements Recipient {}

  /**
   * One agency, which gets what it must do and no more.
   *
   * @param code its code
   * @param name what people call it
   */
  record OneAgency(AgencyCode code, String name) implements Recipient {}

  /** Whether something that belongs to an agency is for this recipient. */
  default boolean mayHave(AgencyCode owner) {
    return switch (this) {
      case Everyone() -> true;
      case OneAgency one -> one.code().equals(owner);
    };
  }
}
