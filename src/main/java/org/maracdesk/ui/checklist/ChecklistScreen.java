package org.maracdesk.ui.checklist;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** One risk checklist: shows it to be filled in, or to be read once completed. */
public final class ChecklistScreen implements Screen {

  private final ChecklistWords words;
  private final ChecklistModel model;
  private final Navigator navigator;
  private final Clock clock;
  private final SheetHabits habits;
  private final StackPane view = new StackPane();
  private final StringProperty title;
  private @Nullable DraftSheet draft;
  private @Nullable CompletedSheet completed;
  private boolean filledIn;

  /** Shows what this model has. */
  public ChecklistScreen(
      Words words, ChecklistModel model, Navigator navigator, Clock clock, SheetHabits habits) {
    this.words = new ChecklistWords(words);
    this.model = model;
    this.navigator = navigator;
    this.clock = clock;
    this.habits = habits;
    this.title = new SimpleStringProperty(words.say("checklist.page.title"));
    view.setMinSize(0, 0);
    model.page().subscribe(this::show);
    model.discarded().subscribe(this::leaveDiscarded);
    model
        .absent()
        .subscribe(
            absent -> {
              if (absent) {
                view.getChildren().setAll(absent());
              }
            });
  }

  private void leaveDiscarded(boolean gone) {
    if (gone) {
      navigator.back();
    }
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public List<Node> tools() {
    var turn =
        Buttons.of(
            Icon.LIST,
            words.say("checklist.page.by-topic"),
            () -> {
              if (draft != null) {
                draft.turnLayout();
              }
            });
    turn.textProperty()
        .bind(
            habits
                .preferences()
                .checklistByTopic()
                .map(by -> words.say(by ? "checklist.page.one-page" : "checklist.page.by-topic")));
    turn.visibleProperty().bind(model.page().map(page -> page.completed() == null).orElse(false));
    turn.managedProperty().bind(turn.visibleProperty());
    return List.of(turn, Buttons.of(Icon.PRINT, words.say("checklist.page.paper"), this::paper));
  }

  @Override
  public void arrive() {
    model.load();
  }

  @Override
  public void leave() {
    model.leave();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return SheetKeys.all();
  }

  @Override
  public List<Node> panes() {
    if (draft != null) {
      return draft.panes();
    }
    return completed == null ? List.of(view) : completed.panes();
  }

  private void paper() {
    var page = model.page().get();
    if (page != null) {
      navigator.go(new Place.ChecklistPaper(page.cover().id()));
    }
  }

  private void show(@Nullable ChecklistPage page) {
    if (draft != null) {
      draft.drop();
    }
    draft = null;
    completed = null;
    view.getChildren().clear();
    if (page == null) {
      return;
    }
    title.set(words.title(page));
    var finished = page.completed();
    if (finished == null) {
      var sheet = new DraftSheet(words, model, page, clock, habits);
      filledIn = true;
      draft = sheet;
      view.getChildren().setAll(sheet);
      sheet.enter();
    } else {
      habits.bookmarks().remove(page.cover().id());
      if (filledIn) {
        habits.lastSignature().remember(finished.circumstances());
        filledIn = false;
      }
      var sheet = new CompletedSheet(words, page, finished);
      completed = sheet;
      view.getChildren().setAll(sheet);
      sheet.enter();
    }
  }

  private Node absent() {
    return Page.wide(
        new EmptyState(
            Icon.CHECKLIST,
            words.say("checklist.page.absent.title"),
            words.say("checklist.page.absent.text"),
            Buttons.primary(
                words.say("checklist.page.absent.go"), () -> navigator.go(new Place.Cases()))));
  }
}
