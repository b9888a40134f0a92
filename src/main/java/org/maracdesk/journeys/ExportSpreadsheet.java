package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import org.maracdesk.domain.action.ActionId;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.store.Store;

/** Writes spreadsheets for agencies that do not have the program. */
public final class ExportSpreadsheet {

  private final Store store;
  private final Clock clock;

  ExportSpreadsheet(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What can be exported. */
  public enum Kind {
    AGENCIES,
    REPRESENTATIVES,
    PEOPLE,
    REFERRALS,
    DASH_NOTES,
    AGENDA,
    ACTIONS,
    ATTENDANCE
  }

  /**
   * A spreadsheet that has been written and has gone nowhere yet.
   *
   * @param kind what it holds
   * @param fileName what a file of it should be called; it names nobody
   * @param bytes the file
   * @param rows how many rows, without the titles
   */
  public record Sheet(Kind kind, String fileName, byte[] bytes, int rows) {}

  /**
   * Writes a spreadsheet in memory.
   *
   * @param meeting only this meeting's rows, or all; without meaning for people and agencies
   */
  public Sheet write(Kind kind, @Nullable MeetingId meeting) {
    throw new UnsupportedOperationException();
  }

  /** Writes a spreadsheet of these actions in memory, in the order of all actions. */
  public Sheet actions(Collection<ActionId> which) {
    throw new UnsupportedOperationException();
  }

  /** Saves a spreadsheet, whole or not at all, and notes that it left. */
  public void save(Sheet sheet, Path file) {
    throw new UnsupportedOperationException();
  }
}
