package org.maracdesk.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;

/** Everybody the referrals of a case name, each with the part the latest of them gives. */
final class Participants {

  private Participants() {}

  /**
   * Victim first, then alleged perpetrators, children, unborn children, others; within a role as
   * the latest referral has them, then those only earlier ones name.
   *
   * @param byDate the case's referrals, earliest first
   * @param people all who are named in them
   */
  static List<Participant> of(List<Referral> byDate, Map<PersonId, Person> people) {
    var found = new ArrayList<Participant>();
    var seen = new HashSet<PersonId>();
    for (var referral : byDate.reversed()) {
      for (var involvement : referral.involvements()) {
        if (!seen.contains(involvement.person())) {
          var person = people.get(involvement.person());
          if (person == null) {
            throw Rows.unreadable();
          }
          found.add(new Participant(person, involvement));
        }
      }
      referral.involvements().forEach(involvement -> seen.add(involvement.person()));
    }
    found.sort(Comparator.comparing(Participant::role));
    return found;
  }
}
