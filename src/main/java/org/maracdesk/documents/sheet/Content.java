package org.maracdesk.documents.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one document says, before it is drawn.
 *
 * @param title the kind of document and its date; it is also in the file's properties and on each
 *     page, so it never names a person
 * @param marking the protective marking
 * @param shape how the pages lie
 * @param copyFor whose copy this is, said at the foot of each page; nothing when it is nobody's in
 *     particular
 * @param draft whether "Draft" stands across each page
 * @param language the language most of it is in, such as en-GB or cy
 * @param blocks the content after the title and the marking
 */
public record Content(
    String title,
    Marking marking,
    Shape shape,
    @Nullable String copyFor,
    boolean draft,
    String language,
    List<Block> blocks) {

  /** The language of the house. */
  public static final String ENGLISH = "en-GB";

  /** A document in English. */
  public Content(
      String title,
      Marking marking,
      Shape shape,
      @Nullable String copyFor,
      boolean draft,
      List<Block> blocks) {
    this(title, marking, shape, copyFor, draft, ENGLISH, blocks);
  }

  /**
   * A protective marking: what is printed at the top and bottom of each page, and what it asks of
   * the reader. Either may be empty, for not every area marks its papers.
   */
  public record Marking(String label, String handling) {}

  /** How the pages lie. */
  public enum Shape {
    PORTRAIT,
    LANDSCAPE
  }

  public Content {
    blocks = List.copyOf(blocks);
  }
}
