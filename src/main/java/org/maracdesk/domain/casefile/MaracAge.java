package org.maracdesk.domain.casefile;

import java.time.LocalDate;

/** From what age a victim is heard at Marac; younger ones belong to children's safeguarding. */
public final class MaracAge {

  private static final int YOUNGEST = 16;

  private MaracAge() {}

  /** Whether somebody is known to be too young on a day; an unknown age never keeps anybody off. */
  public static boolean isTooYoung(Person victim, LocalDate day) {
    var age = victim.birth().ageOn(day);
    return age.isPresent() && age.getAsInt() < YOUNGEST;
  }
}
