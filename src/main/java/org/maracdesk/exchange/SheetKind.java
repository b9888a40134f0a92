package org.maracdesk.exchange;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of sheet that are traded, each with its columns in their order. */
public enum SheetKind {
  AGENCIES(MeetingColumns.AGENCIES),
  REPRESENTATIVES(MeetingColumns.REPRESENTATIVES),
  PEOPLE(CaseColumns.PEOPLE),
  REFERRALS(CaseColumns.REFERRALS),
  DASH_NOTES(CaseColumns.DASH_NOTES),
  REFERRAL_DETAILS(CaseColumns.REFERRAL_DETAILS),
  CHECKLISTS(CaseColumns.CHECKLISTS),
  AGENDA(MeetingColumns.AGENDA),
  ACTIONS(MeetingColumns.ACTIONS),
  ATTENDANCE(MeetingColumns.ATTENDANCE),
  RESEARCH_RETURNS(ResearchColumns.RESEARCH_RETURNS),
  DISCUSSIONS(MeetingColumns.DISCUSSIONS),
  SHARED(MeetingColumns.SHARED),
  MEETING_ACTIONS(MeetingColumns.MEETING_ACTIONS);

  private final List<Column> columns;

  SheetKind(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** The columns, in the order in which we write them. */
  public List<Column> columns() {
    return columns;
  }

  /** The column of this name, or nothing. */
  public @Nullable Column column(String name) {
    for (var column : columns) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    return null;
  }

  /** The usual name of such a file: {@code dash_notes.csv}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }
}
