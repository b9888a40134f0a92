package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.maracdesk.documents.ActionListPdf;
import org.maracdesk.documents.AgendaPdf;
import org.maracdesk.documents.MinutesPdf;
import org.maracdesk.documents.PagePictures;
import org.maracdesk.documents.Printers;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.MinutesComposer;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** Draws a meeting's papers, and notes when one leaves. */
public final class ProduceDocuments {

  private final Store store;
  private final Clock clock;
  private final Words words;

  ProduceDocuments(Store store, Clock clock, Words words) {
    this.store = store;
    this.clock = clock;
    this.words = words;
  }

  /**
   * A paper that has been drawn and has gone nowhere yet.
   *
   * @param meeting whose it is
   * @param kind what it is
   * @param fileName what a file of it should be called; it names nobody
   * @param pdf the file, in memory
   * @param pages how many
   * @param unknownCharacters how many characters could not be drawn
   */
  public record Paper(
      MeetingId meeting,
      DocumentKind kind,
      String fileName,
      byte[] pdf,
      int pages,
      int unknownCharacters) {

    /** Its pages as pictures; whoever asks closes them. */
    public PagePictures pictures() {
      return new PagePictures(pdf);
    }

    /**
     * One page as a picture, for looking at it on the screen.
     *
     * @param page counted from 0
     * @param scale pixels per point: 1 shows an A4 page 595 pixels wide
     */
    public PageView page(int page, float scale) {
      try (var pictures = pictures()) {
        var picture = pictures.page(page, scale);
        return new PageView(page, picture.width(), picture.height(), picture.argb());
      }
    }
  }

  /** Draws a paper. Nothing is written to disk. */
  public Paper draw(MeetingId id, DocumentKind kind, Recipient recipient) {
    var record =
        store
            .read(shelves -> MeetingRecords.read(shelves, id))
            .orElseThrow(() -> new ExplainedException(Wording.of("journeys.meeting.gone")));
    var today = LocalDate.now(clock);
    var sheet = new Sheet(words, clock);
    var drawn =
        switch (kind) {
          case AGENDA -> new AgendaPdf(sheet, words).draw(MinutesComposer.agenda(record, today));
          case MINUTES -> new MinutesPdf(sheet, words).draw(MinutesComposer.minutes(record, today));
          case ACTIONS ->
              new ActionListPdf(sheet, words)
                  .draw(MinutesComposer.actions(record, recipient, today));
        };
    return paper(record, kind, recipient, drawn);
  }

  /** The printers of this computer by name, the usual one first; none where there is none. */
  public List<String> printers() {
    return Printers.ofThisComputer(words).names();
  }

  /** Saves a paper, whole or not at all, and notes that it left. */
  public void save(Paper paper, Path file) {
    OutgoingFile.write(file, paper.pdf());
    left(paper);
  }

  /** Prints a paper on a printer of this computer, and notes that it left. */
  public void print(Paper paper, String printer) {
    Printers.ofThisComputer(words).print(paper.pdf(), printer);
    left(paper);
  }

  private void left(Paper paper) {
    store.keep(AuditNote.of(AuditNote.Kind.DOCUMENT_ISSUED, paper.meeting().value()), _ -> {});
  }

  private static Paper paper(
      MeetingRecord record, DocumentKind kind, Recipient recipient, DrawnDocument drawn) {
    var name = new StringBuilder("marac-").append(record.meeting().date()).append('-');
    name.append(kind.name().toLowerCase(Locale.ROOT));
    if (kind == DocumentKind.ACTIONS && recipient instanceof Recipient.OneAgency one) {
      name.append('-').append(one.code().value().toLowerCase(Locale.ROOT));
    }
    return new Paper(
        record.meeting().id(),
        kind,
        name.append(".pdf").toString(),
        drawn.pdf(),
        drawn.pages(),
        drawn.unknownCharacters());
  }
}
