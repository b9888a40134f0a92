package org.maracdesk.domain.checklist;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something a form adds up. It says how much was recorded, never how much danger there is.
 *
 * @param id its name in rules and profiles
 * @param kind how it adds up
 * @param items the questions it looks at
 * @param value the answer that a count counts; absent for other kinds
 * @param display how it is said, with {n} for the number; empty when it has no words of its own
 */
public record Score(
    String id, Kind kind, Set<ItemId> items, @Nullable Answer value, String display) {

  /** How it adds up. */
  public enum Kind {
    /** One for each question with the value. */
    COUNT,
    /** The points of the answers, each times its question's weight. */
    SUM,
    /** The points of the answer that has most. */
    MAX,
    /** Nothing is added up, and nothing may be read as if it were. */
    NONE
  }

  /**
   * How far a score is.
   *
   * @param score the name
   * @param value what is recorded
   * @param reachable what it would be if everything open were answered with the most
   */
  public record Reached(String score, int value, int reachable) {}

  public Score {
    items = Set.copyOf(items);
  }

  /** How far this score is by these facts. */
  public Reached in(Facts facts) {
    int value = 0;
    int reachable = 0;
    for (var item : facts.form().items()) {
      if (items.contains(item.id())) {
        var given = facts.answer(item.id());
        boolean open = item.scale().isUncertain(given);
        int now = open ? 0 : worth(item, given);
        int most = open ? most(item) : now;
        value = together(value, now);
        reachable = together(reachable, most);
      }
    }
    return new Reached(id, value, reachable);
  }

  /** The most it can come to on a form. */
  public int most(ChecklistForm form) {
    return form.items().stream()
        .filter(item -> items.contains(item.id()))
        .mapToInt(this::most)
        .reduce(0, this::together);
  }

  /** How a number of it is said. */
  String said(int number) {
    return said(Integer.toString(number));
  }

  /** How it is said with this in the place of the number, such as room to write one. */
  public String said(String number) {
    return display.isEmpty() ? id + ": " + number : display.replace("{n}", number);
  }

  private int together(int sofar, int more) {
    return kind == Kind.MAX ? Math.max(sofar, more) : sofar + more;
  }

  private int worth(ChecklistItem item, @Nullable Answer given) {
    return switch (kind) {
      case COUNT -> given != null && given.equals(value) ? 1 : 0;
      case SUM, MAX -> item.scale().value(given).map(Scale.Value::points).orElse(0) * item.weight();
      case NONE -> 0;
    };
  }

  private int most(ChecklistItem item) {
    return switch (kind) {
      case COUNT -> 1;
      case SUM, MAX -> item.scale().mostPoints() * item.weight();
      case NONE -> 0;
    };
  }
}
