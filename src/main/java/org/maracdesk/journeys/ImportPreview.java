package org.maracdesk.journeys;

import java.util.List;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.AttendanceRow;
import org.maracdesk.exchange.CsvIssue;
import org.maracdesk.exchange.DashNote;
import org.maracdesk.exchange.DetailRow;
import org.maracdesk.exchange.PersonRow;
import org.maracdesk.exchange.ReferralRow;
import org.maracdesk.exchange.SentChecklist;
import org.maracdesk.exchange.SentResearch;
import org.maracdesk.exchange.SheetKind;

/**
 * What would happen if spreadsheets were taken in. Nothing has been written yet.
 *
 * @param batch the sheets it looked at
 * @param lines one for each row, file by file
 * @param issues everything there is to say about files and rows
 * @param notes what was passed over or read in a certain way: blank rows, unknown titles
 * @param wanted what would be kept
 */
public record ImportPreview(
    ImportBatch batch, List<Line> lines, List<CsvIssue> issues, List<Note> notes, Wanted wanted) {

  public ImportPreview {
    lines = List.copyOf(lines);
    issues = List.copyOf(issues);
    notes = List.copyOf(notes);
  }

  /** What would become of a row. */
  public enum Fate {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
  }

  /**
   * A row.
   *
   * @param file the file's own name
   * @param line where the row begins
   * @param kind what it describes
   * @param what who or what it is, for the screen only
   * @param fate what would become of it
   * @param changed the columns that differ, where it is changed
   */
  public record Line(
      String file, int line, SheetKind kind, Confidential what, Fate fate, List<String> changed) {

    public Line {
      changed = List.copyOf(changed);
    }
  }

  /**
   * What the new and the changed rows stand for.
   *
   * @param agencies agencies
   * @param representatives those who speak for them
   * @param referrals referrals, whose people are only named
   * @param people who takes what part
   * @param notes what stands beside answers
   * @param details what else referral forms say
   * @param checklists whole checklists
   * @param research what agencies answered
   * @param attendance who was there
   */
  public record Wanted(
      List<Agency> agencies,
      List<Representative> representatives,
      List<ReferralRow> referrals,
      List<PersonRow> people,
      List<DashNote> notes,
      List<DetailRow> details,
      List<SentChecklist> checklists,
      List<SentResearch> research,
      List<AttendanceRow> attendance) {

    public Wanted {
      agencies = List.copyOf(agencies);
      representatives = List.copyOf(representatives);
      referrals = List.copyOf(referrals);
      people = List.copyOf(people);
      notes = List.copyOf(notes);
      details = List.copyOf(details);
      checklists = List.copyOf(checklists);
      research = List.copyOf(research);
      attendance = List.copyOf(attendance);
    }
  }

  /**
   * Something to know about a file.
   *
   * @param file the file's own name
   * @param blankRows rows that were passed over because they are blank
   * @param unknownColumns titles that stand for no column of ours
   */
  public record Note(String file, int blankRows, List<String> unknownColumns) {}

  /** How many rows are new. */
  public int fresh() {
    return count(Fate.NEW);
  }

  /** How many rows change what is there. */
  public int changed() {
    return count(Fate.CHANGED);
  }

  /** How many rows are there already, just so. */
  public int unchanged() {
    return count(Fate.UNCHANGED);
  }

  /** How many rows cannot be read or do not fit. */
  public int refused() {
    return count(Fate.REFUSED);
  }

  /** Whether anything, a row or a whole file, cannot be taken in. */
  public boolean hasRefusals() {
    return refused() > 0 || issues.stream().anyMatch(CsvIssue::refuses);
  }

  private int count(Fate fate) {
    return (int) lines.stream().filter(line -> line.fate() == fate).count();
  }
}
