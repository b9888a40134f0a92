package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last changes of something, so that they can be taken back and made again. A new change
 * forgets those that were taken back; the oldest is forgotten when there are too many.
 *
 * @param made those that stand, the latest last
 * @param takenBack those that were taken back, the one to be made again next last
 */
record Changes<C>(List<C> made, List<C> takenBack) {

  /** How many can be taken back. */
  static final int MOST = 50;

  Changes {
    made = List.copyOf(made);
    takenBack = List.copyOf(takenBack);
  }

  /** No change yet. */
  static <C> Changes<C> none() {
    return new Changes<>(List.of(), List.of());
  }

  /** After one more change. */
  Changes<C> with(C change) {
    var all = new ArrayList<>(made.subList(Math.max(0, made.size() - MOST + 1), made.size()));
    all.add(change);
    return new Changes<>(all, List.of());
  }

  /** The change that would be taken back now. */
  Optional<C> latest() {
    return made.isEmpty() ? Optional.empty() : Optional.of(made.getLast());
  }

  /** The change that would be made again now. */
  Optional<C> next() {
    return takenBack.isEmpty() ? Optional.empty() : Optional.of(takenBack.getLast());
  }

  /** After the latest change was taken back; the same if there is none. */
  Changes<C> back() {
    return made.isEmpty() ? this : new Changes<>(allButLast(made), with(takenBack, made.getLast()));
  }

  /** After the change taken back last was made again; the same if there is none. */
  Changes<C> again() {
    return takenBack.isEmpty()
        ? this
        : new Changes<>(with(made, takenBack.getLast()), allButLast(takenBack));
  }

  private static <C> List<C> allButLast(List<C> list) {
    return list.subList(0, list.size() - 1);
  }

  private static <C> List<C> with(List<C> list, C one) {
    var more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
