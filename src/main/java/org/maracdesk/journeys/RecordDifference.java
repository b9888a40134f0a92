package org.maracdesk.journeys;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Tells which parts of two records of one type differ. It asks the record itself what its parts
 * are, so that none that is added one day can be forgotten here.
 */
final class RecordDifference {

  private RecordDifference() {}

  /** The names of the components that are not equal, in their order. */
  static <T> List<String> between(Class<T> type, T one, T other) {
    return Arrays.stream(type.getRecordComponents())
        .filter(part -> !Objects.equals(value(part, one), value(part, other)))
        .map(RecordComponent::getName)
        .toList();
  }

  private static Object value(RecordComponent part, Object of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(part.getName(), e);
    }
  }
}
