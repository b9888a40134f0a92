package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchItem.Decision;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class ReleasedPaneTest {

  private static final AgencyCode HOUSING = new AgencyCode("HOUSING");

  private MeetingStudio studio;
  private Northmere northmere;
  private MeetingId id;
  private MeetingScreen screen;

  @BeforeEach
  void answerAndOpen() {
    studio =
        Fx.get(() -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes()));
    northmere = studio.waiting();
    id = northmere.planned();
    var research = northmere.session().recordResearch();
    var row = research.ofMeeting(id).orElseThrow().rows().getFirst();
    var page = research.page(row.referral().id(), HOUSING).orElseThrow();
    research.answer(
        page.research()
            .holding(
                List.of(
                    item(ResearchItem.Kind.FACT, "Tenancy in her own name", Decision.SHARE),
                    item(
                        ResearchItem.Kind.THIRD_PARTY_UNVERIFIED,
                        "Shouting on Fridays",
                        Decision.SHARE),
                    item(
                        ResearchItem.Kind.FACT,
                        "Where she moved to",
                        Decision.CHAIR_AND_IDVA_ONLY))));
    var run = northmere.session().runMeeting();
    run.open(id);
    // Cases open once everybody has accepted the statement, or the chair says why before
    run.opening().openEarly(id, Confidential.of("Begun with those who are here"));
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  private ResearchItem item(ResearchItem.Kind kind, String text, Decision decision) {
    return northmere
        .session()
        .recordResearch()
        .item(
            null,
            ResearchItem.Category.HOUSING,
            kind,
            Confidential.of(text),
            null,
            Confidential.NONE)
        .decided(decision);
  }

  private Parent begin() {
    var view =
        Fx.show(
            1366,
            768,
            () -> {
              screen = studio.screen(studio.model(northmere, id));
              return screen.view();
            });
    Fx.run(screen::arrive);
    Fx.settle();
    return view;
  }

  private List<SharedInformation> shared() {
    return northmere
        .session()
        .runMeeting()
        .record(id)
        .orElseThrow()
        .cases()
        .getFirst()
        .discussion()
        .shared();
  }

  private static String text(Parent view) {
    return Fx.get(
        () -> {
          var text = new StringBuilder();
          for (var node : view.lookupAll(".label")) {
            if (node instanceof Labeled label) {
              text.append(label.getText()).append('\n');
            }
          }
          return text.toString();
        });
  }

  @Test
  void whoHasNotAnsweredIsSaidBeforeTheMeetingBegins() {
    var text = text(begin());

    assertTrue(text.contains("Not yet answered: "), text);
    assertTrue(text.contains("Northmere Housing (6 cases)"), text);
    assertTrue(text.contains("Probation (7 cases)"), text);
  }

  @Test
  void oneKeyTakesWhatWasReleasedIntoWhatWasShared() {
    begin();
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    assertInstanceOf(Button.class, Fx.focused());

    Fx.key(KeyCode.SPACE);
    Fx.key(KeyCode.SPACE);

    assertEquals(
        List.of("FACT Tenancy in her own name", "UNVERIFIED Shouting on Fridays"),
        shared().stream().map(each -> each.kind() + " " + each.text().text()).toList());
    assertTrue(shared().stream().allMatch(each -> each.agency().equals(HOUSING)));
    Fx.run(screen::leave);
    assertEquals(2, shared().size());
  }

  @Test
  void whatOnlyTheChairAndTheIdvaMayHaveIsCountedAndNotShown() {
    var view = begin();
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN);

    var text = text(view);
    assertTrue(text.contains("1 thing is for the chair and the Idva only"), text);
    assertFalse(text.contains("Where she moved to"), text);
    assertTrue(text.contains("Not researched by: "), text);
  }

  @Test
  void whatWasTakenByMistakeIsOfferedAgain() {
    begin();
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    var offered = northmere.session().runMeeting();
    var heard = offered.record(id).orElseThrow().cases().getFirst();
    var referral = heard.referral().id();
    var first = offered.shareResearch().offer(referral).items().getFirst().item().id();
    offered.shareResearch().share(id, heard.item().id(), first);

    offered.shareResearch().offerAgain(id, heard.item().id(), first);

    assertTrue(
        offered.shareResearch().offer(referral).items().stream()
            .allMatch(each -> each.item().shared() == null));
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    var view = begin();
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN);

    assertEquals(List.of(), Accessibility.nameless(view));
  }
}
