package org.maracdesk.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.meeting.MeetingScreen;
import org.maracdesk.ui.meeting.MeetingStudio;

/** The hour itself: each step of a case, what stands between two cases, and the end. */
final class MeetingHourScenes {

  private static final Place MEETING = new Place.Meeting(new MeetingId(new UUID(1, 1)));

  private MeetingHourScenes() {}

  static List<Scenery> all() {
    var all = new ArrayList<Scenery>();
    for (var step : CaseStep.values()) {
      all.add(
          scene(
              "meeting-step-" + (step.ordinal() + 1),
              (work, northmere) -> work.step(northmere, northmere.opened(), step)));
    }
    all.add(
        scene(
            "meeting-step-4-orders",
            (work, northmere) -> work.step(northmere, northmere.opened(), CaseStep.ACTIONS),
            desk -> down(desk, ".m-case", 1)));
    all.add(scene("meeting-told-1", (work, northmere) -> work.told(northmere, CaseStep.PRESENT)));
    all.add(
        scene(
            "meeting-told-4",
            (work, northmere) -> work.told(northmere, CaseStep.ACTIONS),
            desk -> field(desk, "None of the others is needed, because")));
    all.add(
        scene(
            "meeting-unheard",
            (work, northmere) -> {
              var id = northmere.opened();
              var first = northmere.session().runMeeting().record(id).orElseThrow().cases();
              northmere
                  .session()
                  .decideCase()
                  .decide(
                      first.getFirst().caseFile().id(),
                      CaseDecision.Kind.DECEASED,
                      Confidential.of("Maple Sampleford"),
                      Confidential.of("Told by the police this morning"),
                      Confidential.NONE);
              return work.puttingOff(northmere, id);
            }));
    all.add(scene("meeting-line-offers", typing("IDVA: ref"), desk -> {}));
    all.add(
        scene("meeting-line-chips", typing("IDVA, Housing: call her on the safe number by fri")));
    all.add(scene("meeting-line-which", typing("Northmere: call her on the safe number by fri")));
    all.add(scene("meeting-line-hints", typing("Police: liaise with housing asap")));
    all.add(scene("meeting-released", MeetingHourScenes::released));
    all.add(
        scene(
            "meeting-interest",
            (work, northmere) -> work.step(northmere, northmere.opened(), CaseStep.PRESENT),
            desk -> press(desk, KeyCode.I)));
    all.add(
        scene(
            "meeting-start-interest",
            (work, northmere) -> work.start(northmere, northmere.begun()),
            desk -> press(desk, KeyCode.I)));
    all.add(
        scene(
            "meeting-start-held",
            (work, northmere) -> work.start(northmere, northmere.begun()),
            desk -> press(desk, KeyCode.RIGHT)));
    all.add(
        scene(
            "meeting-start-chairing",
            (work, northmere) -> work.start(northmere, northmere.begun()),
            desk -> field(desk, "Place or link")));
    all.add(
        scene(
            "meeting-start-statement",
            (work, northmere) -> work.start(northmere, northmere.begun()),
            desk -> focus(desk, "The chair has read the statement")));
    all.add(
        scene(
            "meeting-missing",
            (work, northmere) -> work.movingOn(northmere, northmere.opened(), false)));
    all.add(
        scene(
            "meeting-read-back",
            (work, northmere) -> work.movingOn(northmere, northmere.opened(), true)));
    all.add(
        scene(
            "meeting-put-off",
            (work, northmere) -> work.puttingOff(northmere, northmere.opened())));
    all.add(
        scene(
            "meeting-put-off-again",
            (work, northmere) -> work.puttingOff(northmere, northmere.openedAgain()),
            desk -> fire(desk, "Defer the case")));
    all.add(
        scene(
            "meeting-carry-over",
            (work, northmere) -> work.end(northmere, northmere.opened()),
            desk -> fire(desk, "Carry them over")));
    all.add(
        scene(
            "meeting-approve",
            (work, northmere) -> work.closed(northmere, northmere.opened(), false)));
    all.add(
        scene(
            "meeting-approve-end",
            (work, northmere) -> work.closed(northmere, northmere.opened(), false),
            desk -> fire(desk, "Approve and lock the minutes")));
    all.add(
        scene(
            "meeting-issued",
            (work, northmere) -> work.closed(northmere, northmere.opened(), true)));
    return all;
  }

