package org.maracdesk.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF says: to a screen reader by its structure, to a copying hand by its pages. */
public final class PdfText {

  /** An element with text: its type, and what it says with single spaces. */
  public record Spoken(String type, String text) {}

  private final Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();
  private final List<Spoken> spoken = new ArrayList<>();

  private PdfText() {}

  /** The elements that have text, in reading order. */
  public static List<Spoken> spoken(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var text = new PdfText();
      text.read(document);
      text.walk(document.getDocumentCatalog().getStructureTreeRoot());
      return text.spoken;
    }
  }

  /** The texts of {@link #spoken} alone. */
  public static List<String> sentences(byte[] pdf) throws IOException {
    return spoken(pdf).stream().map(Spoken::text).toList();
  }

  /** All text of all pages, with what stands around it, as a viewer copies it. */
  public static String copied(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
    }
  }

  private void read(PDDocument document) throws IOException {
    for (var page : document.getPages()) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      var texts = new HashMap<Integer, String>();
      for (var content : extractor.getMarkedContents()) {
        texts.put(content.getMCID(), textOf(content));
      }
      contents.put(page.getCOSObject(), texts);
    }
  }

  private static String textOf(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    var text = new StringBuilder();
    for (var part : content.getContents()) {
      switch (part) {
        case PDMarkedContent inner -> text.append(textOf(inner));
        case TextPosition letter -> text.append(letter.getUnicode());
        default -> {}
      }
    }
    return text.toString();
  }

  private void walk(PDStructureNode node) {
    var own = new StringBuilder();
    for (var kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> walk(element);
        case PDMarkedContentReference reference ->
            own.append(contents.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
        default -> throw new IllegalStateException("a kid nobody expected: " + kid);
      }
    }
    if (!own.isEmpty() && node instanceof PDStructureElement element) {
      var text = own.toString().replaceAll("\\s+", " ").strip();
      spoken.add(new Spoken(element.getStructureType(), text));
    }
  }
}
