package org.maracdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.settings.FirstStepsModel.Step;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class FirstStepsScreenTest {

  private static final AgencyCode ADDED = new AgencyCode("HEALTH-VISITING");

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.IMPORTED);
  private final InlineBackground background = new InlineBackground();
  private final Navigator navigator = new Navigator(new Place.FirstSteps());
  private final Area before = sample.session().area().orElseThrow();
  private FirstStepsModel model;
  private FirstStepsScreen screen;

  @BeforeEach
  void show() {
    model =
        new FirstStepsModel(sample.session(), background, navigator, new Status(sample.clock()));
    screen = Fx.get(() -> new FirstStepsScreen(Words.english(), model));
    Fx.show(screen::view);
    Fx.run(screen::arrive);
    Fx.settle();
  }

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void enterAloneLeadsToTheEndAndKeepsWhatWasProposed() {
    for (var step : Step.values()) {
      assertEquals(step, model.step().get());
      Fx.key(KeyCode.ENTER);
      Fx.settle();
    }

    assertEquals(new Place.Cases(), navigator.place().get());
    assertEquals(before, sample.session().area().orElseThrow());
    var added = agency(ADDED).orElseThrow();
    assertTrue(added.core());
    assertEquals(List.of("HV"), added.aliases());
  }

  @Test
  void leavingItForLaterChangesNothing() {
    var agencies = sample.session().agencies();
    Fx.run(() -> field("Name of the area").setText("Elsewhere"));

    press("Set up later");

    assertEquals(new Place.Cases(), navigator.place().get());
    assertEquals(before, sample.session().area().orElseThrow());
    assertEquals(agencies, sample.session().agencies());
  }

  @Test
  void aReadyMadeAreaIsKeptAsOneThatIsToBeConfirmed() {
    Fx.run(() -> choice().getSelectionModel().select(1));
    assertEquals("Cheshire East", field("Name of the area").getText());
    assertTrue(shown().contains("To be confirmed locally"), shown());

    finish();

    var area = sample.session().area().orElseThrow();
    assertTrue(area.toConfirm());
    assertEquals("CHESHIRE-EAST", area.code());
    assertEquals(7, area.subAreas().size());
    assertTrue(area.subAreas().contains("Knutsford"));
  }

  @Test
  void chairAndCoordinatorThatAreNamedArePlannedWith() {
    Fx.key(KeyCode.ENTER);
    Fx.key(KeyCode.ENTER);
    Fx.run(() -> field("Who usually chairs, if known").setText("Robin Chairperson (invented)"));
    Fx.run(() -> field("Who coordinates, if known").setText("Maple Minutes (invented)"));
    var before = sample.session().representatives().size();

    finish();

    var named =
        sample.session().representatives().stream()
            .filter(one -> one.name().text().endsWith("(invented)"))
            .filter(
                one ->
                    List.of("Robin Chairperson (invented)", "Maple Minutes (invented)")
                        .contains(one.name().text()))
            .toList();
    assertEquals(
        List.of(Representative.Capacity.CHAIR, Representative.Capacity.COORDINATOR),
        named.stream().map(Representative::capacity).sorted().toList());
    assertEquals(before + 2, sample.session().representatives().size());
  }

  @Test
  void aNameTooLongForAChairIsSaidAtItsField() {
    Fx.key(KeyCode.ENTER);
    Fx.key(KeyCode.ENTER);
    Fx.run(() -> field("Who usually chairs, if known").setText("n".repeat(2000)));

    press("Next");

    assertEquals(Step.MEETINGS, model.step().get());
    assertEquals("Who usually chairs, if known", Fx.focused().getAccessibleText());
  }

  @Test
  void goingBackFindsEachPageAsItWasLeftEvenWithWhatCannotBe() {
    Fx.run(() -> field("Name of the area").setText("Southmere"));
    Fx.key(KeyCode.ENTER);
    Fx.run(() -> field("Health visiting: Deputy, if known").setText("Robin Sample (invented)"));
    Fx.key(KeyCode.ENTER);
    Fx.run(() -> field("Minutes for a case").setText("many"));

    press("Back");
    assertEquals("Robin Sample (invented)", field("Health visiting: Deputy, if known").getText());
    press("Back");
    assertEquals("Southmere", field("Name of the area").getText());
    press("Next");
    press("Next");
    assertEquals("many", field("Minutes for a case").getText());

    press("Next");
    assertEquals(Step.MEETINGS, model.step().get());
    Fx.run(() -> field("Minutes for a case").setText("10"));
    finish();

    assertEquals("SOUTHMERE", sample.session().area().orElseThrow().code());
    assertEquals(10, sample.session().area().orElseThrow().minutesPerCase());
    assertTrue(
        sample.session().representatives().stream()
            .anyMatch(
                person ->
                    person.agency().equals(ADDED)
                        && person.capacity() == Representative.Capacity.DEPUTY));
  }

  @Test
  void anAgencyThatIsTickedNeedsAName() {
    Fx.key(KeyCode.ENTER);
    Fx.run(() -> field("Health visiting: Name here").setText(" "));

    press("Next");

    assertEquals(Step.AGENCIES, model.step().get());
    assertEquals("Health visiting: Name here", Fx.focused().getAccessibleText());
    press("Untick all, or tick the usual");
    finish();
    assertFalse(agency(ADDED).isPresent());
  }

  @Test
  void tabWalksThroughEachStepAndEverythingItReachesHasAName() {
    for (var step : Step.values()) {
      var reached = new HashSet<Node>();
      for (int press = 0; press < 100 && reached.add(Fx.focused()); press++) {
        assertTrue(Focus.isInside(Fx.focused(), screen.view()), step + " after " + press);
        Fx.key(KeyCode.TAB);
      }

      assertTrue(reached.size() >= 4 && reached.size() < 100, step + ": " + reached.size());
      assertEquals(List.of(), Accessibility.nameless(screen.view()), step.name());
      if (!step.isLast()) {
        press("Next");
      }
    }
  }

  private Optional<Agency> agency(AgencyCode code) {
    return sample.session().agencies().stream()
        .filter(agency -> agency.code().equals(code))
        .findFirst();
  }

  private void finish() {
    while (!model.step().get().isLast()) {
      press("Next");
    }
    press("Finish");
  }

  private ComboBox<?> choice() {
    return (ComboBox<?>) Fx.get(() -> screen.view().lookup(".combo-box"));
  }

  private String shown() {
    return Fx.get(
        () ->
            screen.view().lookupAll(".m-notice").stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .reduce("", String::concat));
  }

  private TextField field(String name) {
    return Fx.get(
        () ->
            screen.view().lookupAll(".text-field").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow());
  }

  private void press(String name) {
    var button =
        Fx.get(
            () ->
                screen.view().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(each -> name.equals(each.getText()))
                    .findFirst()
                    .orElseThrow());
    Fx.run(button::fire);
    Fx.settle();
  }
}
