package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.maracdesk.store.Store;

/**
 * Takes in spreadsheets in two steps: a preview that writes nothing, then one transaction. The same
 * files a second time change nothing.
 */
public final class ImportSpreadsheets {

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final CompleteChecklist checklists;

  ImportSpreadsheets(Store store, Clock clock, Supplier<UUID> ids, CompleteChecklist checklists) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    this.checklists = checklists;
  }

  /** Which rows are taken in. */
  public enum Rows {
    /** All, or none if one cannot be read. */
    ALL,
    /** Those that can be read. */
    GOOD_ONES
  }

  /** Looks at files, and at the CSV files in folders, and says what would happen. */
  public ImportPreview preview(List<Path> files) {
    throw new UnsupportedOperationException();
  }

  /** Takes in what a preview showed, in one transaction. */
  public void take(ImportPreview preview, Rows rows) {
    throw new UnsupportedOperationException();
  }
}
