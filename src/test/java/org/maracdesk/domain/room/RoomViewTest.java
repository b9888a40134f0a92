package org.maracdesk.domain.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.Pace;
import org.maracdesk.domain.shared.Confidential;

/** What the wall is given, taken apart to the last field: this is all that can ever be on it. */
class RoomViewTest {

  private static final Set<Class<?>> PLAIN =
      Set.of(
          int.class, boolean.class, String.class, LocalDate.class, Confidential.class, Pace.class);

  @Test
  void theWallIsGivenNumberInitialsPromisesTimerAndStatementAndNothingElse() {
    var fields = new TreeSet<String>();
    for (var kind : RoomView.class.getPermittedSubclasses()) {
      collect(kind, kind.getSimpleName(), fields);
    }

    assertEquals(
        Set.of(
            "Statement.text",
            "Case.number",
            "Case.initials",
            "Case.timing.seconds",
            "Case.timing.minutes",
            "Case.timing.running",
            "Case.agreed.agency",
            "Case.agreed.text",
            "Case.agreed.due",
            "Case.hidden"),
        fields);
  }

  private static void collect(Class<?> kind, String path, Set<String> fields) {
    for (var component : kind.getRecordComponents()) {
      reach(component.getGenericType(), path + "." + component.getName(), fields);
    }
  }

  private static void reach(Type type, String path, Set<String> fields) {
    switch (type) {
      case Class<?> plain when PLAIN.contains(plain) -> fields.add(path);
      case Class<?> record when record.isRecord() && isOfTheWall(record) ->
          collect(record, path, fields);
      case ParameterizedType list when list.getRawType() == List.class ->
          reach(list.getActualTypeArguments()[0], path, fields);
      default -> throw new AssertionError(path + " reaches " + type);
    }
  }

  private static boolean isOfTheWall(Class<?> type) {
    return type.getPackage().equals(RoomView.class.getPackage());
  }
}
