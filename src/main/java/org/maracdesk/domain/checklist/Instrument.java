package org.maracdesk.domain.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form is, whose it is and whom it is for.
 *
 * @param title what stands at its head
 * @param notice whose words the prompts are; on screen and on every print
 * @param credit whose numbering and subject matter they follow
 * @param rightsNote what the owners ask for; may be empty
 * @param officialName what the publisher calls the instrument; empty when there is none
 * @param publisher who publishes it; empty when nobody does
 * @param leastAge the youngest it is for, in whole years; absent when it does not say
 * @param mostAge the oldest
 * @param jurisdictions where it is used; empty when it does not say
 * @param packsAllowed whether the publisher's own words may be loaded over its prompts
 */
public record Instrument(
    String title,
    String notice,
    String credit,
    String rightsNote,
    String officialName,
    String publisher,
    @Nullable Integer leastAge,
    @Nullable Integer mostAge,
    List<String> jurisdictions,
    boolean packsAllowed) {

  public Instrument {
    jurisdictions = List.copyOf(jurisdictions);
  }

  /** The same under the words of a pack. */
  Instrument worded(WordingPack pack) {
    return new Instrument(
        pack.title() == null ? title : pack.title(),
        pack.licence().acknowledge(),
        credit,
        rightsNote,
        officialName,
        publisher,
        leastAge,
        mostAge,
        jurisdictions,
        packsAllowed);
  }
}
