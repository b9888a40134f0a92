package org.maracdesk.pictures;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.SearchField;
import org.maracdesk.ui.controls.SecretField;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.wording.Wording;

/** The frame and its building blocks, with words that are only there to be looked at. */
final class FrameScenes {

  private FrameScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("frame-controls", FrameScenes::controls),
        new Scenery("frame-empty", FrameScenes::empty),
        new Scenery("frame-question", FrameScenes::question),
        new Scenery("frame-keys", FrameScenes::keys));
  }

  record Shown(String heading, Parent view, List<Node> tools) implements Screen {

    @Override
    public ObservableValue<String> title() {
      return new SimpleStringProperty(heading);
    }
  }

  private static void controls(Studio studio) {
    var wrong = new LabelledField<>("Postcode", new TextField("ZZ99"));
    wrong.problem("This does not look like a postcode.");
    var date = new LabelledField<>("Date of birth", DateField.behind(studio.clock()));
    date.control().getEditor().setText("3.4.91");
    date.control().read();
    var answers =
        new AnswerToggle<>(List.of(YesNoUnknown.values()), answer -> answer.name().toLowerCase());
    answers.answer().set(YesNoUnknown.YES);
    var text = new LabelledField<>("Note", new LongTextField(3));
    text.control().setText("Sample words that run on over the end of a line, for the look of it.");
    var choice =
        new LabelledField<>(
            "Agency", new ChoiceField<>(List.of("Housing", "Police"), each -> each));
    choice.control().setValue("Housing");
    var page =
        Page.narrow(
            new Notice(
                Tone.INFO,
                "The next meeting is on Thursday, and two cases have no research yet.",
                Buttons.of("Open agenda", () -> {})),
            new Card(
                    "About the person",
                    new LabelledField<>("Name", new TextField("Sample Person"))
                        .hint("As the person wants to be called."),
                    date,
                    wrong,
                    choice,
                    answers)
                .tools(Buttons.flat(Icon.EDIT, "Edit", () -> {})),
            new Card(
                "Tags and more",
                new Row(
                    new Tag(Tone.NEUTRAL, Icon.CLOCK, "Waiting"),
                    new Tag(Tone.INFO, Icon.PEOPLE, "Children"),
                    new Tag(Tone.GOOD, "Done"),
                    new Tag(Tone.WARN, Icon.REPEAT, "Repeat"),
                    new Tag(Tone.DANGER, "Overdue")),
                new LabelledField<>("Passphrase", new SecretField(studio.words())),
                text,
                new Row(
                    Buttons.primary("Keep", () -> {}),
                    Buttons.of("Cancel", () -> {}),
                    Buttons.danger("Delete case", () -> {}))),
            new Notice(Tone.WARN, "Something to look at."),
            new Notice(Tone.DANGER, "Something is wrong."),
            new Notice(Tone.GOOD, "Something went well."));
    var search = new SearchField("Find a case");
    search.setPrefColumnCount(16);
    studio.desk(
        new Place.NewCase(),
        new Shown(
            "Sample case 2026-041",
            page,
            List.of(search, Buttons.primary(Icon.ADD, "New case", () -> {}))));
  }

  private static void empty(Studio studio) {
    studio.desk(
        new Place.Meetings(),
        new Shown(
            "Meetings",
            Page.wide(
                new EmptyState(
                    Icon.MEETINGS,
                    "No meetings yet",
                    "A meeting has a date, a place and the cases to be heard. Plan the first one"
                        + " and its agenda builds itself from the referrals.",
                    Buttons.primary(Icon.ADD, "Plan a meeting", () -> {}))),
            List.of()));
  }

  private static void question(Studio studio) {
    empty(studio);
    studio
        .dialogs()
        .ask(
            new Dialogs.Question(
                Wording.of("frame.keys.title"),
                Wording.of("frame.failure", "BCD-FGH-JKL"),
                Wording.of("frame.lock"),
                Wording.of("frame.close"),
                true),
            () -> {});
  }

  private static void keys(Studio studio) {
    empty(studio);
    studio
        .window()
        .stage()
        .getScene()
        .getRoot()
        .lookup(".m-rail-entry")
        .fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SLASH, false, true, false, false));
  }
}
