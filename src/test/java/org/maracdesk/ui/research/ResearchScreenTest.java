package org.maracdesk.ui.research;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchItem.Decision;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ResearchReturn.Standing;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.ResearchTable;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class ResearchScreenTest {

  private static final AgencyCode HOUSING = ResearchStudio.HOUSING;

  private ResearchStudio studio;
  private Northmere northmere;
  private MeetingId id;

  @BeforeEach
  void planTheMeeting() {
    studio = new ResearchStudio(Words.english());
    northmere = studio.waiting();
    id = northmere.planned();
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  private ResearchTable table() {
    return northmere.session().recordResearch().ofMeeting(id).orElseThrow();
  }

  private Parent showTable() {
    var screen = new ResearchScreen[1];
    var view =
        Fx.show(
            1366,
            768,
            () -> {
              screen[0] = studio.screen(studio.tableModel(northmere, id));
              return screen[0].view();
            });
    Fx.run(screen[0]::arrive);
    Fx.settle();
    return view;
  }

  private Parent showReturn(double width, double height) {
    var first = table().rows().getFirst().referral().id();
    var screen = new ReturnScreen[1];
    var view =
        Fx.show(
            width,
            height,
            () -> {
              screen[0] =
                  new ReturnScreen(Words.english(), studio.model(northmere, first), studio.clock());
              return screen[0].view();
            });
    Fx.run(screen[0]::arrive);
    Fx.settle();
    return view;
  }

  private ResearchReturn stored() {
    var first = table().rows().getFirst().referral().id();
    return northmere.session().recordResearch().page(first, HOUSING).orElseThrow().research();
  }

  private static Cell cell() {
    return assertInstanceOf(ReturnChip.class, Fx.focused()).cell();
  }

  @Test
  void anAgencyThatHoldsNothingAnswersWithOneKeyForACase() {
    showTable();
    var asked = table().agencies().getFirst().code();

    Fx.key(KeyCode.N);
    Fx.key(KeyCode.N);

    assertEquals(Standing.NOTHING_HELD, table().rows().get(0).standing(asked));
    assertEquals(Standing.NOTHING_HELD, table().rows().get(1).standing(asked));
    assertEquals(5, table().missing(asked));
    assertEquals(new Cell(asked, table().rows().get(2).referral().id()), cell());
  }

  @Test
  void oneKeyAnswersForAnAgencyThatHoldsNothingAnywhereAndIsTakenBack() {
    showTable();
    var asked = table().agencies().getFirst().code();

    Fx.key(KeyCode.N, KeyCombination.SHIFT_DOWN);
    assertEquals(0, table().missing(asked));

    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    assertEquals(7, table().missing(asked));
    assertEquals(asked, cell().agency());
  }

  @Test
  void theArrowsGoFromReturnToReturnAndStopAtTheEdges() {
    showTable();
    var agencies = table().agencies();
    var rows = table().rows();

    Fx.key(KeyCode.LEFT);
    Fx.key(KeyCode.UP);
    assertEquals(new Cell(agencies.getFirst().code(), rows.getFirst().referral().id()), cell());
    Fx.key(KeyCode.DOWN);
    Fx.key(KeyCode.RIGHT);
    assertEquals(new Cell(agencies.get(1).code(), rows.get(1).referral().id()), cell());
    Fx.key(KeyCode.END);
    assertEquals(new Cell(agencies.get(1).code(), rows.getLast().referral().id()), cell());

    Fx.key(KeyCode.ENTER);

    assertEquals(
        new Place.Return(rows.getLast().referral().id(), agencies.get(1).code()),
        studio.navigator().place().get());
  }

  @Test
  void nothingHeldIsRefusedInAWordWhereSomethingIsWritten() {
    var first = table().rows().getFirst().referral().id();
    studio.answer(northmere, first);
    var model = studio.tableModel(northmere, id);
    model.load();
    model.select(new Cell(HOUSING, first));

    model.nothingHeld();

    assertEquals(
        "research.answered-already",
        Objects.requireNonNull(studio.status().sentence().get()).key());
    assertEquals(Standing.ANSWERED, table().rows().getFirst().standing(HOUSING));
  }

  @Test
  void aMeetingWithoutCasesSaysWhatToDoFirst() {
    var agendas = northmere.session().buildAgenda();
    for (var item : agendas.record(id).orElseThrow().agenda().items()) {
      agendas.remove(id, item.id());
    }

    var view = showTable();

    assertEquals(1, view.lookupAll(".m-empty").size());
  }

  @Test
  void aReturnIsWrittenWithTheKeyboardAlone() {
    showReturn(1366, 768);
    Fx.key(KeyCode.K);
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    Fx.type("Tenancy in her own name");
    Fx.key(KeyCode.ENTER);
    Fx.key(KeyCode.S);
    Fx.type("A neighbour hears shouting");
    Fx.key(KeyCode.ENTER);
    Fx.key(KeyCode.N);
    Fx.type("It would show who told us");
    Fx.key(KeyCode.ENTER);

    Fx.key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    var kept = stored();
    assertEquals(Standing.ANSWERED, kept.standing());
    assertEquals(
        List.of(Decision.SHARE, Decision.DO_NOT_SHARE),
        kept.items().stream().map(ResearchItem::decision).toList());
    assertEquals("It would show who told us", kept.items().getLast().withheldBecause().text());
    assertEquals(
        List.of("Tenancy in her own name"),
        kept.released().stream().map(item -> item.text().text()).toList());
  }

  @Test
  void whatIsStillNeededIsSaidAndTheFocusGoesThere() {
    var view = showReturn(1366, 768);
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    Fx.type("Tenancy in her own name");
    Fx.key(KeyCode.ENTER);

    Fx.key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    assertEquals(Standing.BEGUN, stored().standing());
    assertTrue(Fx.focused().getStyleClass().contains("m-answers"));
    assertTrue(view.lookupAll(".m-problem").stream().anyMatch(Node::isVisible));
  }

  @Test
  void whatIsHalfTypedIsKeptAfterASecondAndStandsThereAgain() {
    showReturn(1366, 768);
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    Fx.type("Tenan");
    Fx.run(() -> studio.background().elapse(Duration.ofSeconds(1)));

    assertEquals("Tenan", stored().unfinished().text());

    showReturn(1366, 768);
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    assertEquals("Tenan", assertInstanceOf(TextField.class, Fx.focused()).getText());
  }

  @Test
  void whatWasStruckIsPutBack() {
    var first = table().rows().getFirst().referral().id();
    studio.answer(northmere, first);
    var model = studio.model(northmere, first);
    model.load();
    var items = List.copyOf(model.held().all());

    model.held().strike(items.getFirst());
    model.keep();
    assertEquals(1, stored().items().size());
    model.held().putBack();
    model.leave();

    assertEquals(2, stored().items().size());
    assertTrue(stored().items().contains(items.getFirst()));
  }

  @Test
  void aProposalIsAcceptedFromTheReturn() {
    var first = table().rows().getFirst().referral().id();
    studio.answer(northmere, first);
    var model = studio.model(northmere, first);
    model.load();

    model.accept(model.corrections().getFirst());

    var victim = table().rows().getFirst().caseFile().victim();
    assertTrue(
        victim.addresses().stream().anyMatch(each -> each.postcode().text().equals("NM1 2AB")));
    assertTrue(stored().corrections().stream().noneMatch(each -> each.isOpen()));
    assertEquals(Standing.ANSWERED, stored().standing());
  }

  @Test
  void whileSomebodyWasNotLookedForTheTableDoesNotSayThatAllIsWell() {
    var research = northmere.session().recordResearch();
    var first = table().rows().getFirst().referral().id();
    var held =
        research
            .item(
                null,
                ResearchItem.Category.HOUSING,
                ResearchItem.Kind.FACT,
                Confidential.of("No arrears"),
                null,
                Confidential.NONE)
            .decided(Decision.SHARE);
    research.answer(research.page(first, HOUSING).orElseThrow().research().holding(List.of(held)));
    for (var agency : table().agencies()) {
      for (var row : table().rows()) {
        if (row.of(agency.code()).isEmpty()) {
          research.nothingHeld(row.referral().id(), agency.code());
        }
      }
    }

    var view = showTable();

    assertEquals(
        "Every agency has answered. In 1 answer, marked with a triangle, somebody was not looked"
            + " for.",
        view.lookup(".m-notice").getAccessibleText());
    var chip =
        view.lookupAll(".m-return").stream()
            .map(ReturnChip.class::cast)
            .filter(each -> each.cell().equals(new Cell(HOUSING, first)))
            .findFirst()
            .orElseThrow();
    var said = chip.getAccessibleText();
    assertTrue(said.contains("Answered, 26 November 2026, "), said);
    assertTrue(said.endsWith("not checked"), said);
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    var first = table().rows().getFirst().referral().id();
    studio.answer(northmere, first);

    assertEquals(List.of(), Accessibility.nameless(showTable()));
    assertEquals(List.of(), Accessibility.nameless(showReturn(1366, 768)));
  }

  @Test
  void tabGoesThroughTheTableAndComesRoundAgain() {
    showTable();

    assertEquals(6, walk().size());
  }

  @Test
  void requestSheetsAreSavedAndAnswersTakenInFromHere(@TempDir Path folder) {
    showTable();
    studio.files().choose(folder);

    press("Save request sheets…");
    assertTrue(Files.isDirectory(folder.resolve("marac-2026-11-26-research")));

    press("Take in answers…");
    assertEquals(new Place.Import(), studio.navigator().place().get());
  }

  @Test
  void tabGoesThroughAReturnAndComesRoundAgain() {
    var first = table().rows().getFirst().referral().id();
    studio.answer(northmere, first);
    showReturn(683, 384);

    var stops = walk();

    assertTrue(
        stops.stream()
            .anyMatch(
                node ->
                    node instanceof Button button
                        && "This is the agency's answer".equals(button.getText())),
        stops::toString);
    assertTrue(stops.size() > 20, stops::toString);
  }

  private static void press(String button) {
    var found =
        walk().stream()
            .filter(node -> node instanceof Button each && button.equals(each.getText()))
            .findFirst()
            .orElseThrow();
    Fx.run(((Button) found)::fire);
  }

  /** Every stop of Tab until it is back where it began. */
  private static List<Node> walk() {
    var stops = new LinkedHashSet<Node>();
    var passed = new ArrayList<Node>();
    while (stops.add(Fx.focused())) {
      passed.add(Fx.focused());
      assertTrue(passed.size() < 200, passed::toString);
      Fx.key(KeyCode.TAB);
    }
    assertEquals(passed.getFirst(), Fx.focused());
    return passed;
  }
}
