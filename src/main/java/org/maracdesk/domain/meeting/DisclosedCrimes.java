package org.maracdesk.domain.meeting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The answer to the question whether a crime was disclosed.
 *
 * @param noneDisclosed whether it was asked and there was none
 * @param crimes those there were
 */
public record DisclosedCrimes(boolean noneDisclosed, List<DisclosedCrime> crimes) {

  /** Not asked yet. */
  public static final DisclosedCrimes NOT_ASKED = new DisclosedCrimes(false, List.of());

  public DisclosedCrimes {
    crimes = List.copyOf(crimes);
  }

  /** Whether the question has an answer. */
  public boolean isAnswered() {
    return noneDisclosed || crimes.stream().anyMatch(crime -> !crime.offence().isBlank());
  }

  /**
   * The places, from 0, of crimes of which nobody has said what the victim wants done about them;
   * "not known" or "could not be asked" says it.
   */
  public List<Integer> withoutWish() {
    return IntStream.range(0, crimes.size())
        .filter(place -> !crimes.get(place).isBlank() && crimes.get(place).wish().isBlank())
        .boxed()
        .toList();
  }
}
