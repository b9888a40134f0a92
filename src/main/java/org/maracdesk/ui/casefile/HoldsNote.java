package org.maracdesk.ui.casefile;

import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/**
 * Above the list of cases, as long as there is a hold whose review date has come: the day only
 * reminds, and without this it would remind nobody who does not open just that record.
 */
final class HoldsNote extends NoteAbove {

  private final Words words;
  private final Runnable open;

  HoldsNote(Words words, Runnable open) {
    this.words = words;
    this.open = open;
  }

  void show(int number) {
    say(
        number == 0
            ? null
            : new Notice(
                Tone.INFO,
                words.count("cases.holds-to-ask", number),
                Buttons.of(words.say("cases.holds-to-ask.look"), open)));
  }
}
