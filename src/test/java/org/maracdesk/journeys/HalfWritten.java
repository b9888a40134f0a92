package org.maracdesk.journeys;

import java.util.List;
import java.util.Map;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.NewReferral.Named;

/** Referrals of which hardly anything is written in yet, and who they name. */
public final class HalfWritten {

  private HalfWritten() {}

  /** Nothing yet. */
  public static NewReferral nothing() {
    return saying("");
  }

  /** Only what happened. */
  public static NewReferral saying(String summary) {
    return new NewReferral(
        null,
        null,
        false,
        List.of(),
        new VictimVoice(
            true,
            Confidential.NONE,
            Consent.NOT_ASKED,
            SharingBasis.PUBLIC_TASK,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE),
        new Incident(null, Confidential.of(summary), Confidential.NONE, Confidential.NONE),
        Confidential.NONE,
        Confidential.NONE,
        Map.of(),
        List.of());
  }

  /** The same about other people. */
  static NewReferral about(NewReferral form, List<Named> people) {
    return new NewReferral(
        form.agency(),
        form.date(),
        form.emergency(),
        form.transferFrom(),
        form.grounds(),
        form.voice(),
        form.incident(),
        form.phone(),
        form.email(),
        form.details(),
        people,
        form.home());
  }

  /** Somebody of whom nothing else is said. */
  static Named named(String place, Person person, Role role) {
    return new Named(
        place,
        person,
        false,
        role,
        Relationship.NOT_RECORDED,
        Relationship.NOT_RECORDED,
        YesNoUnknown.UNKNOWN);
  }

  /** The same person, taken from the store. */
  static Named known(Named each) {
    return new Named(
        each.place(),
        each.person(),
        true,
        each.role(),
        each.toVictim(),
        each.toPerpetrator(),
        each.livesWithVictim());
  }
}
