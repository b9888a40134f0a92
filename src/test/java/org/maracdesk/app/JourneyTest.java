package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVReader;
import com.opencsv.CSVWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.AtTheKeys;
import org.maracdesk.testing.ChosenFiles;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleNames;
import org.maracdesk.wording.Words;

/**
 * The whole job in the real window, by keys alone: from a folder with nothing in it to the saved
 * minutes, and then the lock. What each screen does besides is tried with the screen.
 */
@ExtendWith(Fx.class)
class JourneyTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final Set<String> NAMES = SampleNames.ofAtLeast(4);
  private static final String PASSPHRASE = "lantern orchard pebble violin";

  /** The referral whose checklist is still to be done: Cedar Dummyton's, with two children. */
  private static final String WITHOUT_CHECKLIST = "01a18c85-2b20-7003-8000-000000000002";

  private static final int REFERRALS = 16;
  private static final int CASES = 5;

  /** Those of the core agencies, the chair and the coordinator. */
  private static final int EXPECTED = 16;

  @TempDir private Path folder;

  private final ChosenFiles files = new ChosenFiles();
  private AtTheKeys keys;
  private Stage stage;
  private Wiring wiring;

  @BeforeEach
  void start() {
    var settings = new SettingsFile(folder.resolve("settings").resolve("settings.properties"));
    Fx.stepAside();
    stage = Fx.get(Stage::new);
    wiring =
        Fx.get(
            () ->
                new Wiring(
                    stage, Words.english(), meetingDay(), new SecureRandom(), settings, files));
    keys = new AtTheKeys(stage, () -> {});
    Fx.run(wiring::start);
    Fx.run(stage::requestFocus);
  }

  @AfterEach
  void end() {
    Fx.run(
        () -> {
          wiring.close();
          stage.hide();
        });
  }

  @Test
  void oneMaracFromTheReferralFilesToTheSavedMinutesAndTheLock() throws Exception {
    createTheStore();
    lock();
    unlock();
    bringInAgencies();
    bringInReferrals();
    doTheChecklist();
    planTheMeeting();
    settleTheAgenda();
    openTheMeeting();
    hear(1, "She wants the locks changed before he is told.");
    hear(2, "He asks that nobody calls him at work.");
    deferTheRest();
    closeTheMeeting();
    saveTheMinutes();
    lock();
    assertEquals(Set.of(), SampleNames.in(keys.text(), NAMES));
    assertEquals(Set.of("Marac Desk"), AtTheKeys.titles());
  }

  private void createTheStore() {
    keys.awaitText("Welcome").pressButton("Create a new store");
    files.choose(folder.resolve("store"));
    keys.pressButton("Choose").awaitFocus(TextField.class);
    keys.type("Ann Heron").press(KeyCode.ENTER).type("coordinator").press(KeyCode.ENTER);
    keys.awaitFocus(PasswordField.class);
    keys.type(PASSPHRASE).press(KeyCode.ENTER).type(PASSPHRASE).press(KeyCode.ENTER);
    keys.awaitText("Recovery sheet").awaitFocus(TextField.class);
    keys.type(String.join(" ", sheet())).press(KeyCode.ENTER);
    keys.awaitText("Step 1 of 5").pressButton("Set up later").awaitText("No cases yet");
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

  private void lock() {
    keys.press(KeyCode.CONTROL, KeyCode.L).awaitText("The desk is locked");
    keys.awaitFocus(PasswordField.class);
  }

  private void unlock() {
    keys.type(PASSPHRASE).press(KeyCode.ENTER).awaitText("No cases yet");
  }

  private void bringInAgencies() {
    files.choose(SAMPLES.resolve("agencies.csv"), SAMPLES.resolve("representatives.csv"));
    keys.press(KeyCode.ALT, KeyCode.DIGIT5).pressButton("Choose files");
    takeIn("Import 34 new rows");
  }

  private void bringInReferrals() throws IOException {
    var referrals = Files.createDirectory(folder.resolve("referrals"));
    Files.copy(SAMPLES.resolve("people.csv"), referrals.resolve("people.csv"));
    rewrite("referrals.csv", referrals, row -> true, JourneyTest::withoutAnswers);
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

  private void doTheChecklist() {
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
    keys.tabTo("Why").type("Invented: it has grown worse since the summer, and she is planning.");
    keys.awaitText("10 of 24 indicators marked yes.");
    keys.tabTo("Name").type("Sam Sample").tabTo("Role and agency").type("Idva");
    keys.tabTo("#complete").press(KeyCode.SPACE);
    keys.awaitText("Complete this checklist?").press(KeyCode.SPACE);
    keys.awaitText("can no longer be changed");
  }

  private void planTheMeeting() {
    keys.press(KeyCode.ALT, KeyCode.DIGIT2).awaitText(REFERRALS + " cases wait for a meeting.");
    keys.press(KeyCode.CONTROL, KeyCode.N).awaitFocus("Date").overwrite("26/11/2026");
    keys.tabTo("Place or link").type("Room 2 (invented)").press(KeyCode.ENTER);
    keys.await("a row for each case", () -> rows() == REFERRALS);
  }

  /** Too many for one afternoon: from the sixth on they wait for the next meeting. */
  private void settleTheAgenda() {
    for (int down = 0; down < CASES; down++) {
      keys.press(KeyCode.DOWN);
    }
    for (int left = REFERRALS - 1; left >= CASES; left--) {
      int expected = left;
      keys.press(KeyCode.DELETE).await("one case fewer", () -> rows() == expected);
    }
    keys.pressButton("Confirm agenda").awaitText("Agenda confirmed");
  }

  private void openTheMeeting() {
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

  private void hear(int number, String view) {
    keys.awaitText("Case " + number + " of " + CASES).awaitFocus("What the victim wants and fears");
    keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I).awaitText("Interest declared: none");
    keys.type(view);
    keys.tabTo("Brought by, or why it could not be had").type("The Idva, who called today.");
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT3).awaitFocus("The risks, in the chair's summary");
    keys.type("Invented: separation, and it is escalating.");
    if (keys.isShown("Decided for the children")) {
      keys.tabTo("Decided for the children").type("The school is told today.");
    }
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT4).awaitFocus("Who: what by when");
    promise("IDVA: agree a safe time to call in case " + number + " by fri");
    promise("Housing: change both locks in case " + number + " by 30/11/2026");
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT4).awaitFocus("No crime was disclosed");
    keys.press(KeyCode.SPACE).press(KeyCode.CONTROL, KeyCode.DIGIT4);
    keys.awaitFocus("Who: what by when").press(KeyCode.CONTROL, KeyCode.DIGIT4);
    keys.awaitFocus("None of the others is needed, because").type("Bail conditions hold.");
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    keys.awaitFocus("Who tells the victim, or why nobody does").type("The Idva.");
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

  private void deferTheRest() {
    for (int number = 3; number <= CASES; number++) {
      keys.awaitText("Case " + number + " of " + CASES);
      keys.awaitFocus("What the victim wants and fears").tabBackTo("Defer…").press(KeyCode.SPACE);
      keys.awaitText("Defer this case to the next meeting?");
      keys.type("The worker is away.").press(KeyCode.ENTER);
      keys.awaitFocus("Who checks that the victim is safe until then");
      keys.type("The Idva").press(KeyCode.ENTER);
      keys.awaitText(number + " of " + CASES + " settled");
    }
  }

  private void closeTheMeeting() {
    keys.press(KeyCode.CONTROL, KeyCode.DIGIT9);
    keys.awaitText("Each case is heard or deferred. The meeting can close.");
    keys.pressButton("Close the meeting").awaitText("Close the meeting?").press(KeyCode.SPACE);
    keys.awaitText("With the approval the minutes are locked");
  }

  private void saveTheMinutes() throws IOException {
    var minutes = folder.resolve("minutes.pdf");
    files.choose(minutes);
    keys.pressButton("Minutes and lists").awaitText("Page 1 of");
    keys.pressButton("Save as PDF").awaitText("The file is not encrypted.");

    assertEquals(Set.of(), SampleNames.in(files.suggested(), NAMES));
    var said = String.join("\n", PdfText.sentences(Files.readAllBytes(minutes)));
    for (var expected :
        List.of(
            "She wants the locks changed before he is told.",
            "agree a safe time to call in case 2",
            "change both locks in case 1",
            "The worker is away.",
            "Room 2 (invented)")) {
      assertTrue(said.contains(expected), expected + " is not in: " + said);
    }
  }

  private long rows() {
    return keys.count("m-agenda-row");
  }

  private static Clock meetingDay() {
    return Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneId.of("Europe/London"));
  }

  private static void rewrite(
      String file, Path into, Predicate<String[]> kept, UnaryOperator<String[]> changed)
      throws IOException {
    try (var reader = new CSVReader(Files.newBufferedReader(SAMPLES.resolve(file)));
        var writer = new CSVWriter(Files.newBufferedWriter(into.resolve(file)))) {
      String[] titles = null;
      for (var row : reader) {
        if (titles == null) {
          titles = row;
        }
        if (kept.test(row)) {
          writer.writeNext(changed.apply(row));
        }
      }
    }
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
