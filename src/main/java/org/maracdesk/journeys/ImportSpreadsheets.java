package org.maracdesk.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.shared.StopSign;
import org.maracdesk.exchange.ParsedSheet;
import org.maracdesk.store.Noted;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Takes in spreadsheets in two steps: a preview that writes nothing, then one transaction. The same
 * files a second time change nothing.
 */
public final class ImportSpreadsheets {

  private static final String ENDING = ".csv";

  /** A file beyond this is refused before it is read: 200 MB, where real ones have one or two. */
  private static final long LARGEST_FILE = 200_000_000;

  /** How much is looked at together; a heap of 512 MB holds it. */
  private static final long MOST_CELLS = 1_500_000;

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

  /** What came of taking in. */
  public enum Taking {
    /** Everything that was asked for is kept. */
    DONE,
    /** It was stopped in time: nothing at all was changed. */
    STOPPED
  }

  /** Looks at files, and at the CSV files in folders, and says what would happen. */
  public ImportPreview preview(List<Path> files) {
    return preview(files, MOST_CELLS);
  }

  /**
   * Looks at files as {@link #preview(List)}, unless it is stopped between two files or rows.
   *
   * @return nothing when it was stopped
   */
  public Optional<ImportPreview> preview(List<Path> files, StopSign stop) {
    try {
      return Optional.of(preview(files, MOST_CELLS, stop));
    } catch (StopSign.Stopped asWished) {
      return Optional.empty();
    }
  }

  ImportPreview preview(List<Path> files, long mostCells) {
    return preview(files, mostCells, new StopSign());
  }

  private ImportPreview preview(List<Path> files, long mostCells, StopSign stop) {
    var found = files.stream().flatMap(file -> sheetsOf(file).stream()).toList();
    found.forEach(Outgoing.of(store)::letIn);
    var names = new SheetNames(found);
    var sheets = new ArrayList<ParsedSheet>();
    long cells = 0;
    for (var file : found) {
      stop.check();
      var sheet = ParsedSheet.read(names.of(file), bytes(file), today(), stop);
      cells += sheet.cells();
      if (cells > mostCells) {
        throw new ExplainedException(Wording.of("journeys.import.too-much"));
      }
      sheets.add(sheet);
    }
    return previewOf(sheets, stop);
  }

  /** Looks at sheets that have been read already. */
  ImportPreview previewOf(List<ParsedSheet> sheets) {
    return previewOf(sheets, new StopSign());
  }

  private ImportPreview previewOf(List<ParsedSheet> sheets, StopSign stop) {
    var batch = ImportBatch.of(sheets, stop);
    return store.read(
        shelves -> new ImportComparison(shelves, batch, checklists.shelf(), stop).preview());
  }

  /**
   * Takes in what a preview showed, in one transaction. Where there is nothing to take in, nothing
   * is written at all.
   *
   * @throws ExplainedException when the preview has refusals and all rows were asked for, or when
   *     the store has changed so that something else would be taken in than was shown
   */
  public void take(ImportPreview preview, Rows rows) {
    take(preview, rows, new StopSign());
  }

  /**
   * Takes in as {@link #take(ImportPreview, Rows)}, unless it is stopped before the one transaction
   * is over; what was written of it by then is taken back.
   */
  public Taking take(ImportPreview preview, Rows rows, StopSign stop) {
    if (rows == Rows.ALL && preview.hasRefusals()) {
      throw new ExplainedException(Wording.of("journeys.import.refusals"));
    }
    if (preview.fresh() + preview.changed() == 0) {
      return Taking.DONE;
    }
    try {
      return store.change(
          shelves -> {
            var now =
                new ImportComparison(shelves, preview.batch(), checklists.shelf(), stop).preview();
            if (!now.lines().equals(preview.lines())) {
              throw new ExplainedException(Wording.of("journeys.import.changed-meanwhile"));
            }
            var about = new ImportTaking(shelves, ids, clock, checklists, stop).take(now.wanted());
            return new Noted<>(
                new AuditNote(AuditNote.Kind.SPREADSHEETS_IMPORTED, List.copyOf(about)),
                Taking.DONE);
          });
    } catch (StopSign.Stopped asWished) {
      return Taking.STOPPED;
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static List<Path> sheetsOf(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (var inside = Files.list(place)) {
      return inside
          .filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw notRead(place, e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new ExplainedException(
            Wording.of("journeys.import.too-large", String.valueOf(file.getFileName())));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw notRead(file, e);
    }
  }

  private static ExplainedException notRead(Path file, IOException cause) {
    return new ExplainedException(
        Wording.of("journeys.file.not-read", String.valueOf(file.getFileName())), cause);
  }
}
