package org.maracdesk.documents.type;

/**
 * The fonts that come with the program. Noto Sans Arabic stays at 2.005: from 2.012 on a letter is
 * drawn as a skeleton and its dots, shared between letters, and copied text falls apart.
 */
enum FontFile {
  LATIN("NotoSans-Regular.ttf", false),
  LATIN_BOLD("NotoSans-Bold.ttf", false),
  ARABIC("NotoSansArabic-Regular.ttf", true),
  ARABIC_BOLD("NotoSansArabic-Bold.ttf", true),
  GURMUKHI("NotoSansGurmukhi-Regular.ttf", true),
  GURMUKHI_BOLD("NotoSansGurmukhi-Bold.ttf", true);

  private final String file;
  private final boolean shaped;

  FontFile(String file, boolean shaped) {
    this.file = file;
    this.shaped = shaped;
  }

  String file() {
    return file;
  }

  /** Whether letters change with their neighbours, so that glyphs cannot be taken one by one. */
  boolean shaped() {
    return shaped;
  }
}
