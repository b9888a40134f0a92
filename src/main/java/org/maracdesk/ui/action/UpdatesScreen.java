package org.maracdesk.ui.action;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.journeys.UpdatePreview;
import org.maracdesk.journeys.UpdatePreview.Fate;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.wording.Words;

/** What an agency sends back about its actions: shows. */
public final class UpdatesScreen implements Screen {

  private final Words words;
  private final UpdatesModel model;
  private final Page page = Page.narrow();
  private final LabelledField<ChoiceField<Agency>> agency;
  private final Button choose;

  /** A screen of this model. */
  public UpdatesScreen(Words words, UpdatesModel model) {
    this.words = words;
    this.model = model;
    page.getStyleClass().add("m-updates");
    agency =
        new LabelledField<>(
            words.say("updates.from"), new ChoiceField<>(List.<Agency>of(), Agency::name));
    agency.control().valueProperty().bindBidirectional(model.agency());
    choose = Buttons.primary(Icon.TABLE, words.say("updates.choose"), model::choose);
    model.agency().subscribe(chosen -> choose.setDisable(chosen == null));
    model
        .agencies()
        .addListener(
            (ListChangeListener<Agency>)
                change -> agency.control().getItems().setAll(model.agencies()));
    model.step().subscribe(step -> show());
  }

  private void show() {
    var column = page.column().getChildren();
    switch (model.step().get()) {
      case CHOOSE ->
          column.setAll(
              new Card(
                  words.say("updates.title"),
                  Texts.body(words.say("updates.about")),
                  agency,
                  new Row(choose)));
      case LOOKED -> {
        var now = model.preview();
        if (now != null) {
          looked(now, column);
        }
      }
      case TAKEN ->
          column.setAll(
              new EmptyState(
                  Icon.DONE,
                  words.count("updates.taken", model.number()),
                  words.say("updates.taken.text"),
                  Buttons.primary(Icon.ACTIONS, words.say("reminders.back"), model::leave),
                  Buttons.of(Icon.HISTORY, words.say("updates.take-back"), model::takeBack),
                  Buttons.of(Icon.INBOX, words.say("updates.again"), model::again)));
    }
    // What scrolls joins the window only once its style is known, and takes no focus before
    page.applyCss();
    page.layout();
    Focus.into(page);
  }

  private void looked(UpdatePreview now, List<Node> column) {
    column.clear();
    var lines = new UpdateLines(words, model);
    if (!now.refused().isEmpty()) {
      now.refused().forEach(why -> column.add(new Notice(Tone.DANGER, words.say(why))));
    } else {
      column.add(
          new Notice(
              now.count(Fate.CONFLICT) + now.count(Fate.REFUSED) > 0 ? Tone.WARN : Tone.INFO,
              words.say(
                  "updates.counts",
                  now.count(Fate.CHANGES),
                  now.count(Fate.CONFLICT),
                  now.count(Fate.SAME),
                  now.count(Fate.REFUSED))));
      for (var fate : List.of(Fate.CONFLICT, Fate.CHANGES, Fate.REFUSED)) {
        var card = lines.card(now, fate);
        if (card != null) {
          column.add(card);
        }
      }
    }
    var take = Buttons.primary(Icon.SAVED, words.say("updates.take"), model::take);
    take.setDisable(now.count(Fate.CHANGES) + now.count(Fate.CONFLICT) == 0);
    column.add(new Row(take, Buttons.of(words.say("updates.leave"), model::again)));
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("updates.title"));
  }

  @Override
  public void arrive() {
    model.load();
    Focus.into(page);
  }
}
