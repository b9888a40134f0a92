package org.maracdesk.documents.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.maracdesk.documents.type.CleanText;

/** The list of headings beside the document. */
final class Bookmarks {

  private static final float SPACE_ABOVE = 8;

  private record Branch(int level, PDOutlineItem item) {}

  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Deque<Branch> path = new ArrayDeque<>();

  /** Adds a heading whose upper edge is at this height of the page. */
  void add(Slab.Landmark landmark, PageInk page, float top) {
    while (!path.isEmpty() && path.element().level() >= landmark.level()) {
      path.pop();
    }
    PDOutlineNode parent = path.isEmpty() ? outline : path.element().item();
    var place = new PDPageXYZDestination();
    place.setPage(page.page());
    place.setLeft(0);
    place.setTop(Math.round(top + SPACE_ABOVE));
    var item = new PDOutlineItem();
    item.setTitle(CleanText.of(landmark.title()));
    item.setDestination(place);
    parent.addLast(item);
    path.push(new Branch(landmark.level(), item));
  }

  void attach(PDDocument document) {
    outline.openNode();
    for (var item : outline.children()) {
      item.openNode();
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }
}
