package org.maracdesk.domain.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maracdesk.domain.casefile.PersonId;

/**
 * Which cases of an agenda share an alleged perpetrator, and whether they are heard one after the
 * other. Cases of a restricted sitting are compared with each other only: nothing outside it tells
 * of them. Cases for alert only are heard nowhere, so they stand beside none.
 */
public final class SharedPerpetrators {

  private final List<AgendaItem> items;
  private final Map<AgendaItemId, List<AgendaItemId>> groups = new HashMap<>();

  /**
   * A case on an agenda.
   *
   * @param item its place
   * @param alleged who is alleged to cause harm in it
   */
  public record Listed(AgendaItem item, Set<PersonId> alleged) {

    public Listed {
      alleged = Set.copyOf(alleged);
    }
  }

  private SharedPerpetrators(List<AgendaItem> items) {
    this.items = items;
  }

  /** Those among these, which are in the order of the agenda. */
  public static SharedPerpetrators of(List<Listed> listed) {
    var found = new SharedPerpetrators(listed.stream().map(Listed::item).toList());
    for (boolean restricted : new boolean[] {false, true}) {
      found.group(
          listed.stream()
              .filter(one -> one.item().section().isDiscussed())
              .filter(one -> isRestricted(one.item()) == restricted)
              .toList());
    }
    return found;
  }

  private static boolean isRestricted(AgendaItem item) {
    return item.section() == Section.RESTRICTED_SITTING;
  }

  private void group(List<Listed> listed) {
    for (var first : listed) {
      if (groups.containsKey(first.item().id())) {
        continue;
      }
      var alleged = new HashSet<>(first.alleged());
      var members = new HashSet<AgendaItemId>(Set.of(first.item().id()));
      // Who joins may bring others along, hence until nobody joins any more
      boolean joined = true;
      while (joined) {
        joined = false;
        for (var other : listed) {
          if (!Collections.disjoint(alleged, other.alleged()) && members.add(other.item().id())) {
            alleged.addAll(other.alleged());
            joined = true;
          }
        }
      }
      var ordered = listed.stream().map(one -> one.item().id()).filter(members::contains).toList();
      ordered.forEach(id -> groups.put(id, ordered));
    }
  }

  /** A case and those that share with it, directly or through another, in the agenda's order. */
  public List<AgendaItemId> group(AgendaItemId id) {
    return groups.getOrDefault(id, List.of(id));
  }

  /** Those that share with a case, in the agenda's order, without itself. */
  public List<AgendaItemId> beside(AgendaItemId id) {
    return group(id).stream().filter(other -> !other.equals(id)).toList();
  }

  /** The groups that are not heard one after the other, in the order of their first case. */
  public List<List<AgendaItemId>> apart() {
    return items.stream()
        .map(item -> group(item.id()))
        .distinct()
        .filter(group -> !areTogether(group))
        .toList();
  }

  /** Whether nothing else is heard between these. */
  public boolean areTogether(List<AgendaItemId> group) {
    return placeOf(group.getLast()) - placeOf(group.getFirst()) == group.size() - 1;
  }

  private int placeOf(AgendaItemId id) {
    return new Agenda(LocalTime.MIDNIGHT, items).placeOf(id);
  }

  /** The same agenda with a group behind its first case, everything else in its order. */
  public static Agenda together(Agenda agenda, List<AgendaItemId> group) {
    var rest = new ArrayList<>(agenda.items());
    var others = new ArrayList<AgendaItem>();
    for (var item : agenda.items()) {
      if (group.subList(1, group.size()).contains(item.id())) {
        others.add(item);
      }
    }
    rest.removeAll(others);
    rest.addAll(new Agenda(agenda.start(), rest).placeOf(group.getFirst()) + 1, others);
    return new Agenda(agenda.start(), rest);
  }
}
