package org.maracdesk.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How files spell the members of a list of choices. */
final class JsonNames {

  private JsonNames() {}

  /** In lower case with hyphens. */
  static <E extends Enum<E>> Map<String, E> of(Class<E> choices) {
    return of(choices, JsonNames::hyphenated);
  }

  /** By a spelling of their own. */
  static <E extends Enum<E>> Map<String, E> of(Class<E> choices, Function<E, String> spelling) {
    var names = new LinkedHashMap<String, E>();
    for (var choice : choices.getEnumConstants()) {
      names.put(spelling.apply(choice), choice);
    }
    return names;
  }

  static String hyphenated(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Names met so far, to notice one that comes twice. */
  static final class Once {
    private final Set<String> met = new HashSet<>();

    /** Takes note of a name; refuses it the second time. */
    String note(JsonPlace place, String name) {
      if (!met.add(name)) {
        throw place.twice(name);
      }
      return name;
    }
  }
}
