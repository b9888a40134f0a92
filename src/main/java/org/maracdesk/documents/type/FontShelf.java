package org.maracdesk.documents.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The fonts' files, read once for all documents. */
public final class FontShelf {

  /** Shaped glyphs are measured at this size and scaled down. */
  static final float SHAPING_SIZE = 1000;

  private static final String FOLDER = "/org/maracdesk/documents/fonts/";

  private final Map<FontFile, byte[]> bytes = new EnumMap<>(FontFile.class);
  private final Map<FontFile, Font> shapers = new EnumMap<>(FontFile.class);

  byte[] bytes(FontFile font) {
    return bytes.computeIfAbsent(font, FontShelf::read);
  }

  /** The font as the JDK's own shaper wants it. */
  Font shaper(FontFile font) {
    return shapers.computeIfAbsent(font, this::parse);
  }

  private static byte[] read(FontFile font) {
    try (var in = FontShelf.class.getResourceAsStream(FOLDER + font.file())) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Font parse(FontFile font) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes(font)))
          .deriveFont(SHAPING_SIZE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(font.file(), e);
    }
  }
}