  private static BiFunction<MeetingStudio, Northmere, MeetingScreen> typing(String line) {
    return (work, northmere) -> work.typing(northmere, northmere.opened(), line);
  }

  private static MeetingScreen released(MeetingStudio work, Northmere northmere) {
    var id = northmere.planned();
    var research = northmere.session().recordResearch();
    for (var row : research.ofMeeting(id).orElseThrow().rows()) {
      var page = research.page(row.referral().id(), new AgencyCode("HOUSING")).orElseThrow();
      research.answer(
          page.research()
              .holding(
                  List.of(
                      item(
                          research,
                          ResearchItem.Kind.FACT,
                          "Tenancy in her own name since 2021; no arrears.",
                          ResearchItem.Decision.SHARE),
                      item(
                          research,
                          ResearchItem.Kind.THIRD_PARTY_UNVERIFIED,
                          "Neighbours speak of shouting on Friday evenings.",
                          ResearchItem.Decision.SHARE),
                      item(
                          research,
                          ResearchItem.Kind.FACT,
                          "Where she may move to",
                          ResearchItem.Decision.CHAIR_AND_IDVA_ONLY))));
    }
    var run = northmere.session().runMeeting();
    run.open(id);
    run.opening().openEarly(id, Confidential.of("Begun with those who are here"));
    return work.released(northmere, id);
  }

  private static ResearchItem item(
      org.maracdesk.journeys.RecordResearch research,
      ResearchItem.Kind kind,
      String text,
      ResearchItem.Decision decision) {
    return research
        .item(
            null,
            ResearchItem.Category.HOUSING,
            kind,
            Confidential.of(text),
            null,
            Confidential.NONE)
        .decided(decision);
  }

  private static Scenery scene(
      String name, BiFunction<MeetingStudio, Northmere, MeetingScreen> screen) {
    return scene(
        name,
        screen,
        desk -> {
          var line = desk.lookup(".m-action-entry .text-field");
          if (name.startsWith("meeting-line") && line instanceof TextField) {
            line.requestFocus();
            Fx.press(line, KeyCode.DOWN);
          }
        });
  }

  private static Scenery scene(
      String name,
      BiFunction<MeetingStudio, Northmere, MeetingScreen> screen,
      Consumer<Parent> then) {
    return new Scenery(
        name,
        studio -> {
          var work = new MeetingStudio(studio.words(), studio.window().overlay(), studio.dialogs());
          try (var northmere = work.waiting()) {
            var desk = studio.desk(MEETING, screen.apply(work, northmere));
            desk.applyCss();
            desk.layout();
            then.accept(desk);
          }
        });
  }

  private static void press(Parent desk, KeyCode code) {
    Fx.pressWithShortcut(desk.getScene().getFocusOwner(), code);
    desk.applyCss();
    desk.layout();
  }

  private static void fire(Parent desk, String button) {
    var found = button(desk, button);
    found.requestFocus();
    found.fire();
    desk.applyCss();
    desk.layout();
  }

  private static void focus(Parent desk, String button) {
    button(desk, button).requestFocus();
    desk.applyCss();
    desk.layout();
  }

  private static void field(Parent desk, String label) {
    desk.lookupAll(".text-input").stream()
        .filter(field -> label.equals(field.getAccessibleText()))
        .findFirst()
        .orElseThrow()
        .requestFocus();
    desk.applyCss();
    desk.layout();
  }

  private static Button button(Parent desk, String text) {
    return desk.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static void down(Parent desk, String where, double downwards) {
    Node inside = desk.lookup(where);
    var found = inside instanceof ScrollPane at ? at : inside.lookup(".scroll-pane");
    if (found instanceof ScrollPane scroll) {
      scroll.setVvalue(downwards);
    }
  }
}
