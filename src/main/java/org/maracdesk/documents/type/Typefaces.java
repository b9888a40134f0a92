package org.maracdesk.documents.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each made when the first letter asks for it. */
public final class Typefaces {

  private static final List<FontFile> REGULAR =
      List.of(FontFile.LATIN, FontFile.ARABIC, FontFile.GURMUKHI);
  private static final List<FontFile> BOLD =
      List.of(FontFile.LATIN_BOLD, FontFile.ARABIC_BOLD, FontFile.GURMUKHI_BOLD);

  private final PDDocument document;
  private final FontShelf shelf;
  private final Map<FontFile, Typeface> made = new EnumMap<>(FontFile.class);
  private int unknownCharacters;

  public Typefaces(PDDocument document, FontShelf shelf) {
    this.document = document;
    this.shelf = shelf;
  }

  /** The plain text face: spaces, and whatever nothing else can draw. */
  Typeface latin(boolean bold) {
    return typeface(bold ? FontFile.LATIN_BOLD : FontFile.LATIN);
  }

  /** The face for a letter that {@link #drawable} has let through. */
  Typeface facing(int codePoint, boolean bold) {
    var face = find(codePoint, bold);
    return face == null ? latin(bold) : face;
  }

  /** The text with U+FFFD, counted, for each character that no font has. */
  String drawable(String clean, boolean bold) {
    var drawable = new StringBuilder(clean.length());
    clean
        .codePoints()
        .forEach(
            c -> {
              boolean known = isInvisible(c) || c == CleanText.BOX || find(c, bold) != null;
              drawable.appendCodePoint(known ? c : CleanText.REPLACEMENT);
              if (!known || c == CleanText.REPLACEMENT) {
                unknownCharacters++;
              }
            });
    return drawable.toString();
  }

  /** How many characters could not be drawn so far. */
  public int unknownCharacters() {
    return unknownCharacters;
  }

  /** Embeds all that was used. Once, before the document is saved. */
  public void embed() throws IOException {
    for (var face : made.values()) {
      face.embed(document);
    }
  }

  private @Nullable Typeface find(int codePoint, boolean bold) {
    var files = bold ? BOLD : REGULAR;
    var script = UnicodeScript.of(codePoint);
    var first = script == UnicodeScript.ARABIC ? 1 : script == UnicodeScript.GURMUKHI ? 2 : 0;
    if (typeface(files.get(first)).has(codePoint)) {
      return typeface(files.get(first));
    }
    // Signs that scripts share (an Arabic comma, a vowel mark) belong to no script
    boolean shared = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    for (var file : files) {
      if (shared && typeface(file).has(codePoint)) {
        return typeface(file);
      }
    }
    return null;
  }

  private Typeface typeface(FontFile file) {
    return made.computeIfAbsent(file, this::make);
  }

  private Typeface make(FontFile file) {
    try {
      return new Typeface(document, shelf, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInvisible(int codePoint) {
    return codePoint == '\n' || Character.getType(codePoint) == Character.FORMAT;
  }
}
