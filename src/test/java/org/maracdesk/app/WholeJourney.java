package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.opencsv.CSVReader;
import com.opencsv.CSVWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.maracdesk.testing.AtTheKeys;
import org.maracdesk.testing.ChosenFiles;

/**
 * A coordinator at the keys through the whole job, from a folder with nothing in it to the saved
 * minutes. It knows the keys and the names of controls, and nothing of how they are made.
 */
final class WholeJourney {

  static final String PASSPHRASE = "lantern orchard pebble violin";
  static final int CASES = 5;

  private static final Path SAMPLES = Path.of("samples");

  /** The referral whose checklist is still to be done: Cedar Dummyton's, with two children. */
  private static final String WITHOUT_CHECKLIST = "01a18c85-2b20-7003-8000-000000000002";

  private static final int REFERRALS = 16;

  /** Those of the core agencies, the chair and the coordinator. */
  private static final int EXPECTED = 16;

  /** What of a person is written out, in the files that are brought in. */
  private static final Set<String> WRITTEN_OUT =
      Set.of(
          "family_name",
          "given_names",
          "address_line_1",
          "school_or_nursery",
          "professional_judgement_reason",
          "incident_summary",
          "background",
          "victim_wishes");

  private final AtTheKeys keys;
  private final ChosenFiles files;
  private final Path folder;
  private final Path outside;
  private final UnaryOperator<String> text;

  /**
   * @param folder where the store is made, in a folder of its own
   * @param outside where files lie that are brought in, and where those go that are saved
   * @param text what is typed and brought in where something is to be said
   */
  WholeJourney(
      AtTheKeys keys, ChosenFiles files, Path folder, Path outside, UnaryOperator<String> text) {
    this.keys = keys;
    this.files = files;
    this.folder = folder;
    this.outside = outside;
    this.text = text;
  }

  /** Answers with the words of the recovery sheet. */
  List<String> createTheStore() {
    keys.awaitText("Welcome").pressButton("Create a new store");
    files.choose(folder.resolve("store"));
    keys.pressButton("Choose").awaitFocus(TextField.class);
    keys.type("Ann Heron").press(KeyCode.ENTER).type("coordinator").press(KeyCode.ENTER);
    keys.awaitFocus(PasswordField.class);
    keys.type(PASSPHRASE).press(KeyCode.ENTER).type(PASSPHRASE).press(KeyCode.ENTER);
    keys.awaitText("Recovery sheet").awaitFocus(TextField.class);
    var sheet = sheet();
    keys.type(String.join(" ", sheet)).press(KeyCode.ENTER);
    keys.awaitText("Step 1 of 5").pressButton("Set up later").awaitText("No cases yet");
    return sheet;
  }

  /** The words of the sheet in their order, as somebody reads them off the screen. */
  private List<String> sheet() {
    var seen = new HashSet<String>();
    return Pattern.compile("(\\d+)  ([a-z]+)")
        .matcher(keys.text())
        .results()
        .filter(word -> seen.add(word.group()))
        .sorted(Comparator.comparing(word -> Integer.valueOf(word.group(1))))
        .map(word -> word.group(2))
        .toList();
  }

  void lock() {
    keys.press(KeyCode.CONTROL, KeyCode.L).awaitText("The desk is locked");
    keys.awaitFocus(PasswordField.class);
  }

  void unlock() {
    keys.type(PASSPHRASE).press(KeyCode.ENTER).awaitText("No cases yet");
  }

  void bringInAgencies() {
    files.choose(SAMPLES.resolve("agencies.csv"), SAMPLES.resolve("representatives.csv"));
    keys.press(KeyCode.ALT, KeyCode.DIGIT5).pressButton("Choose files");
    takeIn("Import 34 new rows");
  }

  void bringInReferrals() throws IOException {
    var referrals = Files.createDirectory(outside.resolve("referrals"));
    rewrite("people.csv", referrals, row -> true, UnaryOperator.identity());
    rewrite("referrals.csv", referrals, row -> true, WholeJourney::withoutAnswers);
    rewrite("dash_notes.csv", referrals, row -> !isWithout(row), UnaryOperator.identity());
    files.choose(referrals);
    keys.pressButton("Bring in more").pressButton("Choose a folder");
    takeIn("Import 108 new rows");
    keys.pressButton("See the cases");
  }

