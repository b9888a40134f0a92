package org.maracdesk.documents.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The document's structure as a screen reader meets it: headings, paragraphs, lists and tables. */
final class Tags {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final Deque<PDStructureElement> open = new ArrayDeque<>();
  private final Map<Integer, COSArray> contentOfPages = new TreeMap<>();

  Tags() {
    var document = new PDStructureElement("Document", root);
    root.appendKid(document);
    open.push(document);
  }

  /** Begins an element inside the one that is open. */
  PDStructureElement begin(String type) {
    var element = new PDStructureElement(type, open.element());
    open.element().appendKid(element);
    open.push(element);
    return element;
  }

  void end() {
    open.pop();
  }

  /** An element with nothing but text in it. */
  PDStructureElement leaf(String type) {
    var element = begin(type);
    end();
    return element;
  }

  /** A header cell, which says whether it names its row or its column. */
  PDStructureElement headerCell(String scope) {
    var cell = leaf("TH");
    attribute(cell, "Table", "Scope", scope);
    return cell;
  }

  /** Says something about an element under a standard owner's name. */
  void attribute(PDStructureElement element, String owner, String name, String value) {
    var attributes = new COSDictionary();
    attributes.setName(COSName.O, owner);
    attributes.setName(COSName.getPDFName(name), value);
    element.getCOSObject().setItem(COSName.A, attributes);
  }

  /** Where a page keeps note of which element each of its marked contents belongs to. */
  COSArray contentOf(int page) {
    return contentOfPages.computeIfAbsent(page, number -> new COSArray());
  }

  void attach(PDDocument document) {
    var numbers = new COSArray();
    contentOfPages.forEach(
        (page, content) -> {
          numbers.add(COSInteger.get(page));
          numbers.add(content);
        });
    var tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.getCOSObject().setItem(COSName.NUMS, numbers);
    root.setParentTree(tree);
    root.setParentTreeNextKey(contentOfPages.size());
    document.getDocumentCatalog().setStructureTreeRoot(root);
  }
}
