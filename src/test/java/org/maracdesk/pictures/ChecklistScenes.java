package org.maracdesk.pictures;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.domain.shared.Confidential;
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

/** The checklist: nothing answered, half way, with a view given, and completed. */
final class ChecklistScenes {

  private ChecklistScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("checklist-empty", studio -> open(studio, draft -> draft, desk -> {})),
        new Scenery(
            "checklist-half",
            studio -> open(studio, ChecklistScenes::half, desk -> focus(desk, "#question-q11"))),
        new Scenery(
            "checklist-open",
            studio -> open(studio, ChecklistScenes::half, ChecklistScenes::enter)),
        new Scenery(
            "checklist-view",
            studio -> open(studio, ChecklistScenes::viewed, desk -> focus(desk, "#view-decision"))),
        new Scenery("checklist-completed", ChecklistScenes::completed));
  }

  private interface Filling {
    ChecklistDraft fill(ChecklistDraft draft);
  }

  private static void open(Studio studio, Filling filling, Consumer<Desk> then) {
    var sample = sample(studio);
    var draft = filling.fill(sample.journey().open(sample.checklist()).orElseThrow().draft());
    if (!draft.answers().byItem().isEmpty()) {
      sample.journey().keep(sample.checklist(), draft);
    }
    then.accept(show(studio, sample));
  }

  private static void completed(Studio studio) {
    var sample = sample(studio);
    var draft = viewed(sample.journey().open(sample.checklist()).orElseThrow().draft());
    var signed =
        draft
            .circumstances()
            .with("name", Reply.written("Sam Sample"))
            .with("role", Reply.written("Idva, Example Service"));
    sample.journey().complete(sample.checklist(), draft.with(signed));
    show(studio, sample);
  }

  private static Desk show(Studio studio, SampleChecklist sample) {
    var habits = new SheetHabits(new Preferences(), new Bookmarks(), new LastSignature());
    var place = new Place.Checklist(sample.checklist());
    var model =
        new ChecklistModel(
            sample.checklist(),
            sample.journey(),
            new InlineBackground(),
            new Status(studio.clock()),
            studio.dialogs());
    return studio.desk(
        place,
        new ChecklistScreen(studio.words(), model, new Navigator(place), studio.clock(), habits));
  }

  private static SampleChecklist sample(Studio studio) {
    try {
      return SampleChecklist.in(new OpenStore().open().store(), studio.clock());
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void enter(Desk desk) {
    focus(desk, "#question-q5");
    Fx.press(desk.lookup("#question-q5"), KeyCode.ENTER);
  }

  private static void focus(Desk desk, String where) {
    desk.applyCss();
    desk.layout();
    desk.lookup(where).requestFocus();
  }

  private static ChecklistDraft half(ChecklistDraft empty) {
    var draft = empty;
    for (int number : List.of(1, 2, 3, 5, 6, 8)) {
      draft = draft.with(id(number), Answer.YES);
    }
    for (int number : List.of(4, 9, 10)) {
      draft = draft.with(id(number), Answer.NO);
    }
    var circumstances =
        draft
            .circumstances()
            .with("safeToTalk", Reply.chosen("yes"))
            .with("safeContact", Reply.written("Mobile, weekdays before three"))
            .with("whereAbuser", Reply.written("At work until six"))
            .with("whereChildren", Reply.written("At school"))
            .with("immediateDanger", Reply.chosen("no"));
    return draft
        .with(circumstances)
        .with(
            id(1),
            ItemAnswer.of(Answer.YES)
                .with("injury", Reply.written("Bruised arm"))
                .with("firstInjury", Reply.chosen("no"))
                .noting(Confidential.of("Third time since the summer, each time after drinking.")))
        .with(id(5), ItemAnswer.of(Answer.YES).with("suicidal", Reply.chosen("yes")))
        .with(id(6), ItemAnswer.of(Answer.YES).with("when", Reply.written("2026-10-30")))
        .with(
            id(7),
            ItemAnswer.of(Answer.DONT_KNOW)
                .because(WhyUnknown.NOT_ASKED)
                .from(InformationSource.RECORDS));
  }

  private static ChecklistDraft viewed(ChecklistDraft empty) {
    var draft = half(empty);
    for (int number : List.of(11, 12, 14, 20, 21)) {
      draft = draft.with(id(number), Answer.YES);
    }
    for (int number : List.of(13, 16, 17, 19, 22)) {
      draft = draft.with(id(number), Answer.NO);
    }
    draft = draft.with(id(23), Answer.DONT_KNOW).with(id(15), Answer.YES);
    var circumstances =
        draft
            .circumstances()
            .with(
                ProfessionalView.of(ProfessionalView.Decision.REFER)
                    .because("Very afraid since she left, and he has begun to follow her to work."))
            .with("decision", Reply.chosen("refer"))
            .with("priorities", Reply.written("That the children stay at their school."));
    return draft.with(circumstances);
  }

  private static ItemId id(int number) {
    return new ItemId("q" + number);
  }
}
