package org.maracdesk.documents.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.documents.sheet.SampleContent.CLOCK;
import static org.maracdesk.documents.sheet.SampleContent.MARKING;
import static org.maracdesk.documents.sheet.SampleContent.draw;
import static org.maracdesk.documents.sheet.SampleContent.everything;
import static org.maracdesk.documents.sheet.SampleContent.sheet;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.maracdesk.documents.sheet.Block.BulletList;
import org.maracdesk.documents.sheet.Block.Callout;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.KeepTogether;
import org.maracdesk.documents.sheet.Block.KeyValues;
import org.maracdesk.documents.sheet.Block.PageBreak;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.PdfText.Spoken;
import org.maracdesk.wording.Words;

class SheetTest {

  @Test
  void theDocumentSaysWhatTheContentSaysInTheSameOrder() throws Exception {
    var content = everything(true);

    var drawn = sheet().draw(content);

    assertEquals(expected(content), leftToRight(PdfText.spoken(drawn.pdf())));
    assertEquals(0, drawn.unknownCharacters());
  }

  @Test
  void arabicUrduAndPunjabiAreCopiedAsTheyWereTyped() throws Exception {
    var copied = PdfText.copied(sheet().draw(everything(false)).pdf());

    for (var name : List.of("ليلى عبد الرحمن (أم سامي)", "محمد علی (ب)", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ ਸਿੰਘ")) {
      assertTrue(copied.contains(name), name);
    }
  }

  @Test
  void eachPageCarriesTheMarkingTwiceAndTheTitleTheTimeTheCopyAndItsNumber() throws Exception {
    var drawn = sheet().draw(everything(false));

    var copied = PdfText.copied(drawn.pdf());

    // once in the text, twice around each page
    assertEquals(1 + 2 * drawn.pages(), count(copied, MARKING.label()));
    assertEquals(1 + drawn.pages(), count(copied, "Trial paper, 26 November 2026"));
    assertEquals(drawn.pages(), count(copied, "Printed 26 November 2026, 09:30"));
    assertEquals(drawn.pages(), count(copied, "Copy for Housing"));
    for (int page = 1; page <= drawn.pages(); page++) {
      assertEquals(1, count(copied, "Page " + page + " of " + drawn.pages()));
    }
  }

  @Test
  void theHeadOfATableIsSeenOnEachPageAndReadAloudOnce() throws Exception {
    var drawn = draw(SampleContent.actions(30));

    assertEquals(3, drawn.pages());
    assertEquals(3, count(PdfText.copied(drawn.pdf()), "Number Agency Person Action Due"));
    assertEquals(1, PdfText.sentences(drawn.pdf()).stream().filter("Agency"::equals).count());
  }

  @Test
  void aDayIsNeverPartedFromItsMonthAtTheEndOfALine() throws Exception {
    for (int letters = 40; letters < 110; letters++) {
      var sentence =
          "x".repeat(10) + " " + "y".repeat(letters) + " was due by 15 January 2026 again";

      var copied = PdfText.copied(draw(new Paragraph(sentence)).pdf());

      assertTrue(copied.contains("15 January"), letters + " letters: " + copied);
    }
  }

  @Test
  void theLastRowOfATableNeverStandsAlone() throws Exception {
    for (int lines = 28; lines < 40; lines++) {
      var rows =
          Table.ofTexts(
              List.of(new Table.Column("Row", 1)),
              0,
              List.of(List.of("first"), List.of("last but one"), List.of("last of all")),
              "");

      var pdf = draw(new Paragraph("x\n".repeat(lines).strip()), rows).pdf();

      assertEquals(pageOf(pdf, "last but one"), pageOf(pdf, "last of all"), lines + " lines");
    }
  }

  @Test
  void theWatermarkIsSeenButNeverReadOrCopied() throws Exception {
    var plain = sheet().draw(everything(false)).pdf();
    var draft = sheet().draw(everything(true)).pdf();

    assertFalse(Arrays.equals(plain, draft));
    assertEquals(PdfText.copied(plain), PdfText.copied(draft));
    assertEquals(PdfText.spoken(plain), PdfText.spoken(draft));
  }

  @Test
  void theSameContentAtTheSameMomentMakesTheSameFile() {
    var later = new Sheet(Words.english(), Clock.offset(CLOCK, Duration.ofMinutes(1)));

    assertArrayEquals(sheet().draw(everything(true)).pdf(), sheet().draw(everything(true)).pdf());
    assertFalse(
        Arrays.equals(sheet().draw(everything(true)).pdf(), later.draw(everything(true)).pdf()));
  }

  @Test
  void theFilesPropertiesHoldTheTitleAndNothingOfTheText() throws Exception {
    var pdf = draw(new Paragraph("Invented Name")).pdf();

    try (var document = Loader.loadPDF(pdf)) {
      var information = document.getDocumentInformation();
      var metadata =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertEquals("Trial paper, 26 November 2026", information.getTitle());
      assertEquals("Marac Desk", information.getAuthor());
      assertTrue(metadata.contains("Trial paper, 26 November 2026"));
      assertFalse(metadata.contains("Invented"));
      assertFalse(information.getCOSObject().toString().contains("Invented"));
      assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
      assertEquals(
          CLOCK.instant().getEpochSecond(),
          information.getCreationDate().toInstant().getEpochSecond());
    }
  }

  @Test
  void headingsAreBookmarksInTheirOrderAndDepth() throws Exception {
    var pdf =
        draw(
                new Heading(2, "One"),
                new Heading(3, "One and a half"),
                new Heading(4, "Detail"),
                new Heading(2, "Two"))
            .pdf();

    try (var document = Loader.loadPDF(pdf)) {
      var titles = new ArrayList<String>();
      collect(document.getDocumentCatalog().getDocumentOutline(), "", titles);
      assertEquals(
          List.of("Trial paper, 26 November 2026", "-One", "--One and a half", "---Detail", "-Two"),
          titles);
    }
  }

  @Test
  void aHeadingStaysWithWhatFollowsIt() throws Exception {
    for (int lines = 36; lines < 48; lines++) {
      var pdf =
          draw(
                  new Paragraph("x\n".repeat(lines).strip()),
                  new Heading(2, "A heading"),
                  new Paragraph("What follows the heading."))
              .pdf();

      assertEquals(pageOf(pdf, "A heading"), pageOf(pdf, "What follows"), lines + " lines");
    }
  }

  @Test
  void whatIsKeptTogetherStaysOnOnePageWhenAPageCanHoldIt() throws Exception {
    for (int lines = 20; lines < 50; lines += 3) {
      var group =
          new KeepTogether(
              List.of(
                  new Heading(3, "A group"),
                  new Paragraph("middle\n".repeat(8).strip()),
                  new Paragraph("The end of the group.")));

      var pdf = draw(new Paragraph("x\n".repeat(lines).strip()), group).pdf();

      assertEquals(pageOf(pdf, "A group"), pageOf(pdf, "The end"), lines + " lines");
    }
  }

  @Test
  void aGroupTooTallForAPageIsBrokenRatherThanLost() throws Exception {
    var drawn =
        draw(
            new KeepTogether(
                List.of(
                    new Paragraph("x\n".repeat(90) + "the very last line"),
                    new Paragraph("End."))));

    assertTrue(drawn.pages() >= 3);
    assertEquals("End.", PdfText.sentences(drawn.pdf()).getLast());
    assertTrue(PdfText.copied(drawn.pdf()).contains("the very last line"));
  }

  @Test
  void aPageBreakBeforeTheFirstAndAfterTheLastBlockMakesNoEmptyPage() {
    assertEquals(
        2,
        draw(
                new Paragraph("One."),
                new PageBreak(),
                new PageBreak(),
                new Paragraph("Two."),
                new PageBreak())
            .pages());
  }

  @Test
  void aWordOfThreeThousandLettersIsBrokenAndComplete() throws Exception {
    var word = "abcdefghij".repeat(300);

    var drawn = draw(new Paragraph("Before " + word + " after."));

    assertEquals("Before " + word + " after.", PdfText.sentences(drawn.pdf()).getLast());
  }

  @Test
  void aCellLongerThanAPageFlowsOn() throws Exception {
    var text = "A long story in a narrow cell. ".repeat(900).strip();
    var columns = List.of(new Table.Column("Agency", 1), new Table.Column("Told", 3));

    var drawn =
        draw(
            Table.ofTexts(
                columns, 0, List.of(List.of("Housing", text), List.of("Police", "b")), ""));

    assertTrue(drawn.pages() > 5);
    var sentences = PdfText.sentences(drawn.pdf());
    assertEquals(
        List.of("Agency", "Told", "Housing", text, "Police", "b"),
        sentences.subList(sentences.size() - 6, sentences.size()));
  }

  @Test
  void anEmptyTableIsSaidInWords() throws Exception {
    var table =
        Table.ofTexts(
            List.of(new Table.Column("Number", 1)), 0, List.of(), "No actions were agreed.");

    var spoken = PdfText.spoken(draw(table).pdf());

    assertEquals(new Spoken("P", "No actions were agreed."), spoken.getLast());
  }

  @Test
  void emptyListsFactsAndTextsLeaveNoTrace() throws Exception {
    var drawn =
        draw(
            new BulletList(List.of()),
            new KeyValues(List.of()),
            new Paragraph(" "),
            new Callout("Lead", ""));

    assertEquals("Lead", PdfText.sentences(drawn.pdf()).getLast());
    assertEquals(4, PdfText.sentences(drawn.pdf()).size());
  }

  @Test
  void emptyCellsAndEmptyLinesSayNothingAndKeepTheirPlace() throws Exception {
    var columns = List.of(new Table.Column("A", 1), new Table.Column("B", 1));

    var pdf =
        draw(
                new Paragraph("one\n\ntwo"),
                Table.ofTexts(columns, 0, List.of(List.of("", "x"), List.of("y", "")), ""))
            .pdf();

    var sentences = PdfText.sentences(pdf);
    assertEquals(
        List.of("one two", "A", "B", "x", "y"),
        sentences.subList(sentences.size() - 5, sentences.size()));
  }

  @Test
  void controlCharactersAndHiddenTurnsOfDirectionAreLeftOut() throws Exception {
    var text = "Smi\u0000th\u0007 \u202Eevil\u202C \u2066name\u2069 so\u00ADft\u200B end";

    var drawn = draw(new Paragraph(text));

    assertEquals("Smith evil name soft end", PdfText.sentences(drawn.pdf()).getLast());
    assertEquals(0, drawn.unknownCharacters());
  }

  @Test
  void charactersThatNoFontHasAreReplacedAndCounted() throws Exception {
    var drawn = draw(new Paragraph("a 😀 b 漢字 c \uD800 d"));

    assertEquals(4, drawn.unknownCharacters());
    assertEquals("a \uFFFD b \uFFFD\uFFFD c \uFFFD d", PdfText.sentences(drawn.pdf()).getLast());
  }

  @Test
  void markupIsTextLikeAnyOther() throws Exception {
    var text = "<script>alert('&xxe;')</script> ${home} {{x}} \\) Tj ET (";

    assertEquals(text, PdfText.sentences(draw(new Paragraph(text)).pdf()).getLast());
  }

  @Test
  void aPaperWithoutAMarkingSaysNothingAboutOne() throws Exception {
    var unmarked =
        new Content(
            "Plain",
            new Content.Marking("", ""),
            Content.Shape.PORTRAIT,
            null,
            false,
            List.of(new Paragraph("Text.")));

    assertEquals(List.of("Plain", "Text."), PdfText.sentences(sheet().draw(unmarked).pdf()));
  }

  @Test
  void factsStandTwoInARowOnAWidePage() throws Exception {
    var facts =
        new KeyValues(
            List.of(
                new KeyValues.Entry("A", "1"),
                new KeyValues.Entry("B", "2"),
                new KeyValues.Entry("C", "3")));
    var wide = new Content("Wide", MARKING, Content.Shape.LANDSCAPE, null, false, List.of(facts));

    var pdf = sheet().draw(wide).pdf();

    assertTrue(PdfText.copied(pdf).contains("A 1 B 2 C 3"));
    assertEquals(
        List.of("A", "1", "B", "2", "C", "3"),
        PdfText.sentences(pdf).subList(3, PdfText.sentences(pdf).size()));
  }

  @Test
  void landscapePagesAreWide() throws Exception {
    var content =
        new Content(
            "Wide",
            MARKING,
            Content.Shape.LANDSCAPE,
            null,
            true,
            List.of(SampleContent.actions(9)));

    try (var document = Loader.loadPDF(sheet().draw(content).pdf())) {
      var box = document.getPage(0).getMediaBox();
      assertTrue(box.getWidth() > box.getHeight());
      assertEquals(0, document.getPage(0).getRotation());
    }
  }

  @Test
  void aRowWithTooFewCellsIsRefused() {
    var columns = List.of(new Table.Column("A", 1), new Table.Column("B", 1));

    assertThrows(
        IllegalArgumentException.class,
        () -> Table.ofTexts(columns, 0, List.of(List.of("only one")), ""));
    assertThrows(IllegalArgumentException.class, () -> Table.ofTexts(columns, 2, List.of(), ""));
    assertThrows(IllegalArgumentException.class, () -> new Heading(1, "Title"));
  }

  private static List<Spoken> expected(Content content) {
    var expected = new ArrayList<Spoken>();
    expected.add(new Spoken("H1", content.title()));
    expected.add(new Spoken("P", "Protective marking: " + content.marking().label()));
    expected.add(new Spoken("P", content.marking().handling()));
    content.blocks().forEach(block -> expect(block, expected));
    return leftToRight(expected);
  }

  private static void expect(Block block, List<Spoken> expected) {
    switch (block) {
      case Heading heading -> expected.add(new Spoken("H" + heading.level(), heading.text()));
      case Paragraph paragraph -> expected.add(new Spoken("P", paragraph.text()));
      case Callout callout -> {
        expected.add(new Spoken("P", callout.lead()));
        expected.add(new Spoken("P", callout.text()));
      }
      case BulletList list ->
          list.items()
              .forEach(
                  item -> {
                    expected.add(new Spoken("Lbl", "•"));
                    expected.add(new Spoken("LBody", item));
                  });
      case KeyValues facts ->
          facts
              .entries()
              .forEach(
                  entry -> {
                    expected.add(new Spoken("TH", entry.label()));
                    expected.add(new Spoken("TD", entry.value().text()));
                  });
      case Table table -> {
        if (table.rows().isEmpty()) {
          expected.add(new Spoken("P", table.whenEmpty()));
        } else {
          table.columns().forEach(column -> expected.add(new Spoken("TH", column.header())));
        }
        for (var row : table.rows()) {
          for (int i = 0; i < row.size(); i++) {
            expected.add(new Spoken(i == table.rowHeader() ? "TH" : "TD", row.get(i).text()));
          }
        }
      }
      case KeepTogether group -> group.blocks().forEach(inner -> expect(inner, expected));
      case PageBreak _ -> {}
    }
  }

  /** Arabic stands in a PDF in the order of the page, which has a test of its own. */
  private static List<Spoken> leftToRight(List<Spoken> spoken) {
    return spoken.stream()
        .filter(s -> !s.text().isEmpty())
        .map(
            s ->
                s.text().codePoints().anyMatch(c -> c >= 0x600 && c < 0x700)
                    ? new Spoken(s.type(), "arabic")
                    : new Spoken(s.type(), s.text().replace('\n', ' ')))
        .toList();
  }

  private static int pageOf(byte[] pdf, String text) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        if (stripper.getText(document).contains(text)) {
          return page;
        }
      }
    }
    return 0;
  }

  private static void collect(PDOutlineNode node, String indent, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(indent + item.getTitle());
      collect(item, indent + "-", titles);
    }
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
