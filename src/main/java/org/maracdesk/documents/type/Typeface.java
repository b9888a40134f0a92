package org.maracdesk.documents.type;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** One font within one document: which letters it has, how wide they are, which were used. */
public final class Typeface {

  private final FontFile file;
  private final TrueTypeFont outlines;
  private final PDType0Font font;
  private final CmapLookup glyphs;
  private final float unitsPerEm;
  private final @Nullable Font shaper;
  private final Map<Integer, Float> advances = new HashMap<>();
  private final Map<Integer, String> shapedText = new TreeMap<>();

  Typeface(PDDocument document, FontShelf shelf, FontFile file) throws IOException {
    this.file = file;
    outlines = new TTFParser().parse(new RandomAccessReadBuffer(shelf.bytes(file)));
    // PDFBox would compile a regular expression for each string shown
    outlines.setEnableGsub(false);
    document.registerTrueTypeFontForClosing(outlines);
    font = PDType0Font.load(document, outlines, true);
    glyphs = outlines.getUnicodeCmapLookup();
    unitsPerEm = outlines.getUnitsPerEm();
    shaper = file.shaped() ? shelf.shaper(file) : null;
  }

  public PDType0Font font() {
    return font;
  }

  /** The font as the JDK shapes it; nothing for a font whose letters stand alone. */
  @Nullable Font shaper() {
    return shaper;
  }

  boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  public int glyph(int codePoint) {
    return glyphs.getGlyphId(codePoint);
  }

  /** The width of a letter that stands alone, in ems. */
  public float advance(int codePoint) {
    return advances.computeIfAbsent(codePoint, this::measure);
  }

  /** Says that a letter is drawn, so that its glyph is embedded. */
  public void use(int codePoint) {
    font.addToSubset(codePoint);
  }

  /**
   * Says that a shaped glyph is drawn and what it stands for.
   *
   * @return whether the glyph stands for this text everywhere in the document
   */
  public boolean use(int glyph, String text) {
    var before = shapedText.putIfAbsent(glyph, text);
    return before == null || before.equals(text);
  }

  /** The outline of a glyph in the font's own units; nothing for a blank. */
  public @Nullable GlyphData outline(int glyph) throws IOException {
    return outlines.getGlyph().getGlyph(glyph);
  }

  public float unitsPerEm() {
    return unitsPerEm;
  }

  /** Embeds what was used. Once, before the document is saved. */
  void embed(PDDocument document) throws IOException {
    if (!file.shaped()) {
      font.subset();
      return;
    }
    font.addGlyphsToSubset(shapedText.keySet());
    font.subset();
    // PDFBox names glyphs by the font's own table, where joined forms are missing
    var names = new ByteArrayInputStream(namesOfGlyphs().getBytes(StandardCharsets.US_ASCII));
    font.getCOSObject()
        .setItem(COSName.TO_UNICODE, new PDStream(document, names, COSName.FLATE_DECODE));
  }

  private float measure(int codePoint) {
    try {
      return outlines.getAdvanceWidth(glyph(codePoint)) / unitsPerEm;
    } catch (IOException e) {
      throw new IllegalStateException(file.file(), e);
    }
  }

  private String namesOfGlyphs() {
    var cmap = new StringBuilder();
    cmap.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    cmap.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    cmap.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    cmap.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    var all = new ArrayList<>(shapedText.entrySet());
    // A block of a character map may have no more than a hundred lines
    for (int from = 0; from < all.size(); from += 100) {
      var block = all.subList(from, Math.min(from + 100, all.size()));
      cmap.append(block.size()).append(" beginbfchar\n");
      for (var entry : block) {
        cmap.append('<');
        Numbers.hex(cmap, entry.getKey());
        cmap.append("> <");
        Numbers.hex(cmap, entry.getValue());
        cmap.append(">\n");
      }
      cmap.append("endbfchar\n");
    }
    cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return cmap.toString();
  }
}
