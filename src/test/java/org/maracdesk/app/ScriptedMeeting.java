package org.maracdesk.app;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.maracdesk.domain.action.Action;
import org.maracdesk.testing.AtTheKeys;

/**
 * A coordinator at the keys through a whole meeting of sixteen cases: from the unlocked desk to the
 * issued minutes. It knows the keys and the names of controls, and nothing of how they are made.
 */
final class ScriptedMeeting {

  /** How many cases the samples bring to the meeting. */
  static final int CASES = 16;

  /** How many promises each case ends with. */
  static final int ACTIONS_A_CASE = 5;

  private static final String LINES = "/org/maracdesk/domain/action/meeting-script-actions.csv";
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Those of the core agencies, the chair and the coordinator. */
  static final int EXPECTED = 16;

  /** What is said of each case. */
  static final String VIEW = "She wants him kept away from the school and from her mother's house.";

  static final String BROUGHT_BY = "The Idva, who called yesterday.";
  static final String POLICE_SHARED = "Two calls since September; the last one on Sunday night.";
  static final String RISKS = "Separation, and more messages since the hearing.";
  static final String CHILDREN = "The school is told today.";

  static final String PUT_OFF_BECAUSE =
      "Nobody of the school could be reached, and the officer who knows the street is on leave.";

  static final String CHECKED_BY = "The Idva, who calls her on Monday and on Thursday.";

  private static final char TAB = '⇥';

  /**
   * One promise as it is typed here, and as a row of a table in a word processor.
   *
   * @param typed the line, with {@code ⇥} for Tab
   * @param row agency, person, text and date, as the table's cells hold them
   */
  record Promise(String typed, List<String> row) {

    /** Keys for the row: every letter of each cell, and Tab to the next. */
    int inTheTable() {
      return row.stream().mapToInt(cell -> cell.length() + 1).sum();
    }

    /** The same, with every letter typed and nothing completed, so that each key can be told. */
    String inFull() {
      return "idva: " + row.get(2) + " by " + row.get(3);
    }
  }

  private final AtTheKeys keys;
  private final List<Promise> promises;
  private final Consumer<String> told;
  private final boolean inFull;
  private long actionStrokes;

  /**
   * @param inFull whether actions are typed out rather than completed from the bank
   * @param told hears of each line and each case as soon as the desk shows that it is kept
   */
  ScriptedMeeting(AtTheKeys keys, boolean inFull, Consumer<String> told) {
    this.keys = keys;
    this.inFull = inFull;
    this.told = told;
    promises = read();
  }

  List<Promise> promises() {
    return promises;
  }

  /** Keys that went into actions: the way to the line, the line, and the key that keeps it. */
  long actionStrokes() {
    return actionStrokes;
  }

  void unlock(String passphrase) {
    keys.awaitFocus(PasswordField.class).type(passphrase).press(KeyCode.ENTER);
  }

  void open() {
    keys.awaitControl("New referral").press(KeyCode.ALT, KeyCode.DIGIT2).pressButton("Open agenda");
    keys.pressButton("Open the meeting").awaitText("Open the meeting?").press(KeyCode.SPACE);
    keys.awaitText(" in the room, ");
  }

  /** Everybody came, everybody accepts the statement that was read. */
  void begin() {
    if (keys.isShown("All expected are here")) {
      keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    } else {
      for (int person = 0; person < EXPECTED; person++) {
        keys.press(KeyCode.P);
      }
    }
    keys.awaitText("in the room, 0 expected");
    keys.pressButton("All present have accepted the statement");
    keys.pressButton("The chair has read the statement").awaitText("read the statement at");
    keys.pressButton("The room has been asked").awaitText("The room was asked at");
    keys.press(KeyCode.CONTROL, KeyCode.RIGHT).awaitText("Case 1 of " + CASES);
  }

  /** The parts of a case, in the order they are typed; in place of all of them it is put off. */
  enum Stretch {
    VIEW,
    SHARED,
    RISKS,
    ACTIONS,
    END,
    PUT_OFF
  }

  /**
   * One case, from the victim's view to the read-back.
   *
   * @param number its place on the agenda, from 1
   * @param settled how many cases are settled after it
   */
  void hear(int number, int settled) {
    keys.awaitText("Case " + number + " of " + CASES).awaitFocus("What the victim wants and fears");
    hearFrom(Stretch.VIEW, number, settled);
  }

  /** The rest of a case, from a stretch on; what comes before it stands there already. */
  void hearFrom(Stretch first, int number, int settled) {
    if (first == Stretch.PUT_OFF) {
      putOff(number, settled);
      return;
    }
    for (var stretch : Stretch.values()) {
      if (stretch.compareTo(first) >= 0) {
        switch (stretch) {
          case PUT_OFF -> {}
          case VIEW -> view();
          case SHARED -> {
            share("police", POLICE_SHARED);
            share("housing", "Rent is paid. The back door was repaired in October.");
          }
          case RISKS -> analyse();
          case ACTIONS -> promise(number);
          case END -> conclude(number, settled);
        }
      }
    }
  }

