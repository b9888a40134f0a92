package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.minutes.Leaver;
import org.maracdesk.store.Declared;
import org.maracdesk.store.Shelves;

/**
 * Who left the room for which case. It holds for the case and not for one meeting: what was agreed
 * before and what is asked next is kept from them too, until they are recorded as staying for it
 * (our rule, to be confirmed locally).
 */
final class WhoLeft {

  private final Map<CaseId, List<Gone>> gone = new HashMap<>();

  /**
   * Somebody who left.
   *
   * @param who the person
   * @param chaired whether they chaired the meeting at which they left
   */
  private record Gone(Leaver who, boolean chaired) {}

  private WhoLeft(Shelves shelves, Collection<CaseId> cases) {
    var declared = shelves.meetings().declared();
    shelves
        .meetings()
        .appearances(cases)
        .forEach(
            (id, appearances) -> {
              var left = new ArrayList<Gone>();
              // The latest word of a person counts, so the earliest meeting comes first
              for (var appearance : appearances.reversed()) {
                for (var each : declared.getOrDefault(appearance.item().id(), List.of())) {
                  say(left, each, appearance.meeting());
                }
              }
              gone.put(id, left);
            });
  }

  private static void say(List<Gone> left, Declared declared, Meeting meeting) {
    var who = Leaver.of(declared.by());
    left.removeIf(one -> one.who().is(who));
    if (declared.interest().leaves()) {
      left.add(new Gone(who, meeting.isChairedBy(declared.by())));
    }
  }

  /** What is to be known of these cases, in a fixed number of queries. */
  static WhoLeft of(Shelves shelves, Collection<CaseId> cases) {
    return new WhoLeft(shelves, cases);
  }

  /** Everybody who left for a case, by name. */
  List<Leaver> from(CaseId id) {
    return Leaver.once(all(id).stream().map(Gone::who).toList());
  }

  /** Those of them who chaired then, or who chair a meeting. */
  List<Leaver> chairing(CaseId id, Meeting meeting) {
    return Leaver.once(
        all(id).stream()
            .filter(one -> one.chaired() || isChair(one.who(), meeting))
            .map(Gone::who)
            .toList());
  }

  private static boolean isChair(Leaver who, Meeting meeting) {
    return !meeting.chair().isBlank() && who.isCalled(meeting.chair());
  }

  private List<Gone> all(CaseId id) {
    return gone.getOrDefault(id, List.of());
  }
}
