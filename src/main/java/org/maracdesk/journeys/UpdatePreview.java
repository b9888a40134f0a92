package org.maracdesk.journeys;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.wording.Wording;

/**
 * What would happen if an agency's answers were taken in. Nothing has been written yet.
 *
 * @param from whose answers they are
 * @param file the file's own name
 * @param refused why nothing of the file can be read; empty where it can
 * @param lines one for each row
 */
public record UpdatePreview(AgencyCode from, String file, List<Wording> refused, List<Line> lines) {

  public UpdatePreview {
    refused = List.copyOf(refused);
    lines = List.copyOf(lines);
  }

  /** What would become of a row. */
  public enum Fate {
    /** It says more than is known here. */
    CHANGES,
    /** It was answered here since the file was written, and differently. */
    CONFLICT,
    /** It says what is known here, or nothing. */
    SAME,
    /** It stays out. */
    REFUSED
  }

  /**
   * A row.
   *
   * @param line where it begins in the file, from 1
   * @param reference how the action is called; blank where the row does not say
   * @param fate what would become of it
   * @param action which action; nothing where it is refused
   * @param kept how far it has come here; nothing where it is refused
   * @param told how far it has come by the file, as here where that says nothing else; nothing
   *     where it is refused
   * @param accepted who accepts it for the agency, and when, where the file says so of an action
   *     that is to be accepted here; else nothing
   * @param reasons why it is refused; empty where it is not
   */
  public record Line(
      int line,
      String reference,
      Fate fate,
      @Nullable ActionId action,
      @Nullable Progress kept,
      @Nullable Progress told,
      @Nullable Told accepted,
      List<Reason> reasons) {
    public Line {
      reasons = List.copyOf(reasons);
    }

    /** Whether the file says that it has come further than is known here, or not as far. */
    public boolean reports() {
      return told != null && !told.equals(kept);
    }
  }

  /**
   * Why a row stays out.
   *
   * @param column as the file calls it; blank when it is about the whole row
   * @param issue the sentence
   */
  public record Reason(String column, Wording issue) {}

  /** How many rows have this fate. */
  public int count(Fate fate) {
    return (int) lines.stream().filter(line -> line.fate() == fate).count();
  }
}
