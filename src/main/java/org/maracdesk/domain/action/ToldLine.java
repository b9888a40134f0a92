package org.maracdesk.domain.action;

import java.util.List;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.shared.Confidential;

/**
 * What an agency tells, as it is typed in one line: {@code police: the locks were changed}, with
 * the agency as in a line for an action. A sentence with a colon but no agency before it is a
 * sentence. Every word typed is kept.
 *
 * @param tellers the agencies that what stands before the colon may mean; none where no agency
 *     stands there
 * @param text what is told
 */
public record ToldLine(List<AgencyCode> tellers, Confidential text) {

  public ToldLine {
    tellers = List.copyOf(tellers);
  }

  /** Reads a line. It never fails, whatever is typed. */
  public static ToldLine read(String line, AtTheTable table) {
    int colon = LineHead.end(line);
    if (colon >= 0 && line.charAt(colon) == ':') {
      var owners = LineHead.owners(line, colon, table);
      if (owners.stream().noneMatch(owner -> owner.fitting().isEmpty())) {
        var tellers =
            owners.stream().flatMap(owner -> owner.fitting().stream()).distinct().toList();
        return new ToldLine(tellers, Confidential.of(said(line, colon, owners)));
      }
    }
    return new ToldLine(List.of(), Confidential.of(line));
  }

  /** Whoever is named in brackets is said with what they said. */
  private static String said(String line, int colon, List<LineOwner> owners) {
    var bracket = owners.getFirst().bracket();
    var person = bracket == null ? "" : bracket.of(line).strip();
    var text = line.substring(colon + 1).strip();
    return person.isEmpty() ? text : person + ": " + text;
  }
}
