package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.RecordedCases;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.PdfText;
import org.maracdesk.ui.frame.Place;

/** What the referrals say, where a case is presented and where orders are considered. */
class ReferralSaidTest extends MeetingOnShow {

  private static final String WISH = "Wants him to stay away from the stables";
  private static final String FEAR = "Afraid of his brother too";
  private static final String ORDER = "Occupation order until March, renewed twice";

  private CaseId told;

  @Override
  Northmere area() {
    var area = studio.empty();
    var cases = new RecordedCases(area);
    var wilma = cases.person("Madeup", "Wilma", 1990);
    var ned = cases.person("Notreal", "Ned", 1988);
    told =
        cases.refer(
            LocalDate.of(2026, 11, 9),
            new VictimVoice(
                true,
                Confidential.NONE,
                Consent.YES,
                SharingBasis.PUBLIC_TASK,
                Confidential.NONE,
                Confidential.of(WISH),
                Confidential.of(FEAR),
                Confidential.NONE,
                Confidential.NONE),
            Map.of(ReferralDetail.ORDERS, Confidential.of(ORDER)),
            List.of(
                RecordedCases.as(wilma, Role.VICTIM, Relationship.NOT_APPLICABLE),
                RecordedCases.as(ned, Role.PERPETRATOR, Relationship.EX_PARTNER)));
    cases.refer(cases.person("Madeup", "Sylvie", 1985), cases.person("Notreal", "Ted", 1980));
    return area;
  }

  @Test
  void whereTheCaseIsPresentedTheDeskShowsWhatHappenedAndWhatTheVictimWants() {
    begin();

    assertTrue(said().contains("What happened, 8 November 2026\nInvented"), this::said);
    assertTrue(said().contains(WISH), this::said);
    assertTrue(said().contains(FEAR), this::said);
    assertFalse(said().contains(ORDER), "that is for where orders are considered");
  }

  @Test
  void itFoldsAndStaysFoldedInTheNextCase() {
    begin();

    Fx.run(() -> button("From the referral of 9 November 2026").fire());
    Fx.settle();
    assertFalse(shown().contains(WISH), this::shown);
    Fx.run(model::next);
    Fx.settle();

    assertFalse(shown().contains("What happened"), this::shown);
  }

  @Test
  void case16OrdersInForceStandBesideTheMeasures() {
    begin();

    control(KeyCode.DIGIT4);

    assertTrue(said().contains(ORDER), this::said);
    Fx.run(model::next);
    Fx.settle();
    control(KeyCode.DIGIT4);
    assertTrue(said().contains("That does not mean there is none"), this::said);
  }

  @Test
  void noneOfItIsOnTheWallOrInTheMinutesByItself() throws Exception {
    begin();
    control(KeyCode.R);

    assertFalse(studio.wall().shown().toString().contains("stables"));
    var papers = northmere.session().produceDocuments();
    for (var kind : List.of(DocumentKind.MINUTES, DocumentKind.AGENDA)) {
      var text = PdfText.copied(papers.draw(id, kind, new Recipient.Everyone()).pdf());
      for (var secret : List.of("stables", "brother", "renewed")) {
        assertFalse(text.contains(secret), kind + " says " + secret);
      }
    }
  }

  @Test
  void aKeyLeadsToThePageOfTheCaseAndBackToTheSameLetter() {
    begin();
    Fx.type("She wants");
    Fx.key(KeyCode.LEFT);

    control(KeyCode.O);
    assertEquals(new Place.Case(told), studio.navigator().place().get());
    Fx.run(screen::leave);
    Fx.run(studio.navigator()::back);
    show();

    var field = assertInstanceOf(TextArea.class, Fx.focused());
    assertEquals("She wants", field.getText());
    assertEquals(8, field.getCaretPosition());
  }

  @Test
  void theWallIsBlankWhileACaseIsLookedUpAndGoesOnAfterwards() {
    begin();
    control(KeyCode.R);
    assertInstanceOf(RoomView.Case.class, studio.wall().shown());

    control(KeyCode.O);
    Fx.run(screen::leave);
    assertTrue(studio.wall().isOpen().get());
    assertEquals(new RoomView.Blank(), studio.wall().shown());
    Fx.run(studio.navigator()::back);
    show();

    assertTrue(studio.wall().isOpen().get());
    assertInstanceOf(RoomView.Case.class, studio.wall().shown());
  }

  @Test
  void aWallThatWasBlankedIsBlankStill() {
    begin();
    control(KeyCode.R);
    control(KeyCode.B);

    control(KeyCode.O);
    Fx.run(screen::leave);
    Fx.run(studio.navigator()::back);
    show();

    assertTrue(studio.wall().blanked().get());
  }

  @Test
  void whoeverGoesOnElsewhereFromThePageClosesTheWall() {
    begin();
    control(KeyCode.R);
    control(KeyCode.O);
    Fx.run(screen::leave);

    Fx.run(() -> studio.navigator().go(new Place.LookBack(told)));
    assertTrue(studio.wall().isOpen().get(), "it is about the case still");
    Fx.run(() -> studio.navigator().go(new Place.Actions()));

    assertFalse(studio.wall().isOpen().get());
  }

  private void begin() {
    studio.navigator().go(new Place.Meeting(id));
    show();
    Fx.run(model::next);
    Fx.settle();
  }

  private String shown() {
    return view.lookupAll(".m-told-lines").stream()
        .filter(lines -> lines.isVisible())
        .flatMap(lines -> lines.lookupAll(".label").stream())
        .map(label -> ((Label) label).getText())
        .toList()
        .toString();
  }

  private Button button(String text) {
    return view.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static void control(KeyCode key) {
    Fx.key(key, KeyCombination.SHORTCUT_DOWN);
    Fx.settle();
  }
}
