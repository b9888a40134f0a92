package org.maracdesk.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.maracdesk.testing.AtTheKeys;

/**
 * A coordinator at the keys before the first case and after the last one, letter by letter. It
 * knows the keys and the names of controls, and nothing of how they are made.
 */
final class ScriptedFormalities {

  static final String NAME = " of Spec Street";
  static final String CHAIR = ", in the chair for the day";
  static final String VENUE = ", upstairs, and by video for those who are away";
  static final String WHY_KNOWN = "They met once, years ago, and have not spoken since.";
  static final String NOT_REACHED = "The building had to be left before the first case.";
  static final String CHECKED_BY = "The Idva, who calls each of them tomorrow.";
  static final String APPROVED_BY = " (invented)";
  static final String BECAUSE = "Nothing was said, for all cases were carried over.";
  static final String RIGHT = "The room was let at nine and not at ten; this is correction ";

  /** Hears what is done, so that it can be looked for. */
  interface Told {

    /** The next key enters this; whether it is through shows a while later. */
    void about(String what);

    /** What was entered last is through as soon as the key is: no more is waited for. */
    void through();

    /** The desk shows that this is kept. */
    void kept(String what);
  }

  private final AtTheKeys keys;
  private final Told told;

  /** Kept in the order in which it was done: as soon as the desk shows that the next thing is. */
  private final List<String> typed = new ArrayList<>();

  ScriptedFormalities(AtTheKeys keys, Told told) {
    this.keys = keys;
    this.told = told;
  }

  /** The start of a meeting, from here on to its first case. */
  void begin(Beginning first) {
    if (first == Beginning.MARKS) {
      marks();
    }
    if (first == Beginning.MARKS || first == Beginning.CHAIRING) {
      chairing();
    }
    if (first != Beginning.INTEREST) {
      statement();
    }
    interest();
    keys.press(KeyCode.CONTROL, KeyCode.RIGHT);
  }

  /** The end of a meeting, from here on; corrections go on for as long as there is somebody. */
  void end(Beginning first) {
    switch (first) {
      case CARRY_OVER -> {
        carryOver();
        close();
        approve();
        issue();
      }
      case CLOSE -> {
        close();
        approve();
        issue();
      }
      case APPROVAL -> {
        approve();
        issue();
      }
      case ISSUING -> issue();
      default -> {}
    }
    for (int number = 1; ; number++) {
      correct(number);
    }
  }

  /** One has another name; everybody is there. */
  private void marks() {
    keys.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.F2).press(KeyCode.END).type(NAME);
    typed.add("named " + keys.typed());
    keys.press(KeyCode.ENTER);
    keys.press(KeyCode.TAB);
    for (int person = 0; person < ScriptedMeeting.EXPECTED; person++) {
      told.about("here");
      keys.press(KeyCode.P);
      told.through();
    }
    keys.awaitText("in the room, 0 expected");
    typed.add("all here");
  }

  private void chairing() {
    keys.tabTo("Chair").press(KeyCode.END).type(CHAIR);
    keys.tabTo("Place or link").press(KeyCode.END).type(VENUE);
    typed.add("venue " + keys.typed());
  }

  private void statement() {
    keys.tabTo("All present have accepted the statement");
    told.about("signed");
    keys.press(KeyCode.SPACE);
    told.through();
    typed.add("signed");
    keys.tabTo("The chair has read the statement");
    told.about("read");
    keys.press(KeyCode.SPACE).awaitText("read the statement at");
    told.kept("read");
    typed.forEach(told::kept);
  }

  /** Somebody knows somebody, and stays for a reason. */
  private void interest() {
    keys.press(KeyCode.CONTROL, KeyCode.I).awaitFocus("Who").press(KeyCode.DOWN);
    keys.tabTo("Which case").press(KeyCode.DOWN);
    keys.tabTo("If they stay, why the chair decided so").type(WHY_KNOWN);
    keys.tabTo("Stays");
    told.about("interest " + WHY_KNOWN);
    keys.press(KeyCode.SPACE).awaitText("Stays, as the chair decided");
    told.kept("interest " + WHY_KNOWN);
    keys.tabTo("The room has been asked");
    told.about("asked");
    keys.press(KeyCode.SPACE).awaitText("The room was asked at");
    told.kept("asked");
  }

  private void carryOver() {
    keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D).awaitFocus("Why they were not reached");
    keys.type(NOT_REACHED).tabTo("Who checks that these victims are safe until then");
    keys.type(CHECKED_BY);
    told.about("carried over " + NOT_REACHED + CHECKED_BY);
    keys.press(KeyCode.ENTER).awaitText("The meeting can close.");
    told.kept("carried over " + NOT_REACHED + CHECKED_BY);
  }

  private void close() {
    keys.pressButton("Close the meeting").awaitText("Close the meeting?");
    told.about("closed");
    keys.press(KeyCode.SPACE).awaitText("This meeting is closed.");
    told.kept("closed");
  }

  private void approve() {
    keys.tabTo("Approved by").press(KeyCode.END).type(APPROVED_BY);
    var approved = "approved by " + keys.typed() + BECAUSE;
    keys.tabTo("Something is missing: why the minutes are approved all the same").type(BECAUSE);
    keys.tabTo("Approve and lock the minutes");
    told.about(approved);
    keys.press(KeyCode.SPACE).awaitText("approved and locked");
    told.kept(approved);
  }

  private void issue() {
    keys.tabTo("The minutes have gone out");
    told.about("issued");
    keys.press(KeyCode.SPACE).awaitText("The minutes went out on");
    told.kept("issued");
  }

  private void correct(int number) {
    keys.tabTo("What is right").type(RIGHT + number + ".");
    var corrected = "corrected " + RIGHT + number + ".";
    keys.tabTo("Add the correction");
    told.about(corrected);
    keys.press(KeyCode.SPACE).awaitText(": " + RIGHT + number + ".");
    told.kept(corrected);
  }
}
