package org.maracdesk.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.minutes.Leaver;
import org.maracdesk.store.Declared;
import org.maracdesk.store.Shelves;

/**
 * Who left the room for which case, or was said beforehand to have to. It holds for the case and
 * not for one meeting: what was agreed before and what is asked next is kept from them too, until
 * they are recorded as staying for it (our rule, to be confirmed locally).
 */
final class WhoLeft {

  private static final ZoneId WALL = ZoneId.of("Europe/London");

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
    var known = known(shelves, cases);
    shelves
        .meetings()
        .appearances(cases)
        .forEach(
            (id, appearances) -> {
              var left = new ArrayList<Gone>();
              var beforehand = new ArrayDeque<>(known.getOrDefault(id, List.of()));
              // The latest word of a person counts, so the earliest meeting comes first
              for (var appearance : appearances.reversed()) {
                while (!beforehand.isEmpty()
                    && !beforehand.peek().on().isAfter(appearance.meeting().date())) {
                  say(left, beforehand.poll().who());
                }
                for (var each : declared.getOrDefault(appearance.item().id(), List.of())) {
                  say(left, each, appearance.meeting());
                }
              }
              beforehand.forEach(one -> say(left, one.who()));
              gone.put(id, left);
            });
  }

  /**
   * Somebody known beforehand to know somebody in a case.
   *
   * @param who the person
   * @param on the day it was said
   */
  private record Beforehand(Leaver who, LocalDate on) {}

  private static Map<CaseId, List<Beforehand>> known(Shelves shelves, Collection<CaseId> cases) {
    var said = shelves.knownInterests().of(cases);
    var found = new HashMap<CaseId, List<Beforehand>>();
    if (said.isEmpty()) {
      return found;
    }
    var people =
        shelves.agencies().representatives().stream()
            .collect(Collectors.toMap(Representative::id, Leaver::of));
    said.forEach(
        (id, all) ->
            found.put(
                id,
                all.stream()
                    .filter(one -> people.containsKey(one.representative()))
                    .map(
                        one ->
                            new Beforehand(
                                people.get(one.representative()),
                                LocalDate.ofInstant(one.saidAt(), WALL)))
                    .toList()));
    return found;
  }

  private static void say(List<Gone> left, Leaver who) {
    left.removeIf(one -> one.who().is(who));
    left.add(new Gone(who, false));
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