  private void putOff(int number, int settled) {
    keys.press(KeyCode.CONTROL, KeyCode.D).awaitFocus("Why it is deferred").type(PUT_OFF_BECAUSE);
    keys.tabTo("Who checks that the victim is safe until then").type(CHECKED_BY);
    keys.press(KeyCode.ENTER).awaitText(settled + " of " + CASES + " settled");
    told.accept("heard " + number);
  }

  private void view() {
    ask();
    keys.type(VIEW);
    keys.tabTo("Brought by, or why it could not be had").type(BROUGHT_BY);
  }

  /** The room is asked before the case; one key says that it was. */
  private void ask() {
    if (keys.isShown("Asked for this case")) {
      keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
      keys.await("the room asked", () -> !keys.isShown("Asked for this case"));
    }
  }

  private void share(String agency, String what) {
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT2).awaitFocus("What they shared");
    keys.type(agency + ": " + what).press(KeyCode.ENTER);
    keys.await("the line of what was shared empty again", () -> keys.typed().isEmpty());
    told.accept("shared " + what);
  }

  private void analyse() {
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT3).awaitFocus("The risks, in the chair's summary");
    keys.type(RISKS);
    if (keys.isShown("Decided for the children")) {
      keys.tabTo("Decided for the children").type(CHILDREN);
    }
  }

  private void promise(int number) {
    var five = promises.subList((number - 1) * ACTIONS_A_CASE, number * ACTIONS_A_CASE);
    long before = keys.strokes();
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT4).awaitFocus("Who: what by when");
    for (var promise : five) {
      long agreed = keys.count("m-agreed");
      line(inFull ? promise.inFull() : promise.typed());
      keys.press(KeyCode.ENTER);
      keys.await("the line among what is agreed", () -> keys.count("m-agreed") > agreed);
      told.accept("agreed " + promise.row().get(2));
    }
    actionStrokes += keys.strokes() - before;
  }

  private void line(String typed) {
    var letters = new StringBuilder();
    for (char letter : typed.toCharArray()) {
      if (letter == TAB) {
        keys.type(letters.toString()).press(KeyCode.TAB);
        letters.setLength(0);
      } else {
        letters.append(letter);
      }
    }
    keys.type(letters.toString());
  }

  private void conclude(int number, int settled) {
    ask();
    if (!keys.isAt("Who: what by when")) {
      keys.press(KeyCode.CONTROL, KeyCode.DIGIT4).awaitFocus("Who: what by when");
    }
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT4).awaitFocus("No crime was disclosed");
    keys.press(KeyCode.SPACE).press(KeyCode.CONTROL, KeyCode.DIGIT4);
    keys.awaitFocus("Who: what by when").press(KeyCode.CONTROL, KeyCode.DIGIT4);
    keys.awaitFocus("None of the others is needed, because").type("Bail conditions hold.");
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    keys.awaitFocus("Who tells the victim, or why nobody does").type("The Idva.");
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT5).awaitFocus("The victim knows of the meeting");
    keys.press(KeyCode.Y).press(KeyCode.CONTROL, KeyCode.DIGIT5);
    keys.awaitFocus("It is safe to tell").press(KeyCode.Y).press(KeyCode.CONTROL, KeyCode.DIGIT5);
    keys.awaitFocus("By when").type("Tomorrow.");
    keys.press(KeyCode.CONTROL, KeyCode.H).awaitText("Read these back").press(KeyCode.ENTER);
    keys.awaitText(settled + " of " + CASES + " settled");
    told.accept("heard " + number);
  }

  void close() {
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT9);
    keys.awaitText("Each case is heard or deferred. The meeting can close.");
    keys.pressButton("Close the meeting").awaitText("Close the meeting?").press(KeyCode.SPACE);
    keys.awaitText("This meeting is closed.");
  }

  /** The chair approves, which locks the minutes; then they go out. */
  void issue() {
    keys.tabTo("Approved by");
    if (keys.typed().isEmpty()) {
      keys.type("Invented Chair");
    }
    keys.pressButton("Approve and lock the minutes").awaitText("approved and locked");
    keys.pressButton("The minutes have gone out").awaitText("The minutes went out on");
    keys.pressButton("Minutes and lists").awaitText("Page 1 of");
    keys.pressButton("Save as PDF").awaitText("The file is not encrypted.");
  }

  /** The keys of a table in a word processor for the same promises. */
  long inTheTable() {
    return promises.stream().mapToLong(Promise::inTheTable).sum();
  }

  /** An action as it would stand in the row of a table. */
  static List<String> row(Action action) {
    return List.of(
        action.owner().value(),
        action.person().text(),
        action.text().text(),
        action.due().format(WRITTEN));
  }

  private static List<Promise> read() {
    var promises = new ArrayList<Promise>();
    try (var file = ScriptedMeeting.class.getResourceAsStream(LINES);
        var csv =
            new CSVReader(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      csv.readNext();
      for (var row = csv.readNext(); row != null; row = csv.readNext()) {
        promises.add(
            new Promise(
                row[4], List.of(row[0], row[1], row[2], LocalDate.parse(row[3]).format(WRITTEN))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new AssertionError(e);
    }
    if (promises.size() != CASES * ACTIONS_A_CASE) {
      throw new AssertionError("there are " + promises.size() + " lines");
    }
    return promises;
  }
}
