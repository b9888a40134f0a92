package org.maracdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.maracdesk.store.PersonalText;
import org.maracdesk.testing.AtTheKeys;

/**
 * A full demo at the keys, with a mark in everything that is typed or brought in about somebody: a
 * new store with its recovery sheet, spreadsheets in and out, the checklist, research, the meeting
 * with its window for the room, from opening to the approved minutes, a new key, and practice.
 */
final class MarkedDemo {

  private static final String MARK = PersonalText.marker("discussion.victim_view");

  /** From actions, which are offered first. */
  private static final int UP_TO_PEOPLE = 6;

  private final ScriptedDesk desk;
  private final AtTheKeys keys;
  private final Path outside;
  private final WholeJourney journey;

  /**
   * @param folder where the store is made
   * @param outside where files are saved that leave the store on purpose
   */
  MarkedDemo(Path folder, Path outside) throws IOException {
    desk = ScriptedDesk.withoutAStore();
    // Letters may come all at once: what is looked for is what they leave behind
    keys = desk.keys();
    this.outside = outside;
    journey =
        new WholeJourney(
            keys,
            desk.files(),
            Files.createDirectories(folder),
            Files.createDirectories(outside),
            text -> text + " " + MARK);
  }

  /** The words that open the store it makes, besides the sheet it answers with. */
  static String passphrase() {
    return WholeJourney.PASSPHRASE;
  }

  /** Makes the store; answers with the words of its recovery sheet. */
  List<String> create() {
    return journey.createTheStore();
  }

  /** Up to the first case of the meeting, which is open, with the window for the room beside it. */
  void work() throws IOException {
    journey.bringInAgencies();
    journey.bringInReferrals();
    export();
    journey.doTheChecklist();
    journey.planTheMeeting();
    journey.settleTheAgenda();
    research();
    journey.openTheMeeting();
    keys.press(KeyCode.CONTROL, KeyCode.R).awaitText("Room: on");
    journey.hear(1, "She wants the locks changed before he is told.");
  }

  /** To the minutes, approved and saved. */
  void close() {
    journey.hear(2, "He asks that nobody calls him at work.");
    journey.deferTheRest();
    journey.closeTheMeeting();
    approve();
    journey.saveTheMinutes();
  }

  private void export() {
    desk.files().choose(outside.resolve("people-out.csv"));
    keys.press(KeyCode.ALT, KeyCode.DIGIT5).awaitControl("What").tabTo("What");
    for (int up = 0; up < UP_TO_PEOPLE; up++) {
      keys.press(KeyCode.UP);
    }
    keys.awaitText("People").pressButton("Export").awaitText("rows. The file is not encrypted.");
    keys.press(KeyCode.ALT, KeyCode.DIGIT1).awaitText("16 cases");
  }

  private void research() {
    keys.awaitFocus("Open the meeting").press(KeyCode.CONTROL, KeyCode.R);
    keys.awaitText("The arrow keys go from return to return");
    keys.awaitControl("Open the return").press(KeyCode.ENTER);
    keys.awaitText("Who was looked for").press(KeyCode.K).press(KeyCode.CONTROL, KeyCode.I);
    keys.type("Tenancy in her own name " + MARK).press(KeyCode.ENTER).press(KeyCode.S);
    keys.type("A neighbour hears shouting " + MARK).press(KeyCode.ENTER).press(KeyCode.N);
    keys.type("It would show who told us " + MARK).press(KeyCode.ENTER);
    keys.press(KeyCode.CONTROL, KeyCode.ENTER);
    keys.press(KeyCode.ALT, KeyCode.DIGIT2).pressButton("Open agenda");
    keys.awaitControl("Open the meeting");
  }

  private void approve() {
    keys.tabTo("Approved by").overwrite("Invented Chair " + MARK);
    var owing = "Something is missing: why the minutes are approved all the same";
    if (keys.isShown(owing)) {
      keys.tabTo(owing).type("Invented: all was said " + MARK);
    }
    keys.pressButton("Approve and lock the minutes").awaitText("approved and locked");
  }

  /** Gives the store a new key. */
  void renew() {
    keys.press(KeyCode.ALT, KeyCode.DIGIT6).awaitText("Usual actions");
    keys.tabTo("Parts of the settings");
    keys.press(KeyCode.END).press(KeyCode.UP).press(KeyCode.UP);
    keys.pressButton("Give the store a new key");
    keys.awaitText("Afterwards only your passphrase opens the store");
    keys.awaitFocus(PasswordField.class).type(WholeJourney.PASSPHRASE).press(KeyCode.ENTER);
    keys.awaitText("The store has a new key").press(KeyCode.ESCAPE);
  }

  /** Practises, and looks for somebody. */
  void practise() {
    keys.awaitFocus(PasswordField.class).tabTo("Practise with invented cases");
    keys.press(KeyCode.ENTER).awaitText("nothing here is real");
    keys.press(KeyCode.CONTROL, KeyCode.F).type(MARK).awaitText("0 of");
    keys.press(KeyCode.CONTROL, KeyCode.L).awaitFocus(PasswordField.class);
  }

  void lock() {
    journey.lock();
  }

  void unlock() {
    keys.awaitFocus(PasswordField.class).type(WholeJourney.PASSPHRASE).press(KeyCode.ENTER);
    keys.awaitText("Page 1 of").press(KeyCode.ALT, KeyCode.DIGIT1).awaitText(MARK);
  }

  /** The program ends. */
  void end() {
    desk.close();
  }
}
