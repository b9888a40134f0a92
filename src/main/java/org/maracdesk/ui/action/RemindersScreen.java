package org.maracdesk.ui.action;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.RemindAgencies.Due;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.wording.Words;

/** Who is to be reminded today: shows. */
public final class RemindersScreen implements Screen {

  private final Words words;
  private final RemindersModel model;
  private final Page page = Page.narrow();
  private final Button all;

  /** A screen of this model. */
  public RemindersScreen(Words words, RemindersModel model) {
    this.words = words;
    this.model = model;
    page.getStyleClass().add("m-reminders");
    all = Buttons.of(Icon.SAVED, words.say("reminders.all-sent"), () -> model.sent(model.due()));
    model.due().addListener((ListChangeListener<Due>) change -> show());
    model.loaded().subscribe(loaded -> show());
  }

  private void show() {
    all.setDisable(model.due().isEmpty());
    var column = page.column().getChildren();
    column.clear();
    if (!model.loaded().get()) {
      return;
    }
    if (model.due().isEmpty()) {
      column.add(
          new EmptyState(
              Icon.DONE,
              words.say("reminders.none.title"),
              words.say("reminders.none.text"),
              Buttons.of(Icon.ACTIONS, words.say("reminders.back"), model::leave)));
    } else {
      column.add(new Notice(Tone.INFO, words.say("reminders.about")));
      model.due().forEach(reminder -> column.add(card(reminder)));
    }
    // What scrolls joins the window only once its style is known, and takes no focus before
    page.applyCss();
    page.layout();
    Focus.into(page);
  }

  private Card card(Due reminder) {
    var title = title(reminder);
    var card = new Card(title);
    card.getChildren()
        .add(
            Texts.quiet(
                words.name("reminders.why", reminder.step())
                    + " "
                    + words.count("reminders.count", reminder.actions().size())));
    model
        .left(reminder)
        .ifPresent(
            sentence ->
                card.getChildren()
                    .add(
                        new Notice(
                            Tone.WARN, sentence + " " + words.say("reminders.left.what-to-do"))));
    model
        .only(reminder)
        .forEach(sentence -> card.getChildren().add(new Notice(Tone.WARN, sentence)));
    reminder.actions().forEach(action -> card.getChildren().add(line(action)));
    var copy = Buttons.of(Icon.COPY, words.say("reminders.copy"), () -> model.copy(reminder));
    var paper = Buttons.of(Icon.PDF, words.say("reminders.pdf"), () -> model.savePaper(reminder));
    var sheet = Buttons.of(Icon.TABLE, words.say("reminders.csv"), () -> model.saveSheet(reminder));
    var sent =
        Buttons.of(Icon.SAVED, words.say("reminders.sent"), () -> model.sent(List.of(reminder)));
    for (var button : List.of(copy, paper, sheet, sent)) {
      button.setAccessibleText(button.getText() + ": " + title);
    }
    card.getChildren().add(new Row(copy, paper, sheet, sent));
    return card;
  }

  private String title(Due reminder) {
    return words.say(
        "reminders.title.one", reminder.name(), words.name("reminders.step", reminder.step()));
  }

  private Node line(Tracked tracked) {
    return Texts.body(
        words.say(
            "reminders.text.action",
            tracked.reference(),
            tracked.action().text().text(),
            tracked.action().due()));
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("reminders.title"));
  }

  @Override
  public List<Node> tools() {
    return List.of(all);
  }

  @Override
  public void arrive() {
    model.load();
  }
}
