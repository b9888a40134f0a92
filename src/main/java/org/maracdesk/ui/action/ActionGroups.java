package org.maracdesk.ui.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.ui.action.ActionsModel.Grouping;

/**
 * Actions put together, and which of them begins which group.
 *
 * @param actions all of them, group after group
 * @param firsts the group that begins with an action
 */
record ActionGroups(List<Tracked> actions, Map<ActionId, Group> firsts) {

  static final ActionGroups NONE = new ActionGroups(List.of(), Map.of());

  private static final List<Action.Standing> ORDER =
      List.of(
          Action.Standing.OVERDUE,
          Action.Standing.DUE,
          Action.Standing.PARTLY,
          Action.Standing.OPEN,
          Action.Standing.NOT_TAKEN,
          Action.Standing.NOT_POSSIBLE,
          Action.Standing.TRANSFERRED,
          Action.Standing.WITHDRAWN,
          Action.Standing.DONE);

  ActionGroups {
    actions = List.copyOf(actions);
    firsts = Map.copyOf(firsts);
  }

  /**
   * What stands above a group.
   *
   * @param agency whose actions they are; blank where they are put together by standing
   * @param standing how they stand; null where they are put together by agency
   * @param number how many there are
   */
  record Group(String agency, Action.@Nullable Standing standing, int number) {}

  /** Puts actions together; their order stays as it is within each group. */
  static ActionGroups of(List<Tracked> actions, Grouping way) {
    return switch (way) {
      case DAY -> new ActionGroups(actions, Map.of());
      case AGENCY ->
          grouped(
              actions, Comparator.comparing(Tracked::agency, String.CASE_INSENSITIVE_ORDER), true);
      case STANDING ->
          grouped(actions, Comparator.comparing(t -> ORDER.indexOf(t.standing())), false);
    };
  }

  private static ActionGroups grouped(
      List<Tracked> actions, Comparator<Tracked> order, boolean byAgency) {
    var groups =
        actions.stream()
            .sorted(order)
            .collect(
                Collectors.groupingBy(
                    t -> byAgency ? t.agency() : t.standing(),
                    LinkedHashMap<Object, List<Tracked>>::new,
                    Collectors.toList()));
    var all = new ArrayList<Tracked>();
    var firsts = new HashMap<ActionId, Group>();
    for (var group : groups.values()) {
      var first = group.getFirst();
      firsts.put(
          first.action().id(),
          new Group(
              byAgency ? first.agency() : "", byAgency ? null : first.standing(), group.size()));
      all.addAll(group);
    }
    return new ActionGroups(all, firsts);
  }

  /** The group that this action begins; null where it begins none. */
  @Nullable Group begins(Tracked action) {
    return firsts.get(action.action().id());
  }
}
