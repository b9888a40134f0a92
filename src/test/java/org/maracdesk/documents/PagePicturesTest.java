package org.maracdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Words;

class PagePicturesTest {

  @Test
  void aPictureHasTheSizeOfThePageTimesTheScaleAndSomethingOnIt() {
    try (var pictures = new PagePictures(twoPages())) {
      var picture = pictures.page(1, 0.5f);

      assertEquals(2, pictures.pages());
      assertEquals(297, picture.width());
      assertEquals(420, picture.height());
      assertEquals(297 * 420, picture.argb().length);
      assertEquals(0xFFFFFFFF, picture.argb()[0]);
      assertTrue(Arrays.stream(picture.argb()).anyMatch(pixel -> (pixel & 0xFF) < 0x60));
    }
  }

  @Test
  void aPageThatIsNotThereIsRefused() {
    try (var pictures = new PagePictures(twoPages())) {
      assertThrows(IndexOutOfBoundsException.class, () -> pictures.page(2, 1));
    }
  }

  @Test
  void whatIsNoPdfIsExplained() {
    var failure =
        assertThrows(ExplainedException.class, () -> new PagePictures(new byte[] {1, 2, 3}));

    assertEquals("pictures.failed", failure.wording().key());
  }

  static byte[] twoPages() {
    var clock = Clock.fixed(Instant.parse("2026-11-26T09:30:00Z"), ZoneOffset.UTC);
    var content =
        new Content(
            "Two pages",
            new Content.Marking("OFFICIAL", ""),
            Content.Shape.PORTRAIT,
            null,
            false,
            List.of(
                new Block.Paragraph("One."), new Block.PageBreak(), new Block.Paragraph("Two.")));
    return new Sheet(Words.english(), clock).draw(content).pdf();
  }
}
