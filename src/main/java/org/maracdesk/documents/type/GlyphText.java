package org.maracdesk.documents.type;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Which letters each glyph of a shaped text stands for. Shaping works on clusters of letters; where
 * a cluster became several glyphs, each is given the letters that are plainly its own.
 */
final class GlyphText {

  private final Typeface face;
  private final String text;
  private final int[] glyphs;
  private final int[] starts;
  private final int[] clusters;

  /**
   * The text of these glyphs.
   *
   * @param starts where each glyph's cluster begins in the text
   */
  GlyphText(Typeface face, String text, int[] glyphs, int[] starts) {
    this.face = face;
    this.text = text;
    this.glyphs = glyphs;
    this.starts = starts;
    this.clusters = Arrays.stream(starts).distinct().sorted().toArray();
  }

  /** Whether each glyph is one cluster, so that the glyphs alone tell the text. */
  boolean isPlain(int drawn) {
    return drawn == clusters.length;
  }

  /** The letters of one glyph, never none. */
  String of(int index) {
    int at = Arrays.binarySearch(clusters, starts[index]) + 1;
    var cluster =
        text.substring(starts[index], at < clusters.length ? clusters[at] : text.length());
    if (Arrays.stream(starts).filter(start -> start == starts[index]).count() == 1) {
      return cluster;
    }
    var own = letters(cluster, glyphs[index], true);
    var rest = cluster;
    for (int i = 0; own.isEmpty() && i < glyphs.length; i++) {
      if (starts[i] == starts[index] && i != index) {
        rest = letters(rest, glyphs[i], false);
      }
    }
    own = own.isEmpty() ? rest : own;
    return own.isEmpty() ? cluster : own;
  }

  /** The letters of a cluster that this glyph alone draws, or those that it does not. */
  private String letters(String cluster, int glyph, boolean its) {
    return cluster
        .codePoints()
        .filter(letter -> (face.glyph(letter) == glyph) == its)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
