package org.maracdesk.documents.sheet;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.maracdesk.documents.type.Colour;
import org.maracdesk.documents.type.Numbers;
import org.maracdesk.documents.type.Piece;
import org.maracdesk.documents.type.TextLine;
import org.maracdesk.documents.type.Typeface;

/**
 * A pale word across the page. It is drawn as outlines: as text its letters would be read aloud and
 * copied in the middle of other people's sentences.
 */
final class Watermark {

  private static final float LARGEST = 150;
  private static final float SHARE_OF_DIAGONAL = 0.6f;
  private static final float HALF_CAPITAL = 0.36f;

  private final StringBuilder operators = new StringBuilder();
  private float x;
  private float y;

  private Watermark() {}

  /** The word as a picture of the whole page, to be used on each. */
  static PDFormXObject picture(PDDocument document, TextLine word, PageFrame frame)
      throws IOException {
    var mark = new Watermark();
    mark.word(word, frame);
    var picture = new PDFormXObject(document);
    picture.setBBox(new PDRectangle(frame.width(), frame.height()));
    picture.setResources(new PDResources());
    try (var out = picture.getStream().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(mark.operators.toString().getBytes(StandardCharsets.US_ASCII));
    }
    return picture;
  }

  private void word(TextLine word, PageFrame frame) throws IOException {
    double diagonal = Math.hypot(frame.width(), frame.height());
    double size = Math.min(LARGEST, SHARE_OF_DIAGONAL * diagonal / word.width());
    var middle = new AffineTransform();
    middle.translate(frame.width() / 2, frame.height() / 2);
    middle.rotate(Math.atan2(frame.height(), frame.width()));
    middle.scale(size, size);
    middle.translate(-word.width() / 2, -HALF_CAPITAL);
    operators.append(Colour.WATERMARK.fill());
    float left = 0;
    for (var piece : word.pieces()) {
      switch (piece) {
        case Piece.Plain plain -> {
          float at = left;
          for (int letter : plain.text().codePoints().toArray()) {
            glyph(plain.face(), plain.face().glyph(letter), at, 0, middle);
            at += plain.face().advance(letter);
          }
        }
        case Piece.Shaped shaped -> {
          for (int i = 0; i < shaped.glyphs().length; i++) {
            float at = left + shaped.xs()[i];
            glyph(shaped.face(), shaped.glyphs()[i], at, shaped.ys()[i], middle);
          }
        }
        // A word across the page offers nothing to tick
        case Piece.Box _ -> {}
      }
      left += piece.width();
    }
    operators.append("f\n");
  }

  private void glyph(Typeface face, int glyph, float left, float up, AffineTransform page)
      throws IOException {
    var outline = face.outline(glyph);
    if (outline == null) {
      return;
    }
    var here = new AffineTransform(page);
    here.translate(left, up);
    here.scale(1 / face.unitsPerEm(), 1 / face.unitsPerEm());
    var points = new float[6];
    for (var path = outline.getPath().getPathIterator(here); !path.isDone(); path.next()) {
      segment(path.currentSegment(points), points);
    }
  }

  private void segment(int kind, float[] p) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> operator("m", p[0], p[1]);
      case PathIterator.SEG_LINETO -> operator("l", p[0], p[1]);
      // PDF has no quadratic curves: the control point is shared out between two cubic ones
      case PathIterator.SEG_QUADTO ->
          operator(
              "c",
              x + 2 * (p[0] - x) / 3,
              y + 2 * (p[1] - y) / 3,
              p[2] + 2 * (p[0] - p[2]) / 3,
              p[3] + 2 * (p[1] - p[3]) / 3,
              p[2],
              p[3]);
      case PathIterator.SEG_CUBICTO -> operator("c", p[0], p[1], p[2], p[3], p[4], p[5]);
      default -> operators.append("h\n");
    }
  }

  private void operator(String name, float... points) {
    operators.append(Numbers.row(points)).append(' ').append(name).append('\n');
    x = points[points.length - 2];
    y = points[points.length - 1];
  }
}
