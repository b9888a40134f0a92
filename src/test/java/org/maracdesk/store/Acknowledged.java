package org.maracdesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.vault.PlainFile;
import org.maracdesk.wording.ExplainedException;

/** What a store has said it has kept, and whether it has. */
final class Acknowledged {

  private final Set<UUID> actions = new HashSet<>();
  private final Map<UUID, Integer> discussions = new HashMap<>();
  private final List<String> gone = new ArrayList<>();
  private long changes;

  /** How many changes it has acknowledged. */
  long changes() {
    return changes;
  }

  /** Takes note of a line of {@link SavingProcess}. */
  void add(String line) {
    var words = line.split(" ");
    changes++;
    if (words[0].equals("actions")) {
      actions.add(UUID.fromString(words[1]));
      actions.add(UUID.fromString(words[2]));
    } else if (words[0].equals("gone")) {
      gone.add(words[1]);
    } else {
      discussions.put(UUID.fromString(words[1]), Integer.valueOf(words[2]));
    }
  }

  /** Opens the store and looks for all of it; closed, it holds nothing of what was to go. */
  Tally lookFor(Path folder) throws IOException {
    var tally = lookInside(folder);
    if (gone.isEmpty() || tally.damaged() > 0) {
      return tally;
    }
    try (var words = SavingProcess.words()) {
      boolean isGone = PlainFile.of(folder, words).found(gone).isEmpty();
      gone.clear();
      return tally.and(new Tally(0, 0, 0, isGone ? 0 : 1));
    }
  }

  private Tally lookInside(Path folder) {
    try (var vault = SavingProcess.open(folder);
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      var kept =
          store.read(s -> s.actions().all()).stream()
              .map(action -> action.id().value())
              .collect(Collectors.toSet());
      long lost = actions.stream().filter(id -> !kept.contains(id)).count();
      var meeting = store.read(s -> s.meetings().all()).getFirst();
      var said = new HashMap<UUID, Integer>();
      store
          .read(s -> s.meetings().discussions(meeting.id()))
          .forEach((item, discussion) -> said.put(item.value(), discussion.secondsSpent()));
      lost +=
          discussions.entrySet().stream()
              .filter(one -> said.getOrDefault(one.getKey(), -1) < one.getValue())
              .count();
      boolean whole = kept.size() % 2 == 0 && store.verify().problems().isEmpty();
      return new Tally(1, 0, lost, whole ? 0 : 1);
    } catch (AssertionError | ExplainedException shut) {
      return new Tally(1, 0, 0, 1);
    }
  }
}
