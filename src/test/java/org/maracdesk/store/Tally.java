package org.maracdesk.store;

/**
 * What came of trying to lose something.
 *
 * @param rounds how often it was tried
 * @param acknowledged how many changes had been acknowledged
 * @param lost how many of these were not there afterwards
 * @param damaged how many stores did not open, did not check, or were opened though damaged
 */
record Tally(long rounds, long acknowledged, long lost, long damaged) {

  static final Tally NONE = new Tally(0, 0, 0, 0);

  Tally and(Tally other) {
    return new Tally(
        rounds + other.rounds,
        acknowledged + other.acknowledged,
        lost + other.lost,
        damaged + other.damaged);
  }

  @Override
  public String toString() {
    return "rounds %d, acknowledged %d, lost %d, damaged %d"
        .formatted(rounds, acknowledged, lost, damaged);
  }
}
