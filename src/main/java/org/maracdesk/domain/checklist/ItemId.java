package org.maracdesk.domain.checklist;

import java.util.regex.Pattern;

/**
 * Names one question of a checklist for as long as answers to it are kept.
 *
 * @param value letters, digits, hyphens, underscores, dots and strokes, at most eighty: q15, or
 *     physical.level in a grid, or s-dash-11/s6 in a set that opened beside the form
 */
public record ItemId(String value) implements Comparable<ItemId> {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./-]{0,79}");

  public ItemId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not an item id");
    }
  }

  /** Whether a text could be an item id. */
  public static boolean isWellFormed(String text) {
    return SHAPE.matcher(text).matches();
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
