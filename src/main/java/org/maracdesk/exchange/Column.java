package org.maracdesk.exchange;

import java.util.List;

/**
 * One column of a kind of sheet.
 *
 * @param name its name in our own files
 * @param type what may stand in it
 * @param key whether it is part of what tells rows apart
 * @param required whether no row may leave it blank
 * @param least the smallest number, for numbers
 * @param most the largest number, or the greatest length of a text
 * @param allowed the words of a choice or list; empty where any will do
 */
public record Column(
    String name,
    ColumnType type,
    boolean key,
    boolean required,
    int least,
    int most,
    List<String> allowed) {

  public Column {
    allowed = List.copyOf(allowed);
  }

  static Column of(String name, ColumnType type) {
    return new Column(name, type, false, false, 0, 0, List.of());
  }

  static Column text(String name, int longest) {
    return new Column(name, ColumnType.TEXT, false, false, 0, longest, List.of());
  }

  static Column number(String name, int least, int most) {
    return new Column(name, ColumnType.NUMBER, false, false, least, most, List.of());
  }

  static Column choice(String name, String... allowed) {
    return choice(name, List.of(allowed));
  }

  static Column choice(String name, List<String> allowed) {
    return new Column(name, ColumnType.CHOICE, false, false, 0, 0, allowed);
  }

  static Column list(String name, String... allowed) {
    return list(name, List.of(allowed));
  }

  static Column list(String name, List<String> allowed) {
    return new Column(name, ColumnType.LIST, false, false, 0, 0, allowed);
  }

  Column needed() {
    return new Column(name, type, key, true, least, most, allowed);
  }

  Column asKey() {
    return new Column(name, type, true, true, least, most, allowed);
  }

  boolean isDate() {
    return type == ColumnType.DATE || type == ColumnType.PAST_DATE || type == ColumnType.BIRTH_DATE;
  }
}