  private void takeIn(String offer) {
    keys.awaitControl(offer);
    assertFalse(keys.text().contains("Leave out what cannot be read"), keys.text());
    assertFalse(keys.text().contains("this store belongs to another Marac"), keys.text());
    keys.pressButton(offer).awaitText("are in the store now");
  }

  void doTheChecklist() {
    keys.awaitText(REFERRALS + " cases").press(KeyCode.CONTROL, KeyCode.F);
    keys.type("cedar dumm").awaitText("1 of " + REFERRALS).press(KeyCode.ENTER);
    keys.pressButton("New checklist").pressButton("Begin").awaitControl("#question-q1");
    for (int number = 1; number <= 24; number++) {
      if (!keys.isAt("#question-q" + number)) {
        keys.press(KeyCode.CONTROL, KeyCode.U).awaitFocus("#question-q" + number);
      }
      keys.press(number % 5 == 0 ? KeyCode.D : number % 2 == 0 ? KeyCode.N : KeyCode.Y);
    }
    keys.awaitText("All 24 questions have an answer");
    keys.press(KeyCode.CONTROL, KeyCode.J).tabTo("#view-decision").press(KeyCode.RIGHT);
    keys.tabTo("Why")
        .type(text.apply("Invented: it has grown worse since the summer, and she is planning."));
    keys.awaitText("10 of 24 indicators marked yes.");
    keys.tabTo("Name").type(text.apply("Sam Sample")).tabTo("Role and agency").type("Idva");
    keys.tabTo("#complete").press(KeyCode.SPACE);
    keys.awaitText("Complete this checklist?").press(KeyCode.SPACE);
    keys.awaitText("can no longer be changed");
  }

  void planTheMeeting() {
    keys.press(KeyCode.ALT, KeyCode.DIGIT2).awaitText(REFERRALS + " cases wait for a meeting.");
    keys.press(KeyCode.CONTROL, KeyCode.N).awaitFocus("Date").overwrite("26/11/2026");
    keys.tabTo("Place or link").type(text.apply("Room 2 (invented)")).press(KeyCode.ENTER);
    keys.await("a row for each case", () -> rows() == REFERRALS);
  }

  /** Too many for one afternoon: from the sixth on they wait for the next meeting. */
  void settleTheAgenda() {
    for (int down = 0; down < CASES; down++) {
      keys.press(KeyCode.DOWN);
    }
    for (int left = REFERRALS - 1; left >= CASES; left--) {
      int expected = left;
      keys.press(KeyCode.DELETE).await("one case fewer", () -> rows() == expected);
    }
    keys.pressButton("Confirm agenda").awaitText("Agenda confirmed");
  }

  void openTheMeeting() {
    keys.pressButton("Open the meeting").awaitText("Open the meeting?").press(KeyCode.SPACE);
    keys.awaitText("0 in the room, " + EXPECTED + " expected");
    for (int person = 0; person < EXPECTED; person++) {
      keys.press(KeyCode.P);
    }
    keys.awaitText(EXPECTED + " in the room, 0 expected");
    keys.pressButton("All present have accepted the statement");
    keys.pressButton("The chair has read the statement");
    keys.awaitText("The chair read the statement at");
    keys.press(KeyCode.CONTROL, KeyCode.RIGHT);
  }

