package org.maracdesk.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF page by page, and what its bookmarks say. */
public final class PdfPages {

  private PdfPages() {}

  /** The text of each page, with what stands around it, in single spaces. */
  public static List<String> texts(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var texts = new ArrayList<String>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
      }
      return texts;
    }
  }

  /** The titles of all bookmarks, from the first to the last. */
  public static List<String> bookmarks(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var titles = new ArrayList<String>();
      collect(document.getDocumentCatalog().getDocumentOutline(), titles);
      return titles;
    }
  }

  private static void collect(PDOutlineNode node, List<String> titles) {
    for (var child : node.children()) {
      titles.add(child.getTitle());
      collect(child, titles);
    }
  }
}
