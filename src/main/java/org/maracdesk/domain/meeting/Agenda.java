package org.maracdesk.domain.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The cases of one meeting in the order they will be heard.
 *
 * @param start when the first case begins
 * @param items in order
 */
public record Agenda(LocalTime start, List<AgendaItem> items) {

  /** Above this many cases a meeting grows tired: the national average (SafeLives data, 2024). */
  public static final int USUAL_CASES = 16;

  public Agenda {
    items = List.copyOf(items);
  }

  /** When the item at a place (from 0) begins, if those before it keep to their minutes. */
  public LocalTime startOf(int place) {
    return start.plusMinutes(items.subList(0, place).stream().mapToInt(AgendaItem::minutes).sum());
  }

  /** When the last case ends. */
  public LocalTime finish() {
    return startOf(items.size());
  }

  /** All planned minutes. */
  public int minutes() {
    return items.stream().mapToInt(AgendaItem::minutes).sum();
  }

  /** By how many minutes the plan exceeds those there are; 0 when it fits. */
  public int minutesOver(int available) {
    return Math.max(0, minutes() - available);
  }

  /** How many cases are discussed; those agencies are only alerted to take no time. */
  public int discussed() {
    return (int) items.stream().filter(item -> item.section().isDiscussed()).count();
  }

  /**
   * The cases that do not fit, in their order: from the end of the agenda, as few as bring it
   * within the minutes there are and the usual number of cases. Those that share an alleged
   * perpetrator go together or stay together; those that cannot wait go last, and a restricted
   * sitting stays where the chair put it unless nothing else is left to go. The first case always
   * stays.
   *
   * @param available the minutes there are
   * @param shared which of them share an alleged perpetrator
   */
  public List<AgendaItem> overflow(int available, SharedPerpetrators shared) {
    if (items.isEmpty()) {
      return List.of();
    }
    var first = shared.group(items.getFirst().id());
    var over = new HashSet<AgendaItemId>();
    takeFromTheEnd(over, available, shared, group -> !group.equals(first) && canWait(group));
    takeFromTheEnd(over, available, shared, group -> !group.equals(first) && !restricted(group));
    takeFromTheEnd(over, available, shared, group -> !group.equals(first));
    for (var id : first.subList(1, first.size()).reversed()) {
      if (kept(over).isOverloaded(available)) {
        over.add(id);
      }
    }
    return items.stream().filter(item -> over.contains(item.id())).toList();
  }

  private void takeFromTheEnd(
      Set<AgendaItemId> over,
      int available,
      SharedPerpetrators shared,
      Predicate<List<AgendaItemId>> whom) {
    for (var item : items.reversed()) {
      var group = shared.group(item.id());
      if (item.section().isDiscussed()
          && !over.contains(item.id())
          && whom.test(group)
          && kept(over).isOverloaded(available)) {
        over.addAll(group);
      }
    }
  }

  private Agenda kept(Set<AgendaItemId> over) {
    return new Agenda(start, items.stream().filter(item -> !over.contains(item.id())).toList());
  }

  private boolean canWait(List<AgendaItemId> group) {
    return !restricted(group) && !isIn(Section.URGENT, group);
  }

  private boolean restricted(List<AgendaItemId> group) {
    return isIn(Section.RESTRICTED_SITTING, group);
  }

  private boolean isIn(Section section, List<AgendaItemId> group) {
    return items.stream().anyMatch(item -> item.section() == section && group.contains(item.id()));
  }

  /** Whether it is more than a meeting can bear: too many minutes or too many cases. */
  public boolean isOverloaded(int available) {
    return minutesOver(available) > 0 || discussed() > USUAL_CASES;
  }

  /** The same agenda with one item at another place; places outside the list mean its ends. */
  public Agenda move(AgendaItemId id, int to) {
    var moved = new ArrayList<>(items);
    for (var item : items) {
      if (item.id().equals(id)) {
        moved.remove(item);
        moved.add(Math.clamp(to, 0, moved.size()), item);
      }
    }
    return new Agenda(start, moved);
  }

  /** The same agenda without an item. */
  public Agenda without(AgendaItemId id) {
    return new Agenda(start, items.stream().filter(i -> !i.id().equals(id)).toList());
  }

  /**
   * The same agenda with an item behind the last case of its part that shares an alleged
   * perpetrator with it and is still to be heard; where there is none, at the end of its part, if
   * the parts are in their order.
   *
   * @param beside those that share an alleged perpetrator with it
   */
  public Agenda with(AgendaItem item, Set<AgendaItemId> beside) {
    var more = new ArrayList<>(items);
    for (int last = more.size() - 1; last >= 0; last--) {
      if (isBeside(more.get(last), item, beside)) {
        more.add(last + 1, item);
        return new Agenda(start, more);
      }
    }
    int place = more.size();
    while (place > 0 && more.get(place - 1).section().compareTo(item.section()) > 0) {
      place--;
    }
    more.add(place, item);
    return new Agenda(start, more);
  }

  private static boolean isBeside(AgendaItem one, AgendaItem item, Set<AgendaItemId> beside) {
    return one.section() == item.section()
        && one.outcome() instanceof ItemOutcome.Waiting
        && beside.contains(one.id());
  }

  /**
   * The same agenda with an item at the head of its part, if the parts are in their order. Those of
   * its part that share an alleged perpetrator with it follow it there; where one of them heads the
   * part already, it follows that one.
   *
   * @param before those that stay before it, where they head the part already
   * @param beside those that share an alleged perpetrator with it
   */
  public Agenda heading(AgendaItem item, Set<AgendaItemId> before, Set<AgendaItemId> beside) {
    var more = new ArrayList<>(items);
    int place = 0;
    int follows = -1;
    while (place < more.size() && isBefore(more.get(place), item, before)) {
      if (isBeside(more.get(place), item, beside)) {
        follows = place;
      }
      place++;
    }
    int at = follows < 0 ? place : follows + 1;
    var others =
        more.subList(place, more.size()).stream()
            .filter(one -> isBeside(one, item, beside))
            .toList();
    more.removeAll(others);
    more.add(at, item);
    more.addAll(at + 1, others);
    return new Agenda(start, more);
  }

  private static boolean isBefore(AgendaItem one, AgendaItem item, Set<AgendaItemId> before) {
    int parts = one.section().compareTo(item.section());
    return parts < 0 || parts == 0 && before.contains(one.id());
  }

  /** The place of an item, from 0, or -1. */
  public int placeOf(AgendaItemId id) {
    for (int place = 0; place < items.size(); place++) {
      if (items.get(place).id().equals(id)) {
        return place;
      }
    }
    return -1;
  }
}
