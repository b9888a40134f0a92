package org.maracdesk.documents;

import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.documents.sheet.Content.Marking;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.Words;

/**
 * A checklist on paper: blank for a pen, or as it was completed. Whatever form it is, what the
 * paper says comes from the form. It never tells a count without its gaps, nor where somebody is.
 */
public final class ChecklistPdf {

  private final Sheet sheet;
  private final Words words;
  private final Marking marking;

  /** Checklists drawn on this sheet in these words, with this marking on each page. */
  public ChecklistPdf(Sheet sheet, Words words, Marking marking) {
    this.sheet = sheet;
    this.words = words;
    this.marking = marking;
  }

  /**
   * A completed checklist with all that is needed to read it.
   *
   * @param number the case; absent when it was begun before there was one
   * @param victim formal name
   * @param form the very form it was completed on, in the words it was answered in
   * @param profile the very rules it was held against; absent when they are not known here, and
   *     then only what was found at the time is told
   * @param checklist what was answered
   */
  public record Completed(
      @Nullable CaseNumber number,
      Confidential victim,
      ChecklistForm form,
      @Nullable Profile profile,
      CompletedChecklist checklist) {}

  /**
   * Draws a form to be filled in with a pen.
   *
   * @param form any form
   * @param naAllowed whether "does not apply" may be answered where the form offers it
   * @param withSets whether the sets of questions that may open follow it
   * @throws org.maracdesk.wording.ExplainedException when it cannot be drawn
   */
  public DrawnDocument blank(ChecklistForm form, boolean naAllowed, boolean withSets) {
    return sheet.draw(
        new Content(
            form.title(),
            marking,
            Content.Shape.PORTRAIT,
            null,
            false,
            form.language(),
            new BlankForm(words).blocks(form, naAllowed, withSets)));
  }

  /**
   * Draws a completed checklist.
   *
   * @throws org.maracdesk.wording.ExplainedException when it cannot be drawn
   */
  public DrawnDocument completed(Completed completed) {
    return sheet.draw(
        new Content(
            words.say("paper.checklist.title", completed.checklist().completedOn()),
            marking,
            Content.Shape.PORTRAIT,
            null,
            false,
            completed.form().language(),
            new CompletedForm(words, completed).blocks()));
  }
}
