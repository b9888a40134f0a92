package org.maracdesk.ui.casefile;

import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.wording.Words;

/** Whom a form is for, in a sentence. */
final class FormWords {

  private FormWords() {}

  /** By age, as far as the form says; a set that opens beside another says that too. */
  static String whomFor(Words words, ChecklistForm form) {
    var instrument = form.instrument();
    var least = instrument.leastAge();
    var most = instrument.mostAge();
    var said =
        least != null && most != null
            ? words.say("case.checklist.for.ages", least, most)
            : least != null
                ? words.say("case.checklist.for.from", least)
                : most != null
                    ? words.say("case.checklist.for.up-to", most)
                    : words.say("case.checklist.for.any");
    return form.use() == ChecklistForm.Use.SUPPLEMENTARY
            && form.status() != ChecklistForm.Status.EXTERNAL
        ? said + " " + words.say("case.checklist.for.beside")
        : said;
  }
}
