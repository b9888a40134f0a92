package org.maracdesk.documents;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Pictures of a PDF's pages for looking at it on the screen; nothing leaves memory. */
public final class PagePictures implements AutoCloseable {

  private final PDDocument document;
  private final PDFRenderer renderer;

  /**
   * Opens a PDF.
   *
   * @throws ExplainedException when it cannot be read
   */
  public PagePictures(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("pictures.failed"), e);
    }
    renderer = new PDFRenderer(document);
  }

  /** How many pages there are. */
  public int pages() {
    return document.getNumberOfPages();
  }

  /**
   * The picture of a page.
   *
   * @param page counted from 0
   * @param scale pixels per point: 1 shows an A4 page 595 pixels wide, 2 twice that
   * @throws IndexOutOfBoundsException when there is no such page
   * @throws ExplainedException when the page cannot be drawn
   */
  public PagePicture page(int page, float scale) {
    try {
      var picture = renderer.renderImage(page, scale, ImageType.RGB);
      int width = picture.getWidth();
      int height = picture.getHeight();
      return new PagePicture(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("pictures.failed"), e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("pictures.failed"), e);
    }
  }
}
