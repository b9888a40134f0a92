package org.maracdesk.pictures;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.UnfinishedFormality;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.Refusals;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.ui.documents.DocumentsModel;
import org.maracdesk.ui.documents.DocumentsScreen;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.meeting.MeetingStudio;

/** What is asked in the course of a meeting and around it, and where what is missing leads. */
final class MeetingCardScenes {

  private static final Place MEETING = new Place.Meeting(new MeetingId(new UUID(1, 1)));
  private static final Confidential CHAIR = Confidential.of("Robin Chairperson");

  private MeetingCardScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("meeting-late", studio -> late(studio, desk -> {})),
        new Scenery(
            "meeting-late-restricted",
            studio -> late(studio, desk -> choose(desk.getScene().getRoot(), 1))),
        new Scenery(
            "meeting-late-refused",
            studio -> late(studio, desk -> fire(desk.getScene().getRoot(), "Add the case"))),
        meeting(
            "meeting-interest-asked",
            (work, northmere) -> work.step(northmere, northmere.opened(), CaseStep.PRESENT),
            desk -> press(desk, KeyCode.I, true)),
        meeting("meeting-interest-half", (work, northmere) -> half(work, northmere, 1)),
        meeting(
            "meeting-interest-elsewhere",
            (work, northmere) -> half(work, northmere, 0),
            desk -> press(desk, KeyCode.I, false)),
        meeting(
            "meeting-unsigned", MeetingCardScenes::unsigned, desk -> press(desk, KeyCode.I, true)),
        new Scenery(
            "agenda-known", studio -> agenda(studio, desk -> press(desk, KeyCode.I, false))),
        meeting("meeting-approve-half", MeetingCardScenes::halfApproved),
        meeting(
            "meeting-correct-half",
            MeetingCardScenes::halfCorrected,
            desk -> focus(desk, "Add the correction")),
        link("meeting-gap-chair", "The chair is not among"),
        link("meeting-gap-accepted", "Ida Testingham: has not accepted"),
        link("meeting-gap-asked", "The room has not been asked"),
        link("meeting-gap-action", "M-2026-0001: no action"),
        new Scenery("meeting-draft", MeetingCardScenes::draft),
        new Scenery("agenda-late", MeetingCardScenes::listedLate),
        new Scenery("agenda-late-question", MeetingCardScenes::lateQuestion),
        new Scenery(
            "agenda-change-plan-refused",
            studio ->
                agenda(
                    studio,
                    desk -> {
                      fire(desk, "Change the plan");
                      change(desk, "09:30", "25:61");
                      change(desk, "80", "many");
                      fire(card(desk), "Change the plan");
                    })),
        new Scenery(
            "agenda-call-off", studio -> agenda(studio, desk -> fire(desk, "Call it off"))));
  }

  private static MeetingStudio work(Studio studio) {
    return new MeetingStudio(studio.words(), studio.window().overlay(), studio.dialogs());
  }

  /** The card on which a case comes in late; besides the first there is one for named readers. */
  private static void late(Studio studio, Consumer<Parent> then) {
    var work = work(studio);
    try (var northmere = work.waiting()) {
      var id = northmere.planned();
      var agendas = northmere.session().buildAgenda();
      var cases = agendas.record(id).orElseThrow().cases();
      agendas.remove(id, cases.getFirst().item().id());
      agendas.remove(id, cases.getLast().item().id());
      Refusals.done(
          northmere
              .session()
              .decideCase()
              .decide(
                  cases.getLast().caseFile().id(),
                  CaseDecision.Kind.RESTRICTED,
                  CHAIR,
                  Confidential.of("Works for an agency at the table"),
                  CHAIR));
      var run = northmere.session().runMeeting();
      run.open(id);
      run.opening().openEarly(id, Confidential.of("Begun with those who are here"));
      var desk = shown(studio, MEETING, work.firstCase(northmere, id, false));
      press(desk, KeyCode.A, true);
      then.accept(desk);
    }
  }

  private static MeetingId opened(Northmere northmere, UnfinishedFormality typed) {
    var id = northmere.opened();
    northmere.session().runMeeting().keepTyped(id, typed, null);
    return id;
  }

  private static Screen half(MeetingStudio work, Northmere northmere, int place) {
    var id = northmere.opened();
    var run = northmere.session().runMeeting();
    var record = run.record(id).orElseThrow();
    run.keepTyped(
        id,
        new UnfinishedFormality(
            UnfinishedFormality.Kind.INTEREST,
            record.cases().get(place).item().id(),
            record.attendance().get(1).id(),
            Interest.Relationship.NEIGHBOUR,
            Confidential.NONE,
            Confidential.of("Lives two doors down, and the chair")),
        null);
    return work.step(northmere, id, CaseStep.PRESENT);
  }

  /** Somebody who has not accepted the statement comes while a case is on the screen. */
  private static Screen unsigned(MeetingStudio work, Northmere northmere) {
    var id = northmere.opened();
    var screen = work.step(northmere, id, CaseStep.PRESENT);
    var opening = northmere.session().runMeeting().opening();
    opening.attend(
        id, opening.newcomer(new AgencyCode("HOUSING")).named(Confidential.of("Late Comerby")));
    return screen;
  }

  private static Screen halfApproved(MeetingStudio work, Northmere northmere) {
    var id =
        opened(
            northmere,
            said(
                UnfinishedFormality.Kind.APPROVAL,
                "Sorrel Specimen",
                "The chair was called away before the"));
    return work.closed(northmere, id, false);
  }

  private static Screen halfCorrected(MeetingStudio work, Northmere northmere) {
    var id = northmere.opened();
    work.closed(northmere, id, true);
    northmere
        .session()
        .runMeeting()
        .keepTyped(
            id,
            said(
                UnfinishedFormality.Kind.CORRECTION,
                "",
                "Housing was there from 9:50, and the minutes have"),
            null);
    return work.atClose(northmere, id);
  }

  private static UnfinishedFormality said(UnfinishedFormality.Kind kind, String by, String text) {
    return new UnfinishedFormality(
        kind,
        null,
        null,
        Interest.Relationship.NOT_SAID,
        Confidential.of(by),
        Confidential.of(text));
  }

  /** Where what is missing at the end leads. */
  private static Scenery link(String name, String text) {
    return meeting(
        name,
        (work, northmere) -> work.end(northmere, northmere.opened()),
        desk -> {
          ((Hyperlink) find(desk, ".hyperlink", each -> each.getText().startsWith(text))).fire();
          settle(desk);
        });
  }

  /** The minutes as they stand while the meeting runs. */
  private static void draft(Studio studio) {
    var work = work(studio);
    try (var northmere = work.waiting()) {
      var id = northmere.opened();
      var session = northmere.session();
      var model =
          new DocumentsModel(
              id,
              session.produceDocuments(),
              session.buildAgenda(),
              new InlineBackground(),
              new PickedFile(session.folder()),
              new Status(studio.clock()));
      model.kind().set(DocumentKind.MINUTES);
      studio.desk(new Place.Documents(id), new DocumentsScreen(studio.words(), model));
    }
  }

  /** An agenda that is confirmed, on which a case was put afterwards. */
  private static void listedLate(Studio studio) {
    var work = work(studio);
    try (var northmere = work.waiting()) {
      var id = northmere.planned();
      var agendas = northmere.session().buildAgenda();
      var last = agendas.record(id).orElseThrow().cases().getLast();
      agendas.remove(id, last.item().id());
      agendas.confirm(id);
      agendas.add(id, last.referral().id(), CHAIR);
      var desk = shown(studio, new Place.Agenda(id), work.agenda(northmere, id));
      desk.lookupAll(".m-agenda-row").stream()
          .reduce((one, next) -> next)
          .ifPresent(Node::requestFocus);
      settle(desk);
    }
  }

  private static void lateQuestion(Studio studio) {
    var work = work(studio);
    try (var northmere = work.waiting()) {
      var id = northmere.planned();
      var agendas = northmere.session().buildAgenda();
      agendas.remove(id, agendas.record(id).orElseThrow().cases().getLast().item().id());
      agendas.confirm(id);
      var desk = shown(studio, new Place.Agenda(id), work.agenda(northmere, id));
      desk.lookupAll(".button").stream()
          .map(Button.class::cast)
          .filter(button -> button.getText() != null && button.getText().startsWith("Waiting"))
          .filter(Node::isVisible)
          .forEach(Button::fire);
      settle(desk);
      fire(desk, "Add");
    }
  }

  private static void agenda(Studio studio, Consumer<Parent> then) {
    var work = work(studio);
    try (var northmere = work.waiting()) {
      var id = northmere.planned();
      then.accept(shown(studio, new Place.Agenda(id), work.agenda(northmere, id)));
    }
  }

  private static Scenery meeting(String name, BiFunction<MeetingStudio, Northmere, Screen> screen) {
    return meeting(name, screen, desk -> {});
  }

  private static Scenery meeting(
      String name, BiFunction<MeetingStudio, Northmere, Screen> screen, Consumer<Parent> then) {
    return new Scenery(
        name,
        studio -> {
          var work = work(studio);
          try (var northmere = work.waiting()) {
            then.accept(shown(studio, MEETING, screen.apply(work, northmere)));
          }
        });
  }

  private static Parent shown(Studio studio, Place place, Screen screen) {
    var desk = studio.desk(place, screen);
    settle(desk);
    return desk;
  }

  private static void press(Parent desk, KeyCode code, boolean shift) {
    Event.fireEvent(
        desk.getScene().getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, true, false, false));
    settle(desk);
  }

  private static Parent card(Parent desk) {
    return (Parent) desk.getScene().getRoot().lookup(".m-plan");
  }

  private static void choose(Parent root, int place) {
    if (root.lookup(".m-plan .combo-box") instanceof ComboBox<?> cases) {
      cases.getSelectionModel().select(place);
    }
  }

  private static void change(Parent desk, String from, String to) {
    card(desk).lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .filter(field -> from.equals(field.getText()))
        .forEach(field -> field.setText(to));
  }

  private static void fire(Parent where, String text) {
    ((Button) find(where, ".button", each -> text.equals(each.getText()))).fire();
    settle(where);
  }

  private static void focus(Parent where, String text) {
    find(where, ".button", each -> text.equals(each.getText())).requestFocus();
    settle(where);
  }

  private static Labeled find(Parent where, String selector, Predicate<Labeled> which) {
    return where.lookupAll(selector).stream()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(which)
        .findFirst()
        .orElseThrow();
  }

  private static void settle(Parent where) {
    where.getScene().getRoot().applyCss();
    where.getScene().getRoot().layout();
  }
}
