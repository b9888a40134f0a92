package org.maracdesk.domain.meeting;

import java.util.UUID;
import java.util.stream.Stream;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * A crime that the meeting heard of. It is minuted apart from the discussion, so that nobody has to
 * look for it and what the victim wants is asked (advice on reporting crimes disclosed at Marac).
 *
 * @param id identity
 * @param offence what happened, as it was told
 * @param when when it happened, as it was told
 * @param disclosedBy who told the meeting
 * @param wish what the victim wants to be done about it
 * @param reference the police's reference, if there is one
 * @param recorded whether the police have recorded it
 */
public record DisclosedCrime(
    UUID id,
    Confidential offence,
    Confidential when,
    Confidential disclosedBy,
    Confidential wish,
    Confidential reference,
    YesNoUnknown recorded) {

  /** One of which nothing is written yet. */
  public static DisclosedCrime of(UUID id) {
    return new DisclosedCrime(
        id,
        Confidential.NONE,
        Confidential.NONE,
        Confidential.NONE,
        Confidential.NONE,
        Confidential.NONE,
        YesNoUnknown.UNKNOWN);
  }

  /** Whether nothing is written of it. */
  public boolean isBlank() {
    return Stream.of(offence, when, disclosedBy, wish, reference).allMatch(Confidential::isBlank);
  }
}
