package org.maracdesk.domain.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
   * The cases that do not fit, from the end of the agenda: as few as bring it within the minutes
   * there are and the usual number of cases. The first case always stays.
   */
  public List<AgendaItem> overflow(int available) {
    var kept = new ArrayList<>(items);
    var over = new ArrayList<AgendaItem>();
    for (int place = items.size() - 1; place > 0; place--) {
      if (!new Agenda(start, kept).isOverloaded(available)) {
        break;
      }
      if (items.get(place).section().isDiscussed()) {
        over.addFirst(kept.remove(place));
      }
    }
    return List.copyOf(over);
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

  /** The same agenda with an item at the end of its part, if the parts are in their order. */
  public Agenda with(AgendaItem item) {
    var more = new ArrayList<>(items);
    int place = more.size();
    while (place > 0 && more.get(place - 1).section().compareTo(item.section()) > 0) {
      place--;
    }
    more.add(place, item);
    return new Agenda(start, more);
  }

  /**
   * The same agenda with an item at the head of its part, if the parts are in their order.
   *
   * @param before those that stay before it, where they head the part already
   */
  public Agenda heading(AgendaItem item, Set<AgendaItemId> before) {
    var more = new ArrayList<>(items);
    int place = 0;
    while (place < more.size() && isBefore(more.get(place), item, before)) {
      place++;
    }
    more.add(place, item);
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
