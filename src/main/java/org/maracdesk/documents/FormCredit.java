package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.KeepTogether;
import org.maracdesk.documents.sheet.Block.KeyValues;
import org.maracdesk.documents.sheet.Block.KeyValues.Entry;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.wording.Words;

/** Which file a checklist is, whose words it is in, and whose work it follows. */
final class FormCredit {

  private final Words words;
  private final AnswerWords said;

  FormCredit(Words words, AnswerWords said) {
    this.words = words;
    this.said = said;
  }

  List<Block> of(ChecklistForm form) {
    var entries = new ArrayList<Entry>();
    entries.add(entry("paper.checklist.form", said.edition(form.edition())));
    entries.add(entry("paper.checklist.wording", wording(form)));
    if (!form.credit().isBlank()) {
      entries.add(entry("paper.checklist.credit", form.credit()));
    }
    if (!form.instrument().rightsNote().isBlank()) {
      entries.add(entry("paper.checklist.rights", form.instrument().rightsNote()));
    }
    return List.of(
        new KeepTogether(
            List.of(new Heading(2, words.say("paper.checklist.about")), new KeyValues(entries))));
  }

  /** The pack the words come from, or that they are the form's own. */
  String wording(ChecklistForm form) {
    var pack = form.wording();
    return pack == null ? words.say("paper.checklist.own-words") : said.edition(pack);
  }

  private Entry entry(String key, String value) {
    return new Entry(words.say(key), value);
  }
}
