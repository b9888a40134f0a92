package org.maracdesk.ui.casefile;

import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Above the list of cases: a referral that is written in and no case yet, with the way to go on
 * with it and, after a question, to put it away.
 */
final class UnfinishedNote extends NoteAbove {

  private final Words words;
  private final CaseListModel model;

  UnfinishedNote(Words words, CaseListModel model) {
    this.words = words;
    this.model = model;
    model.unfinished().subscribe(this::show);
  }

  private void show(@Nullable Wording said) {
    say(
        said == null
            ? null
            : new Notice(
                Tone.INFO,
                words.say(said),
                Buttons.of(Icon.EDIT, words.say("referral.unfinished.go-on"), model::newReferral),
                Buttons.of(words.say("referral.discard"), model::putAway)));
  }
}
