package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.RecordedCases;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.PdfText;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

/** Whether anybody knows anyone is asked before each case, and only what was asked is said. */
@ExtendWith(Fx.class)
class AskedBeforeCasesTest {

  private static final String NOT_YET = "Not asked for this case yet.";
  private static final String EMPLOYER = "Northmere Imaginary Bus Company";
  private static final String COLLEAGUE = "Heron Dummyford's sister";

  private Northmere northmere;
  private MeetingId id;
  private MeetingStudio studio;
  private MeetingScreen screen;
  private MeetingModel model;
  private Parent view;

  @BeforeEach
  void openTheFirstCase() {
    studio =
        Fx.get(
            () -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes("Late")));
    northmere = studio.empty();
    var cases = new RecordedCases(northmere);
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
    id = northmere.opened();
    view =
        Fx.show(
            1366,
            768,
            () -> {
              model = studio.model(northmere, id);
              screen = studio.screen(model);
              return screen.view();
            });
    Fx.run(screen::arrive);
    Fx.run(() -> model.goTo(new Part.Case(item(0))));
    Fx.settle();
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
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

  private AgendaItemId item(int place) {
    return northmere.session().runMeeting().record(id).orElseThrow().cases().get(place).item().id();
  }

  private String said() {
    var said = new StringBuilder();
    for (var node : view.lookupAll(".label")) {
      if (node instanceof Labeled labeled && labeled.getText() != null) {
        said.append(labeled.getText()).append('\n');
      }
    }
    return said.toString();
  }
}
