package org.maracdesk.documents.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.maracdesk.documents.type.FontShelf;
import org.maracdesk.documents.type.TextLines;
import org.maracdesk.documents.type.TextStyle;
import org.maracdesk.documents.type.Typefaces;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Draws documents: accessible PDFs (PDF/UA-1 and PDF/A-2a in one file), wholly in memory. The same
 * content at the same moment makes the same file, byte for byte.
 */
public final class Sheet {

  private static final ZoneId WALL = ZoneId.of("Europe/London");

  private final Words words;
  private final Clock clock;
  private final boolean practice;
  private final FontShelf shelf = new FontShelf();

  /**
   * A sheet that says its own few sentences in these words and prints this clock's time in London.
   */
  public Sheet(Words words, Clock clock) {
    this(words, clock, false);
  }

  private Sheet(Words words, Clock clock, boolean practice) {
    this.words = words;
    this.clock = clock;
    this.practice = practice;
  }

  /** A sheet about invented people: it says so at its head and across each page. */
  public static Sheet forPractice(Words words, Clock clock) {
    return new Sheet(words, clock, true);
  }

  /**
   * Draws a document.
   *
   * @throws ExplainedException when it cannot be drawn
   */
  public DrawnDocument draw(Content content) {
    // A document made here stays in memory: PDFBox is given no place for temporary files
    try (var document = new PDDocument()) {
      return new Drawing(document, content).finish();
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("sheet.failed"), e);
    }
  }

  /** One document on its way from content to file. */
  private final class Drawing {

    private final PDDocument document;
    private final Content content;
    private final PageFrame frame;
    private final Tags tags = new Tags();
    private final Bookmarks bookmarks = new Bookmarks();
    private final Typefaces faces;
    private final TextLines text;

    Drawing(PDDocument document, Content content) {
      this.document = document;
      this.content = content;
      this.frame = PageFrame.of(content.shape());
      this.faces = new Typefaces(document, shelf);
      this.text = new TextLines(faces);
    }

    DrawnDocument finish() throws IOException {
      document.getDocument().setVersion(1.7f);
      var pages = pour();
      int unknown = faces.unknownCharacters();
      surround(pages);
      for (var page : pages) {
        page.finish(document);
      }
      faces.embed();
      tags.attach(document);
      bookmarks.attach(document);
      new SelfDescription(document, content.title(), content.language(), clock.instant()).attach();
      document.setDocumentId(fingerprint(pages));
      var out = new ByteArrayOutputStream(1 << 18);
      document.save(out);
      return new DrawnDocument(out.toByteArray(), pages.size(), unknown);
    }

    private List<PageInk> pour() {
      var compositor = new Compositor(text, tags, frame);
      var slabs = new ArrayList<Slab>();
      slabs.add(compositor.title(content.title()));
      slabs.addAll(compositor.slabs(practice()));
      slabs.addAll(compositor.slabs(marking()));
      slabs.addAll(compositor.slabs(content.blocks()));
      var flow = new Flow(frame, number -> new PageInk(document, frame, number, tags), bookmarks);
      flow.pour(slabs);
      return flow.pages();
    }

    /** What stands across a page is not read aloud either. */
    private List<Block> practice() {
      return practice
          ? List.of(
              new Block.Callout(words.say("sheet.practice.lead"), words.say("sheet.practice.text")))
          : List.of();
    }

    /** What stands around the text is not read aloud: the marking must be in the text as well. */
    private List<Block> marking() {
      var marking = content.marking();
      return marking.label().isBlank()
          ? List.of(new Block.Paragraph(marking.handling()))
          : List.of(
              new Block.Callout(words.say("sheet.marking", marking.label()), marking.handling()));
    }

    private void surround(List<PageInk> pages) throws IOException {
      var now = clock.instant().atZone(WALL);
      LocalTime time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
      var copyFor = content.copyFor();
      var running =
          new RunningText(
              text,
              frame,
              content.marking().label(),
              content.title(),
              words.say("sheet.printed", now.toLocalDate(), time),
              copyFor == null ? null : words.say("sheet.copy-for", copyFor));
      for (int i = 0; i < pages.size(); i++) {
        running.draw(pages.get(i), words.say("sheet.page", i + 1, pages.size()));
      }
      if (practice || content.draft()) {
        var said = words.say(practice ? "sheet.practice" : "sheet.draft");
        var word = text.single(said, TextStyle.MARKING);
        var picture = Watermark.picture(document, word, frame);
        pages.forEach(page -> page.behind("/Type /Pagination /Subtype /Watermark", picture));
      }
    }

    private long fingerprint(List<PageInk> pages) {
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(clock.instant().toString().getBytes(StandardCharsets.US_ASCII));
        for (var page : pages) {
          digest.update(page.operators().getBytes(StandardCharsets.US_ASCII));
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