  void hear(int number, String view) {
    keys.awaitText("Case " + number + " of " + CASES).awaitFocus("What the victim wants and fears");
    keys.awaitText("Not asked for this case yet").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    keys.await("the room was asked", () -> !keys.text().contains("Not asked for this case yet"));
    keys.type(text.apply(view));
    keys.tabTo("Brought by, or why it could not be had");
    keys.type(text.apply("The Idva, who called today."));
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT3).awaitFocus("The risks, in the chair's summary");
    keys.type(text.apply("Invented: separation, and it is escalating."));
    if (keys.isShown("Decided for the children")) {
      keys.tabTo("Decided for the children").type(text.apply("The school is told today."));
    }
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT4).awaitFocus("Who: what by when");
    promise("IDVA: " + text.apply("agree a safe time to call in case " + number) + " by fri");
    promise("Housing: " + text.apply("change both locks in case " + number) + " by 30/11/2026");
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT4).awaitFocus("No crime was disclosed");
    keys.press(KeyCode.SPACE).press(KeyCode.CONTROL, KeyCode.DIGIT4);
    keys.awaitFocus("Who: what by when").press(KeyCode.CONTROL, KeyCode.DIGIT4);
    keys.awaitFocus("None of the others is needed, because")
        .type(text.apply("Bail conditions hold."));
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    keys.awaitFocus("Who tells the victim, or why nobody does").type(text.apply("The Idva."));
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT5).awaitFocus("The victim knows of the meeting");
    keys.press(KeyCode.Y).press(KeyCode.CONTROL, KeyCode.DIGIT5);
    keys.awaitFocus("It is safe to tell").press(KeyCode.Y).press(KeyCode.CONTROL, KeyCode.DIGIT5);
    keys.awaitFocus("By when").type("Tomorrow.");
    keys.press(KeyCode.CONTROL, KeyCode.H).awaitText("Read these back");
    keys.press(KeyCode.ENTER).awaitText(number + " of " + CASES + " settled");
  }

  private void promise(String line) {
    var what = line.substring(line.indexOf(':') + 2, line.lastIndexOf(" by "));
    keys.type(line).press(KeyCode.ENTER);
    keys.await(
        "the action in the list and the line empty again",
        () -> keys.text().contains(what) && !keys.text().contains(line));
  }

  void deferTheRest() {
    for (int number = 3; number <= CASES; number++) {
      keys.awaitText("Case " + number + " of " + CASES);
      keys.awaitFocus("What the victim wants and fears").tabBackTo("Defer…").press(KeyCode.SPACE);
      keys.awaitText("Defer this case to the next meeting?");
      keys.type(text.apply("The worker is away.")).press(KeyCode.ENTER);
      keys.awaitFocus("Who checks that the victim is safe until then");
      keys.type(text.apply("The Idva")).press(KeyCode.ENTER);
      keys.awaitText(number + " of " + CASES + " settled");
    }
  }

  void closeTheMeeting() {
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT9);
    keys.awaitText("Each case is heard or deferred. The meeting can close.");
    keys.pressButton("Close the meeting").awaitText("Close the meeting?").press(KeyCode.SPACE);
    keys.awaitText("With the approval the minutes are locked");
  }

  /** Answers with the file. */
  Path saveTheMinutes() {
    var minutes = outside.resolve("minutes.pdf");
    files.choose(minutes);
    keys.pressButton("Minutes and lists").awaitText("Page 1 of");
    keys.pressButton("Save as PDF").awaitText("The file is not encrypted.");
    return minutes;
  }

  private long rows() {
    return keys.count("m-agenda-row");
  }

  private void rewrite(
      String file, Path into, Predicate<String[]> kept, UnaryOperator<String[]> changed)
      throws IOException {
    try (var reader = new CSVReader(Files.newBufferedReader(SAMPLES.resolve(file)));
        var writer = new CSVWriter(Files.newBufferedWriter(into.resolve(file)))) {
      String[] titles = null;
      for (var row : reader) {
        if (titles == null) {
          titles = row;
          writer.writeNext(row);
        } else if (kept.test(row)) {
          writer.writeNext(written(titles, changed.apply(row)));
        }
      }
    }
  }

  private String[] written(String[] titles, String[] row) {
    var written = row.clone();
    for (int cell = 0; cell < row.length; cell++) {
      if (WRITTEN_OUT.contains(titles[cell]) && !row[cell].isBlank()) {
        written[cell] = text.apply(row[cell]);
      }
    }
    return written;
  }

  /** A referral as it comes from somebody who has not done the checklist. */
  private static String[] withoutAnswers(String[] row) {
    if (!isWithout(row)) {
      return row;
    }
    // Of the columns of the checklist only its date and with whom stay
    var bare = row.clone();
    bare[29] = "OTHER";
    Arrays.fill(bare, 31, 55, "NOT_ASKED");
    bare[55] = "0";
    return bare;
  }

  private static boolean isWithout(String[] row) {
    return Arrays.asList(row).contains(WITHOUT_CHECKLIST);
  }
}
