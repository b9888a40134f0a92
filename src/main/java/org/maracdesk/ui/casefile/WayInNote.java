package org.maracdesk.ui.casefile;

import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/**
 * In amber above the list of cases, as long as one passphrase and nothing else opens the store: who
 * put a recovery sheet off, or gave the store a new key, would never hear of it again.
 */
final class WayInNote extends NoteAbove {

  private final Words words;
  private final Runnable open;

  WayInNote(Words words, Runnable open) {
    this.words = words;
    this.open = open;
  }

  void show(boolean only) {
    say(
        only
            ? new Notice(
                Tone.WARN,
                words.say("cases.only-way-in"),
                Buttons.of(words.say("cases.only-way-in.look"), open))
            : null);
  }
}
