package org.maracdesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.InventedCasePage;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.frame.Clipping;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class CaseScreenTest {

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-26T14:02:00Z"), ZoneId.of("Europe/London"));
  private final Words words = Words.english();
  private final Navigator navigator = new Navigator(new Place.Cases());
  private final InlineBackground background = new InlineBackground();
  private final List<Map<ReferralDetail, Confidential>> told = new ArrayList<>();

  private final List<@Nullable HomePart> homes = new ArrayList<>();

  private CaseScreen show(double width, Optional<CasePage> page) {
    var model =
        new CaseModel(
            () -> page,
            (person, home) -> {
              homes.add(home);
              return new Answered.Done<>(person);
            },
            () -> List.of(ShippedChecklists.adult()),
            wanted -> new Answered.Done<>(new ChecklistId(new UUID(5, 5))),
            (referral, details) -> {
              told.add(details);
              return new Answered.Done<>(referral);
            },
            Answered.Done::new,
            clock,
            background,
            navigator,
            new Clipping(background),
            new Status(clock));
    var screen =
        Fx.get(
            () ->
                new CaseScreen(
                    words,
                    model,
                    AnsweringDialogs.yes(),
                    InventedHolds.none(background, new Status(clock))));
    Fx.show(width, 700, screen::view);
    Fx.run(screen::arrive);
    Fx.settle();
    return screen;
  }

  private static List<Node> all(Node node, List<Node> found) {
    found.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> all(child, found));
    }
    return found;
  }

  private static List<Node> all() {
    return Fx.get(() -> all(Fx.stage().getScene().getRoot(), new ArrayList<>()));
  }

  private static boolean says(String text) {
    return all().stream()
        .anyMatch(
            node ->
                node instanceof Labeled labelled
                    && labelled.getText() != null
                    && labelled.getText().contains(text));
  }

  private static Button button(String name) {
    return all().stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> name.equals(button.getAccessibleText()) || name.equals(button.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + name));
  }

  @Test
  void theFormOfAReferralIsShownPartByPartWithWhatIsKeptClose() {
    show(1170, Optional.of(InventedCasePage.full()));

    assertTrue(says("Northmere Homes"));
    assertTrue(says("Stalking; Strangulation"));
    assertTrue(says("19 November 2026"));
    assertTrue(says("Kept to chair, coordinator and Idva"));
    assertFalse(says("HOUSING_ASSOCIATION"));
  }

  @Test
  void whatIsMissingOnTheFormLeadsToItsField() {
    show(1170, Optional.of(InventedCasePage.full()));
    Fx.run(button("Still missing on the form, folded away")::fire);
    Fx.settle();

    Fx.run(link("Go to Who will present the case")::fire);
    Fx.settle();

    assertEquals("Who will present the case", Fx.focused().getAccessibleText());
  }

  @Test
  void anEmergencyMeetingAboutTheCaseIsOneKeyAway() {
    var page = InventedCasePage.full();
    show(1170, Optional.of(page));
    Fx.run(button("Note a decision")::requestFocus);

    Fx.key(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    assertEquals(new Place.Emergency(page.caseFile().id()), navigator.place().get());
  }

  @Test
  void aDecisionIsNotedWithTheKeyboardOnly() {
    var screen = show(1170, Optional.of(InventedCasePage.full()));
    Fx.run(button("Note a decision")::requestFocus);
    Fx.key(KeyCode.SPACE);
    Fx.settle();
    assertEquals(List.of(), Accessibility.nameless(screen.view()));
    var reached = new HashSet<Node>();
    for (int press = 0; press < 20 && reached.add(Fx.focused()); press++) {
      assertTrue(Focus.isInside(Fx.focused(), screen.view()), "after " + press);
      Fx.key(KeyCode.TAB);
    }
    assertTrue(reached.size() >= 5 && reached.size() < 20, "reached " + reached.size());

    Fx.key(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    assertEquals(new Place.Cases(), navigator.place().get(), "nothing half written is left");
    Fx.run(button("Keep the decision")::fire);
    Fx.settle();
    assertTrue(says("What was decided"), "stays, with what is missing");
    Fx.key(KeyCode.ESCAPE);
    Fx.settle();

    assertEquals("Note a decision", button("Note a decision").getText());
  }

  @Test
  void theFormIsCompletedFromTheCase() {
    show(1170, Optional.of(InventedCasePage.full()));
    Fx.run(button("Edit the form of the referral of 20 November 2026")::fire);
    Fx.settle();
    assertEquals(List.of(), Accessibility.nameless(Fx.stage().getScene().getRoot()));
    Fx.run(() -> ((TextField) Fx.focused()).setText("Teal Invented"));

    Fx.run(button("Save changes")::fire);
    Fx.settle();

    var kept = told.getFirst();
    assertEquals("Teal Invented", kept.get(ReferralDetail.REFERRER_NAME).text());
    assertEquals("HOUSING_ASSOCIATION", kept.get(ReferralDetail.TENURE).text());
    assertEquals("STALKING|STRANGULATION", kept.get(ReferralDetail.LOCAL_TRIGGERS).text());
    assertEquals("2026-11-19", kept.get(ReferralDetail.IDVA_REFERRED_ON).text());
    assertTrue(says("Northmere Homes"), "back on the page");
  }

  @Test
  void leavingTheFormUnchangedAsksNothingAndEscapeLeavesIt() {
    show(1170, Optional.of(InventedCasePage.full()));
    Fx.run(button("Edit the form of the referral of 20 November 2026")::fire);
    Fx.settle();

    Fx.key(KeyCode.ESCAPE);
    Fx.settle();

    assertTrue(says("Stalking; Strangulation"));
    assertEquals(List.of(), told);
  }

  private static Hyperlink link(String name) {
    return all().stream()
        .filter(Hyperlink.class::isInstance)
        .map(Hyperlink.class::cast)
        .filter(link -> name.equals(link.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link " + name));
  }

  @Test
  void wherePartsAreTheVictimsIsHiddenWithTheirAddressAndChangedInTheirDetails() {
    show(1170, Optional.of(InventedCasePage.full()));
    assertTrue(says("Part of the area"));
    assertFalse(says("Mill End"));
    Fx.run(button("Show the confidential address of TEST-SPARROW, Wren")::fire);
    assertTrue(says("Mill End"));

    Fx.run(button("Edit Victim TEST-SPARROW, Wren")::fire);
    Fx.settle();
    var choice =
        all().stream()
            .filter(ComboBox.class::isInstance)
            .map(ComboBox.class::cast)
            .filter(each -> "Part of the area".equals(each.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    Fx.run(() -> choice.getSelectionModel().selectLast());
    Fx.run(button("Save changes")::fire);
    Fx.settle();

    assertEquals(List.of(new HomePart.Elsewhere()), homes);
  }

  @Test
  void whereOnlyAChildsAddressIsConfidentialThePartIsHiddenAndHasAButtonOfItsOwn() {
    show(1170, Optional.of(InventedCasePage.childInRefuge()));
    assertTrue(says("Hidden with the confidential address."));
    assertFalse(says("Mill End"));

    Fx.run(button("Show the part of the area in which TEST-SPARROW, Wren lives")::fire);
    assertTrue(says("Mill End"));
    Fx.run(button("Hide the part of the area in which TEST-SPARROW, Wren lives")::fire);

    assertFalse(says("Mill End"));
    assertEquals(List.of(), Accessibility.nameless(Fx.stage().getScene().getRoot()));
  }

  @Test
  void theHeadingNamesTheCaseAndNobody() {
    var screen = show(1170, Optional.of(InventedCasePage.full()));

    assertEquals("Case M-2025-0031", screen.title().getValue());
  }

  @Test
  void aConfidentialAddressIsHiddenUntilAskedForAndCanBeHiddenAgain() {
    show(1170, Optional.of(InventedCasePage.full()));
    assertFalse(says("3 Imaginary Close"));
    var show = button("Show the confidential address of TEST-SPARROW, Wren");

    Fx.run(show::requestFocus);
    Fx.key(KeyCode.SPACE);
    assertTrue(says("3 Imaginary Close, Northmere NM9 9ZZ"));

    Fx.key(KeyCode.SPACE);
    assertFalse(says("3 Imaginary Close"));
  }

  @Test
  void leavingThePageCoversTheAddressAgain() {
    show(1170, Optional.of(InventedCasePage.full()));
    Fx.run(button("Show the confidential address of TEST-SPARROW, Wren")::fire);

    show(1170, Optional.of(InventedCasePage.full()));

    assertFalse(says("3 Imaginary Close"));
  }

  @Test
  void aTelephoneNumberIsCopiedForAWhile() {
    show(1170, Optional.of(InventedCasePage.full()));

    Fx.run(button("Copy phone number 07700 900101")::fire);

    assertEquals("07700 900101", Fx.get(() -> Clipboard.getSystemClipboard().getString()));
    Fx.run(() -> background.elapse(Duration.ofSeconds(30)));
    assertFalse(Fx.get(() -> Clipboard.getSystemClipboard().hasString()));
  }

  @Test
  void aPartIsFoldedAwayByKeyboard() {
    show(1170, Optional.of(InventedCasePage.full()));
    var heading = button("People, shown");
    Fx.run(heading::requestFocus);

    Fx.key(KeyCode.SPACE);

    assertEquals("People, folded away", heading.getAccessibleText());
  }

  @Test
  void theHistoryIsFoldedAwayAtFirst() {
    show(1170, Optional.of(InventedCasePage.full()));

    button("History, folded away");
  }

  @Test
  void theChecklistIsOneButtonAway() {
    var page = InventedCasePage.full();
    show(1170, Optional.of(page));

    Fx.run(button("Open checklist")::fire);

    assertEquals(
        new Place.Checklist(page.checklists().getFirst().cover().id()), navigator.place().get());
  }

  @Test
  void theChecklistOnPaperIsOneButtonAway() {
    var page = InventedCasePage.full();
    show(1170, Optional.of(page));

    Fx.run(button("Paper…")::fire);

    assertEquals(
        new Place.ChecklistPaper(page.checklists().getFirst().cover().id()),
        navigator.place().get());
  }

  @Test
  void anEarlierChecklistAndADraftAreEachOneButtonAway() {
    show(1170, Optional.of(InventedCasePage.full()));

    assertTrue(says("With the referral, 19 November 2026"));
    assertTrue(says("With the referral, 4 December 2025"));
    Fx.run(button("Side by side")::fire);

    assertEquals(new Place.LookBack(InventedCasePage.CASE), navigator.place().get());
  }

  @Test
  void whatAsksForAReviewIsSaidCalmly() {
    show(1170, Optional.of(InventedCasePage.full()));

    assertTrue(says("Review due"));
    assertTrue(
        says(
            "An incident of 20 November 2026 is newer than the last checklist. A new one would show"
                + " where things stand."));
  }

  @Test
  void aNewChecklistIsBegunByKeyboardAlone() {
    for (double width : List.of(1170.0, 620.0)) {
      show(width, Optional.of(InventedCasePage.full()));
      Fx.run(button("New checklist")::requestFocus);

      Fx.key(KeyCode.SPACE);
      Fx.settle();
      assertEquals("new-checklist-form", Fx.focused().getId());
      assertTrue(says("Prompts written for this tool; not the official wording."));
      assertTrue(says("For people aged 16 and over."));
      assertEquals(List.of(), Accessibility.nameless(Fx.stage().getScene().getRoot()));
      Fx.run(button("Begin")::requestFocus);
      Fx.key(KeyCode.SPACE);

      assertEquals(new Place.Checklist(new ChecklistId(new UUID(5, 5))), navigator.place().get());
    }
  }

  @Test
  void escapeLeavesANewChecklistUnbegun() {
    show(1170, Optional.of(InventedCasePage.full()));
    Fx.run(button("New checklist")::fire);
    Fx.settle();

    Fx.key(KeyCode.ESCAPE);
    Fx.settle();

    button("New checklist");
    assertEquals(new Place.Cases(), navigator.place().get());
  }

  @Test
  void aPlannedMeetingOpensAsItsAgendaAndAClosedOneAsItWas() {
    var page = InventedCasePage.full();
    show(1170, Optional.of(page));

    Fx.run(button("Open the meeting of 26 November 2026")::fire);
    assertEquals(
        new Place.Agenda(page.meetings().getFirst().meeting().id()), navigator.place().get());

    Fx.run(button("Open the meeting of 18 December 2025")::fire);
    assertEquals(
        new Place.Meeting(page.meetings().getLast().meeting().id()), navigator.place().get());
  }

  @Test
  void aReasonStillOwedIsSaidCalmly() {
    show(1170, Optional.of(InventedCasePage.bare()));

    assertTrue(says("The reason is still to come. The referral stands without it."));
    assertTrue(says("Date of birth not known"));
    button("New checklist");
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    for (double width : List.of(1170.0, 620.0)) {
      show(width, Optional.of(InventedCasePage.full()));
      assertEquals(List.of(), Accessibility.nameless(Fx.stage().getScene().getRoot()));
    }
  }

  @Test
  void aNarrowWindowLeadsToEachPartByAButton() {
    show(620, Optional.of(InventedCasePage.full()));
    var go = button("Go to History");

    Fx.run(go::fire);
    Fx.settle();

    assertEquals("History, shown", Fx.focused().getAccessibleText());
  }

  @Test
  void aCaseThatIsGoneSaysSoAndLeadsBack() {
    show(1170, Optional.empty());

    Fx.run(button("Show all cases")::fire);

    assertEquals(new Place.Cases(), navigator.place().get());
  }
}
