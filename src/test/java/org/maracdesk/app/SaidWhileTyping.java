package org.maracdesk.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who types said up to when they were killed: what stood where after each key, what
 * the desk showed as kept, and what was about to be entered then.
 *
 * @param stood what stood, and from when on, in milliseconds
 * @param kept what the desk showed as kept, and how often
 * @param entering what may be entered or may not, or null
 * @param times how often that was to be entered up to then
 * @param killed when they were killed, in milliseconds
 */
record SaidWhileTyping(
    List<Stood> stood,
    Map<String, Integer> kept,
    @Nullable String entering,
    int times,
    long killed) {

  /** What stood from a moment on. */
  record Stood(long from, Standing what) {}

  /** What came back of it. */
  sealed interface Back {

    /** All but what was typed within so many seconds. */
    record Same(double secondsLost) implements Back {}

    /** Something else. */
    record Elsewhere() implements Back {}
  }

  /** Reads what was said, up to the last whole line. */
  static SaidWhileTyping read(String text, long killed) {
    var stood = new ArrayList<Stood>();
    var kept = new HashMap<String, Integer>();
    var entered = new HashMap<String, Integer>();
    String entering = null;
    for (var line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
      var parts = line.split(" ", 3);
      switch (parts[0]) {
        case "key" -> stood.add(new Stood(Long.parseLong(parts[1]), Standing.of(parts[2])));
        case "about" -> {
          entering = parts[2];
          entered.merge(entering, 1, Integer::sum);
        }
        case "through" -> entering = null;
        case "kept" -> {
          entering = null;
          kept.merge(parts[2], 1, Integer::sum);
        }
        default -> {}
      }
    }
    return new SaidWhileTyping(
        stood, kept, entering, entering == null ? 0 : entered.getOrDefault(entering, 0), killed);
  }

  /** What stood there last. */
  Standing last() {
    return stood.getLast().what();
  }

  /** What stood after the first key in the field where one was last. */
  private Stood reached() {
    int first = stood.size() - 1;
    while (first > 0 && stood.get(first - 1).what().field().equals(last().field())) {
      first--;
    }
    return stood.get(first);
  }

  /** How many lines that were shown as kept are not among those found. */
  int lost(Map<String, Integer> found) {
    return kept.entrySet().stream()
        .mapToInt(line -> Math.max(0, line.getValue() - found.getOrDefault(line.getKey(), 0)))
        .sum();
  }

  /**
   * How one is back: what is seen must be what stood there at some moment before the kill, and lost
   * is the time from the first key that is missing to the kill. Where the key that enters something
   * was pressed last, and it is entered, nothing was typed after it. Whoever had only begun in a
   * field of the close, which is gone to without a key, is back at the close without what they
   * began.
   *
   * @param now what is seen
   * @param found what is in the store, and how often
   */
  Back back(Standing now, Map<String, Integer> found) {
    for (int at = stood.size() - 1; at >= 0; at--) {
      if (stood.get(at).what().isFoundIn(now)) {
        return new Back.Same(
            at == stood.size() - 1 ? 0 : (killed - stood.get(at + 1).from()) / 1000.0);
      }
    }
    var reached = reached();
    boolean begun = now.text().equals(reached.what().text()) || now.isOneKeyBefore(reached.what());
    if (now.isAtNoField() && begun) {
      return new Back.Same((killed - reached.from()) / 1000.0);
    }
    boolean entered = entering != null && found.getOrDefault(entering, 0) >= times;
    return entered && now.part().equals(last().part()) || last().isOneKeyBefore(now)
        ? new Back.Same(0)
        : new Back.Elsewhere();
  }
}
