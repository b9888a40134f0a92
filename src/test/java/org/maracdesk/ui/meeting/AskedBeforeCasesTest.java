package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.RecordedCases;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.PdfText;

/** Whether anybody knows anyone is asked before each case, and only what was asked is said. */
class AskedBeforeCasesTest extends MeetingOnShow {

  private static final String NOT_YET = "Not asked for this case yet.";
  private static final String EMPLOYER = "Northmere Imaginary Bus Company";
  private static final String COLLEAGUE = "Heron Dummyford's sister";

  /** Two cases, and people who know somebody in the first. */
  @Override
  Northmere area() {
    var empty = studio.empty();
    var cases = new RecordedCases(empty);
    cases.refer(
        LocalDate.of(2026, 11, 9),
        RecordedCases.voice(true, Consent.YES),
        Map.of(
            ReferralDetail.STAFF_CONFLICT, Confidential.of("YES"),
            ReferralDetail.STAFF_CONFLICT_WHO, Confidential.of(COLLEAGUE),
            ReferralDetail.PERPETRATOR_EMPLOYER, Confidential.of(EMPLOYER)),
        List.of(
            RecordedCases.as(
                cases.person("Madeup", "Wilma", 1990), Role.VICTIM, Relationship.NOT_APPLICABLE),
            RecordedCases.as(
                cases.person("Notreal", "Ned", 1988), Role.PERPETRATOR, Relationship.EX_PARTNER)));
    cases.refer(cases.person("Sampleby", "Una", 1991), cases.person("Exampleton", "Ulf", 1986));
    return empty;
  }

  @BeforeEach
  void goToTheFirstCase() {
    show();
    Fx.run(() -> model.goTo(new Part.Case(item(0))));
    Fx.settle();
  }

  @Test
  void askedAtTheStartIsNotAskedBeforeACaseAndOneKeySaysThatItWas() throws Exception {
    northmere.session().runMeeting().opening().asked(id);
    assertTrue(said().contains(NOT_YET));
    assertFalse(minutes().contains("asked again"));

    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    assertFalse(said().contains(NOT_YET));
    assertTrue(said().contains("Interest declared: none"));
    assertTrue(minutes().contains("It was asked again before item 1."));
    Fx.run(() -> model.goTo(new Part.Case(item(1))));
    Fx.settle();
    assertTrue(said().contains(NOT_YET), "each case for itself");
    var kept = northmere.reopen().runMeeting().record(id).orElseThrow().formalities();
    assertTrue(kept.isAskedFor(item(0)));
    assertFalse(kept.isAskedFor(item(1)));
  }

  @Test
  void whereNobodyAskedAtTheStartTheMinutesDoNotSayThatItWasAskedAgain() throws Exception {
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    var minutes = minutes();
    assertTrue(
        minutes.contains(
            "Before item 1 the room was asked whether anybody knew anyone in the case."),
        minutes);
    assertFalse(minutes.contains("asked again"));
  }

  @Test
  void whatTheReferralSaysOfPeopleWhoKnowSomebodyStandsOnTheDeskAndNowhereElse() throws Exception {
    assertTrue(said().contains(COLLEAGUE));
    assertTrue(said().contains(EMPLOYER));
    for (var kind : List.of(DocumentKind.MINUTES, DocumentKind.AGENDA, DocumentKind.ACTIONS)) {
      assertFalse(paper(kind).contains(EMPLOYER), kind::name);
      assertFalse(paper(kind).contains(COLLEAGUE), kind::name);
    }
    Fx.run(() -> model.goTo(new Part.Case(item(1))));
    Fx.settle();
    assertFalse(said().contains(EMPLOYER));
  }

  private String minutes() throws Exception {
    return paper(DocumentKind.MINUTES);
  }

  private String paper(DocumentKind kind) throws Exception {
    return PdfText.copied(
        northmere.session().produceDocuments().draw(id, kind, new Recipient.Everyone()).pdf());
  }
}
