package org.maracdesk.pictures;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ScoringVectors;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.journeys.SampleChecklist;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.ui.checklist.Bookmarks;
import org.maracdesk.ui.checklist.ChecklistModel;
import org.maracdesk.ui.checklist.ChecklistScreen;
import org.maracdesk.ui.checklist.LastSignature;
import org.maracdesk.ui.checklist.SheetHabits;
import org.maracdesk.ui.frame.Desk;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Status;

/** The sheet on other forms, topic by topic, and with sets of further questions open. */
final class SheetScenes {

  private SheetScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery(
            "sheet-topics",
            studio ->
                open(
                    studio, "ric-24-adult", true, SheetScenes::some, d -> focus(d, "question-q9"))),
        new Scenery(
            "sheet-unsafe",
            studio ->
                open(
                    studio,
                    "ric-24-adult",
                    true,
                    draft ->
                        field(
                            field(draft, "safeToTalk", Reply.chosen("no")),
                            "immediateDanger",
                            Reply.chosen("yes")),
                    desk -> {})),
        new Scenery(
            "sheet-set",
            studio ->
                open(
                    studio,
                    "ric-24-adult",
                    false,
                    SheetScenes::some,
                    desk -> press(desk, "question-q8", KeyCode.RIGHT))),
        new Scenery(
            "sheet-grid",
            studio ->
                open(
                    studio,
                    "ric-24-adult",
                    false,
                    SheetScenes::some,
                    desk -> {
                      var head = desk.lookup("#set-severity-grid").lookup(".m-set-head");
                      head.requestFocus();
                      Fx.press(head, KeyCode.RIGHT);
                      Fx.press(desk.getScene().getFocusOwner(), KeyCode.DIGIT4);
                    })),
        new Scenery(
            "sheet-police",
            studio ->
                open(
                    studio,
                    "dash-27-police",
                    false,
                    SheetScenes::graded,
                    d -> focus(d, "view-grade"))),
        new Scenery("sheet-police-completed", SheetScenes::completed),
        new Scenery(
            "sheet-young", studio -> open(studio, "ric-yp", true, draft -> draft, desk -> {})),
        new Scenery(
            "sheet-external",
            studio -> open(studio, "external-merit", false, draft -> draft, desk -> {})),
        new Scenery("sheet-invented", SheetScenes::invented),
        new Scenery(
            "sheet-sign",
            studio ->
                open(studio, "ric-24-adult", false, SheetScenes::some, d -> focus(d, "complete"))));
  }

  private static void open(
      Studio studio,
      String form,
      boolean byTopic,
      UnaryOperator<ChecklistDraft> filling,
      Consumer<Desk> then) {
    var sample = sample(studio, shipped(form), ShippedChecklists.usualProfile());
    then.accept(show(studio, sample, byTopic, filling));
  }

  private static void invented(Studio studio) {
    var form =
        ChecklistJson.form(
            ScoringVectors.resource("checklists/invented-instrument.json"),
            null,
            _ ->
                Optional.of(
                    ChecklistJson.form(ScoringVectors.resource("checklists/invented-set.json"))));
    var profile =
        ChecklistJson.profile(ScoringVectors.resource("checklists/invented-profile.json"));
    var desk =
        show(
            studio,
            sample(studio, form, profile),
            false,
            draft ->
                draft
                    .with(new ItemId("rust"), new Answer("holed"))
                    .with(new ItemId("knocking"), new Answer("weekly"))
                    .with(new ItemId("north.level"), new Answer("rough")));
    focus(desk, "question-north-level");
  }

  private static void completed(Studio studio) {
    var sample = sample(studio, shipped("dash-27-police"), ShippedChecklists.usualProfile());
    var draft =
        graded(sample.journey().open(sample.checklist()).orElseThrow().draft())
            .with(new ItemId("severity-grid/physical.level"), new Answer("moderate"))
            .with(new ItemId("s-dash-11/s1"), Answer.YES);
    var around =
        draft
            .circumstances()
            .with("name", Reply.written("Sam Sample"))
            .with("role", Reply.written("Constable, Northmere"));
    sample.journey().complete(sample.checklist(), draft.with(around));
    show(studio, sample, false, same -> same);
  }

  private static Desk show(
      Studio studio,
      SampleChecklist sample,
      boolean byTopic,
      UnaryOperator<ChecklistDraft> filling) {
    var before = sample.journey().open(sample.checklist()).orElseThrow();
    var draft = filling.apply(before.draft());
    if (before.completed() == null && !draft.equals(before.draft())) {
      sample.journey().keep(sample.checklist(), draft);
    }
    var place = new Place.Checklist(sample.checklist());
    var preferences = new Preferences();
    preferences.checklistByTopic().set(byTopic);
    var model =
        new ChecklistModel(
            sample.checklist(),
            sample.journey(),
            new InlineBackground(),
            new Status(studio.clock()),
            studio.dialogs());
    return studio.desk(
        place,
        new ChecklistScreen(
            studio.words(),
            model,
            new Navigator(place),
            studio.clock(),
            new SheetHabits(preferences, new Bookmarks(), new LastSignature())));
  }

  private static SampleChecklist sample(Studio studio, ChecklistForm form, Profile profile) {
    try {
      return SampleChecklist.in(new OpenStore().open().store(), studio.clock(), form, profile);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static ChecklistForm shipped(String id) {
    return ShippedChecklists.formFiles().stream()
        .map(file -> ChecklistJson.form(file, null, ShippedChecklists::set))
        .filter(form -> form.edition().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static void press(Desk desk, String node, KeyCode key) {
    focus(desk, node);
    Fx.press(desk.lookup("#" + node), key);
  }

  private static void focus(Desk desk, String node) {
    desk.applyCss();
    desk.layout();
    Node found = desk.lookup("#" + node);
    found.requestFocus();
  }

  private static ChecklistDraft field(ChecklistDraft draft, String id, Reply reply) {
    return draft.with(draft.circumstances().with(id, reply));
  }

  private static ChecklistDraft some(ChecklistDraft empty) {
    var draft = empty;
    for (int number = 1; number <= 8; number++) {
      draft =
          draft.with(new ItemId("q" + number), number == 4 || number == 7 ? Answer.NO : Answer.YES);
    }
    draft =
        draft
            .with(new ItemId("q5"), Answer.DONT_KNOW)
            .with(
                new ItemId("q3"),
                ItemAnswer.of(Answer.YES)
                    .with("hba", Reply.chosen("yes"))
                    .noting(Confidential.of("Speaks of cousins who watch the house.")));
    return field(draft, "safeToTalk", Reply.chosen("yes"));
  }

  private static ChecklistDraft graded(ChecklistDraft empty) {
    var draft = some(empty);
    for (int number = 9; number <= 22; number++) {
      draft = draft.with(new ItemId("q" + number), number % 4 == 0 ? Answer.NO : Answer.YES);
    }
    draft = field(draft, "grade", Reply.chosen("medium"));
    draft = field(draft, "gradeReason", Reply.written("Two call-outs since she moved out."));
    draft = field(draft, "decision", Reply.chosen("refer"));
    return draft.with(
        draft
            .circumstances()
            .with(
                ProfessionalView.of(ProfessionalView.Decision.REFER)
                    .because("Very afraid since she left, and he follows her to work.")));
  }
}
