package org.maracdesk.domain.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.shared.Confidential;

/**
 * A person as papers name them. It has no room for an address or a way to reach them, so neither
 * can find its way onto paper.
 *
 * @param name family name in capitals, given names; blank if unknown
 * @param aliases other names
 * @param birth date of birth, age or due date as far as known
 * @param age in whole years on the day of the meeting, if it can be told
 * @param unborn whether this is a child not yet born
 * @param schools of a child, none where none is known; always none where an address in the case is
 *     confidential
 */
public record PersonLine(
    Confidential name,
    List<Confidential> aliases,
    Birth birth,
    @Nullable Integer age,
    boolean unborn,
    List<Confidential> schools) {

  public PersonLine {
    aliases = List.copyOf(aliases);
    schools = List.copyOf(schools);
  }
}
