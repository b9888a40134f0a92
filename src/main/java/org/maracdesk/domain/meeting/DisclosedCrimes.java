package org.maracdesk.domain.meeting;

import java.util.List;

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
}
