package org.maracdesk.documents.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.type.Colour;
import org.maracdesk.documents.type.Numbers;
import org.maracdesk.documents.type.TextLine;
import org.maracdesk.documents.type.Typeface;

/** One page while it is drawn. Coordinates in points from the lower left corner. */
final class PageInk {

  private final PDPage page;
  private final COSArray parents;
  private final StringBuilder operators = new StringBuilder(4096);
  private final Map<Typeface, String> fontNames = new HashMap<>();
  private @Nullable String runningHead;

  PageInk(PDDocument document, PageFrame frame, int number, Tags tags) {
    page = new PDPage(new PDRectangle(frame.width(), frame.height()));
    page.setResources(new PDResources());
    page.setStructParents(number);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    parents = tags.contentOf(number);
    document.addPage(page);
  }

  PDPage page() {
    return page;
  }

  /** What stands in the corner of this page, if anything. */
  @Nullable String runningHead() {
    return runningHead;
  }

  void setRunningHead(@Nullable String text) {
    runningHead = text;
  }

  /** Draws content of the document that belongs to an element of its structure. */
  void content(PDStructureElement element, Runnable drawing) {
    int number = parents.size();
    parents.add(element.getCOSObject());
    var reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    element.appendKid(reference);
    if (element.getPage() == null) {
      element.setPage(page);
    }
    marked("/" + element.getStructureType() + " <</MCID " + number + ">>", drawing);
  }

  /** Draws what is no content: rules, grounds, repeated heads, page numbers. */
  void artifact(String kind, Runnable drawing) {
    marked("/Artifact <<" + kind + ">>", drawing);
  }

  /** Writes a line with its baseline at this height. */
  void text(TextLine line, float x, float baseline) {
    operators.append(line.style().colour().fill());
    new TextInk(operators, this::nameOf).write(line, x, baseline);
  }

  void ground(Colour colour, float x, float y, float width, float height) {
    artifact(
        "/Type /Layout",
        () ->
            operators
                .append(colour.fill())
                .append(Numbers.row(x, y, width, height))
                .append(" re f\n"));
  }

  /** A thin horizontal line: a filled box, since strokes look uneven on screens. */
  void rule(Colour colour, float x, float y, float width, float thickness) {
    ground(colour, x, y, width, thickness);
  }

  /** Puts a picture behind everything else on the page. */
  void behind(String kind, PDFormXObject picture) {
    var name = page.getResources().add(picture).getName();
    operators.insert(0, "/Artifact <<" + kind + ">> BDC\nq /" + name + " Do Q\nEMC\n");
  }

  /** What has been drawn so far. */
  String operators() {
    return operators.toString();
  }

  /** Puts what was drawn into the document. */
  void finish(PDDocument document) throws IOException {
    var stream = new PDStream(document);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
  }

  private void marked(String what, Runnable drawing) {
    operators.append(what).append(" BDC\n");
    drawing.run();
    operators.append("EMC\n");
  }

  private String nameOf(Typeface face) {
    return fontNames.computeIfAbsent(face, f -> page.getResources().add(f.font()).getName());
  }
}
