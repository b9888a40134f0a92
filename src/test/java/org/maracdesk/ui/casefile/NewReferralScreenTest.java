package org.maracdesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.DividedArea;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class NewReferralScreenTest {

  private final SampleSession store = SampleSession.at(PlayDemo.Stage.values()[0]);
  private final Words words = Words.english();
  private final Navigator navigator = new Navigator(new Place.Cases());
  private final InlineBackground background = new InlineBackground();
  private final Status status = new Status(store.clock());
  private NewReferralModel model = model();

  private NewReferralModel model() {
    return new NewReferralModel(
        store.session().registerCase(), store.session()::agencies, background, navigator, status);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private NewReferralScreen show() {
    var screen =
        Fx.get(() -> new NewReferralScreen(words, model, AnsweringDialogs.yes(), store.clock()));
    Fx.run(() -> navigator.go(new Place.NewCase()));
    Fx.show(1170, 700, screen::view);
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

  private static <N extends Node> N named(Class<N> kind, String name) {
    return Fx.get(
        () ->
            all(Fx.stage().getScene().getRoot(), new ArrayList<>()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(
                    node ->
                        name.equals(node.getAccessibleText())
                            || node instanceof Labeled labelled && name.equals(labelled.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + name)));
  }

  private static void press(String name) {
    Fx.run(named(Button.class, name)::fire);
    Fx.settle();
  }

  private static void write(String field, String text) {
    Fx.run(() -> named(TextField.class, field).setText(text));
  }

  private void fillIn(String born) {
    Fx.run(() -> named(ComboBox.class, "Referring agency").getSelectionModel().selectFirst());
    Fx.run(() -> named(DatePicker.class, "Date of the referral").getEditor().setText("today"));
    write("Family name", "Sample-Siskin");
    write("Given names", "Aspen");
    Fx.run(() -> named(DatePicker.class, "Date of birth").getEditor().setText(born));
    Fx.run(() -> named(CheckBox.class, "Professional judgement").setSelected(true));
  }

  @Test
  void aReferralWrittenInLeadsToItsNewCase() {
    show();
    fillIn("11/3/1992");

    press("Register referral");

    var there = assertInstanceOf(Place.Case.class, navigator.place().get());
    var page = store.session().findCase().page(there.caseId()).orElseThrow();
    assertEquals("SAMPLE-SISKIN, Aspen", page.caseFile().victim().formalName().text());
    assertNull(model.draft());
  }

  @Test
  void aDateOrAgeThatCannotBeReadIsToldAtItsFieldAndStandsThereStillAfterLeavingThePlace() {
    var screen = show();
    fillIn("31/2/1990");
    write("Age in years, where no date is known", "-5");
    Fx.run(() -> named(DatePicker.class, "Date of the referral").getEditor().setText("31/2/2026"));
    for (var field : List.of("Date of birth", "Date of the referral")) {
      Fx.run(() -> named(DatePicker.class, field).requestFocus());
    }
    Fx.run(() -> named(TextField.class, "Age in years, where no date is known").requestFocus());
    Fx.run(() -> named(TextField.class, "Family name").requestFocus());

    assertEquals(
        "This is not a date. Write it like 26/11/2026.",
        problem(DatePicker.class, "Date of birth"));
    assertEquals(
        "This is not a date. Write it like 26/11/2026.",
        problem(DatePicker.class, "Date of the referral"));
    assertEquals(
        "This must be between 0 and 120.",
        problem(TextField.class, "Age in years, where no date is known"));
    Fx.run(() -> background.elapse(Duration.ofSeconds(2)));
    assertEquals("referral.saved-except", said());
    Fx.run(screen::leave);
    assertEquals("referral.saved-except", said());

    show();

    assertEquals(
        "31/2/1990", Fx.get(() -> named(DatePicker.class, "Date of birth").getEditor().getText()));
    assertEquals(
        "31/2/2026",
        Fx.get(() -> named(DatePicker.class, "Date of the referral").getEditor().getText()));
    assertEquals(
        "-5",
        Fx.get(() -> named(TextField.class, "Age in years, where no date is known").getText()));
    assertEquals(
        "This is not a date. Write it like 26/11/2026.",
        problem(DatePicker.class, "Date of birth"));
  }

  @Test
  void whatIsStillMissingIsLookedAtAgainWhileADateIsBeingWritten() {
    show();
    Fx.run(() -> named(ComboBox.class, "Referring agency").getSelectionModel().selectFirst());
    Fx.run(() -> named(DatePicker.class, "Date of the referral").requestFocus());
    Fx.run(() -> named(DatePicker.class, "Date of the referral").getEditor().setText("2 Nov"));

    Fx.run(() -> background.elapse(Duration.ofSeconds(2)));

    assertEquals(
        "2 Nov",
        Fx.get(() -> named(DatePicker.class, "Date of the referral").getEditor().getText()));
    assertEquals(LocalDate.of(2026, 11, 2), model.draft().date());
    assertNotNull(model.draft().agency());
    assertEquals("", problem(DatePicker.class, "Date of the referral"));
  }

  private static String problem(Class<? extends Node> kind, String field) {
    var help = Fx.get(() -> named(kind, field).getAccessibleHelp());
    return help == null ? "" : help;
  }

  private String said() {
    return java.util.Objects.requireNonNull(status.sentence().get()).key();
  }

  @Test
  void whatIsMissingIsSaidAtTheTopAndAtTheFieldAndLeadsThere() {
    show();

    press("Register referral");

    var link = assertInstanceOf(Hyperlink.class, Fx.focused());
    assertEquals("Referring agency: This is needed.", link.getText());
    Fx.run(link::fire);
    Fx.settle();
    assertEquals("Referring agency", Fx.focused().getAccessibleText());
    assertTrue(Fx.focused().getAccessibleHelp().contains("This is needed."));
  }

  @Test
  void whatALineLeadsToIsInSight() {
    show();
    fillIn("11/3/1992");
    Fx.run(
        () -> named(DatePicker.class, "Date of the latest incident").getEditor().setText("31/02"));

    press("Register referral");
    Fx.run(() -> ((Hyperlink) Fx.focused()).fire());
    Fx.settle();

    assertTrue(isInSight(named(DatePicker.class, "Date of the latest incident")));
  }

  @Test
  void whatIsWrongWithOneOfTwoFieldsSideBySideTakesNoMoreRoomThanItsLines() {
    show();
    var family = named(TextField.class, "Family name");
    var before = Fx.get(() -> top("Other names") - bottom(family));

    press("Register referral");

    var after = Fx.get(() -> top("Other names") - bottom(family));
    assertTrue(named(TextField.class, "Family name").getAccessibleHelp().contains("needed"));
    assertTrue(after - before < 40, "a gap of " + (after - before));
  }

  private static boolean isInSight(Node node) {
    return Fx.get(
        () -> {
          var page = Fx.<ScrollPane>find(".scroll-pane");
          var seen = page.localToScene(page.getLayoutBounds());
          return seen.contains(node.localToScene(node.getLayoutBounds()));
        });
  }

  private static double top(String field) {
    var node = named(TextField.class, field);
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  @Test
  void whereTheAreaIsDividedTheVictimsPartIsChosenAndKeptWithTheCase() {
    DividedArea.into(store.session(), "North Bank", "Mill End");
    show();
    fillIn("1/6/1990");
    Fx.run(() -> named(ComboBox.class, "Part of the area").getSelectionModel().select(2));

    press("Register referral");

    if (!(navigator.place().get() instanceof Place.Case(var id))) {
      throw new AssertionError("not registered");
    }
    assertEquals(
        new HomePart.In(Confidential.of("Mill End")),
        store.session().findCase().page(id).orElseThrow().caseFile().home());
  }

  @Test
  void aVictimUnderSixteenIsSentToSafeguardingAndNothingTypedIsLost() {
    show();
    fillIn("1/6/2015");

    press("Register referral");

    assertTrue(named(Hyperlink.class, linkText()).getText().contains("children's social care"));
    assertEquals("Aspen", named(TextField.class, "Given names").getText());
    assertEquals(new Place.NewCase(), navigator.place().get());
  }

  private static String linkText() {
    return Fx.<Hyperlink>find(".hyperlink").getText();
  }

  @Test
  void aDateThatCannotBeReadIsSaidAndNotDropped() {
    show();
    fillIn("some time in spring");

    press("Register referral");

    assertTrue(linkText().contains("This is not a date."), linkText());
    assertEquals(
        "some time in spring", named(DatePicker.class, "Date of birth").getEditor().getText());
  }

  @Test
  void whatWasTypedIsStillThereAfterLeavingByMistake() {
    var screen = show();
    fillIn("11/3/1992");

    Fx.run(screen::leave);
    show();

    assertEquals("Aspen", named(TextField.class, "Given names").getText());
    assertTrue(named(CheckBox.class, "Professional judgement").isSelected());
    assertNotNull(named(ComboBox.class, "Referring agency").getValue());
  }

  private static List<String> gaps() {
    return Fx.get(
        () ->
            all(Fx.stage().getScene().getRoot(), new ArrayList<>()).stream()
                .filter(Hyperlink.class::isInstance)
                .map(node -> node.getAccessibleText())
                .filter(name -> name != null && name.startsWith("Go to "))
                .toList());
  }

  @Test
  void whatIsMissingStandsBesideTheFormAndLeadsToItsFieldEvenIntoAFoldedPart() {
    show();
    assertTrue(gaps().contains("Go to Referrer's name"), gaps()::toString);
    var name = "Somebody in this case works for a partner or is known to one";

    Fx.run(named(Hyperlink.class, "Go to " + name)::fire);
    Fx.settle();

    assertTrue(Fx.focused().getAccessibleText().startsWith(name));
    assertTrue(isInSight(Fx.focused()));
  }

  @Test
  void whatIsWrittenInIsNoLongerMissingAfterAPause() {
    show();
    write("Referrer's name", "Robin Madeup");

    Fx.run(() -> named(TextField.class, "Referrer's name").requestFocus());
    Fx.key(KeyCode.SHIFT);
    Fx.run(() -> background.elapse(Duration.ofSeconds(2)));
    Fx.settle();

    assertFalse(gaps().contains("Go to Referrer's name"), gaps()::toString);
    assertEquals(
        "Robin Madeup",
        store
            .session()
            .registerCase()
            .unfinished()
            .orElseThrow()
            .form()
            .details()
            .get(ReferralDetail.REFERRER_NAME)
            .text());
  }

  @Test
  void theRecordOfSharingWithoutConsentOpensUnlessTheVictimAgreed() {
    show();
    var field = named(TextField.class, "Who authorised it");
    assertTrue(Fx.get(() -> isShown(field)));

    Fx.run(() -> choice("Consent").setValue(Consent.YES));
    Fx.settle();
    assertFalse(Fx.get(() -> isShown(field)));

    Fx.run(() -> choice("Consent").setValue(Consent.NO));
    Fx.settle();
    assertTrue(Fx.get(() -> isShown(field)));
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Object> choice(String name) {
    return named(ComboBox.class, name);
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aReferralWithEveryGapGoesAheadAndKeepsWhatWasWrittenIn() {
    show();
    fillIn("11/3/1992");
    write("Who will present the case", "Robin Madeup");
    Fx.run(
        () ->
            named(DatePicker.class, "Date of the last referral").getEditor().setText("5/12/2025"));

    press("Register referral");

    var there = assertInstanceOf(Place.Case.class, navigator.place().get());
    var page = store.session().findCase().page(there.caseId()).orElseThrow();
    var referral = page.latest().referral();
    assertEquals("Robin Madeup", referral.told(ReferralDetail.PRESENTER).text());
    assertTrue(referral.grounds().contains(new ReferralGround.Repeat(LocalDate.of(2025, 12, 5))));
    assertFalse(page.gaps(page.latest()).isEmpty());
  }

  @Test
  void theCharacteristicsOfTheVictimAreHeldAndKept() {
    var screen = show();
    fillIn("11/3/1992");
    Fx.run(() -> choice("Ethnicity").setValue("B1"));
    Fx.run(screen::leave);
    Fx.settle();

    var held = store.session().registerCase().unfinished().orElseThrow().form();

    assertEquals("B1", held.people().getFirst().person().particulars().ethnicity().text());
  }

  @Test
  void whatWasTypedIsStillThereAfterALock() {
    var screen = show();
    fillIn("11/3/1992");

    Fx.run(screen::leave);
    model = model();
    show();

    assertEquals("Aspen", named(TextField.class, "Given names").getText());
    assertTrue(named(CheckBox.class, "Professional judgement").isSelected());
    assertNotNull(named(ComboBox.class, "Referring agency").getValue());
  }

  @Test
  void aDateThatCannotBeReadIsStillThereAfterALockAndTheFormSaysWithWhatItGoesOn() {
    var screen = show();
    fillIn("31/2/1990");
    Fx.run(() -> named(DatePicker.class, "Date of birth").requestFocus());
    Fx.run(() -> named(TextField.class, "Family name").requestFocus());

    Fx.run(screen::leave);
    model = model();
    show();

    assertEquals(
        "31/2/1990", Fx.get(() -> named(DatePicker.class, "Date of birth").getEditor().getText()));
    var said = Fx.get(() -> (Labeled) Fx.find(".m-notice .m-body"));
    assertTrue(said.getText().startsWith("Unfinished referral, saved "), said.getText());
  }

  @Test
  void whatWasTypedIsKeptAfterAPauseInCaseThePowerGoes() {
    show();
    write("Given names", "Aspen");
    Fx.run(() -> named(TextField.class, "Given names").requestFocus());
    Fx.key(KeyCode.SPACE);

    Fx.run(() -> background.elapse(Duration.ofSeconds(2)));
    model = model();
    show();

    assertEquals("Aspen", named(TextField.class, "Given names").getText());
  }

  @Test
  void aRegisteredReferralIsNotOfferedAgainAfterALock() {
    show();
    fillIn("11/3/1992");
    press("Register referral");

    model = model();
    show();

    assertEquals("", named(TextField.class, "Given names").getText());
  }

  @Test
  void discardingAsksAndThenForgets() {
    var screen = show();
    fillIn("11/3/1992");

    press("Discard");
    Fx.run(screen::leave);

    assertNull(model.draft());
    assertEquals(new Place.Cases(), navigator.place().get());
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    show();
    press("Add address");
    press("Add phone or e-mail");

    assertEquals(List.of(), Accessibility.nameless(Fx.stage().getScene().getRoot()));
  }
}
