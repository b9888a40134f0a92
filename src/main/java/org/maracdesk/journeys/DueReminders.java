package org.maracdesk.journeys;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.maracdesk.domain.action.Escalation;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.RemindAgencies.Audience;
import org.maracdesk.journeys.RemindAgencies.Due;

/** Puts actions that are to be reminded of together: by agency, step, and who may read of them. */
final class DueReminders {

  private DueReminders() {}

  /**
   * The reminders that are to be sent, by agency, then the lowest step first.
   *
   * @param come every action that has come to a step of the ladder
   * @param isDue whether nobody was told of an action yet
   */
  static List<Due> of(List<Tracked> come, Predicate<Tracked> isDue) {
    var numbers = numbers(come);
    return come.stream().filter(isDue).collect(Collectors.groupingBy(Group::of)).entrySet().stream()
        .map(group -> group.getKey().due(numbers.get(group.getKey()), group.getValue()))
        .sorted(
            Comparator.comparing(Due::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Due::step)
                .thenComparing(due -> due.audience().namedOnly())
                .thenComparing(due -> due.audience().otherPerson())
                .thenComparing(due -> due.actions().getFirst().number()))
        .toList();
  }

  /** Those sent already count too: one that is saved later is not called like one of them. */
  private static Map<Group, Integer> numbers(List<Tracked> come) {
    var alike = new LinkedHashMap<String, Set<Group>>();
    come.stream()
        .sorted(Comparator.comparing(Tracked::reference))
        .map(Group::of)
        .forEach(
            group -> alike.computeIfAbsent(group.called(), _ -> new LinkedHashSet<>()).add(group));
    var numbers = new HashMap<Group, Integer>();
    for (var groups : alike.values()) {
      int number = 0;
      for (var group : groups) {
        numbers.put(group, groups.size() == 1 ? 0 : ++number);
      }
    }
    return numbers;
  }

  /** What a file of a reminder is called after its day; it names nobody. */
  static String called(AgencyCode agency, Escalation.Step step, Audience audience) {
    return agency.value().toLowerCase(Locale.ROOT)
        + "-"
        + step.name().toLowerCase(Locale.ROOT).replace('_', '-')
        + (audience.namedOnly() ? ActionLists.NAMED_READER : "")
        + (audience.otherPerson() ? ActionLists.OTHER_PERSON : "");
  }

  private record Group(AgencyCode agency, String name, Escalation.Step step, Audience audience) {

    static Group of(Tracked tracked) {
      var step = RemindAgencies.stepOf(tracked);
      return new Group(
          tracked.action().owner(), tracked.agency(), step, Audience.of(tracked.circle(), step));
    }

    Due due(int number, List<Tracked> actions) {
      return new Due(agency, name, step, audience, number, actions);
    }

    String called() {
      return DueReminders.called(agency, step, audience);
    }
  }
}
