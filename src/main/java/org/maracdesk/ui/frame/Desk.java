package org.maracdesk.ui.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** The open desk: the rail, the top bar, the screen of the present place, and the line below. */
public final class Desk extends BorderPane {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Words words;
  private final Navigator navigator;
  private final Screens screens;
  private final Runnable lock;
  private final Overlay overlay;
  private final Status status;
  private final Rail rail;
  private final TopBar top;
  private final StackPane slot = new StackPane();
  private final VBox banners = new VBox();
  private final StatusBar line = new StatusBar();
  private final EventHandler<KeyEvent> overCard = this::pressedOverCard;
  private final KeptFocus kept = new KeptFocus(this, slot);
  private Subscription following;
  private @Nullable Screen screen;
  private @Nullable Notice warning;

  /**
   * An open desk that shows nothing yet; see {@link #arrive}.
   *
   * @param lock shuts the desk
   * @param notice what takes long just now, from {@link FxBackground#notice()}
   */
  public Desk(
      Words words,
      Navigator navigator,
      Screens screens,
      Overlay overlay,
      Status status,
      ObservableValue<@Nullable Wording> notice,
      Runnable lock) {
    this.words = words;
    this.navigator = navigator;
    this.screens = screens;
    this.overlay = overlay;
    this.status = status;
    this.lock = lock;
    this.rail = new Rail(words, navigator);
    this.top = new TopBar(words, navigator, lock);
    getStyleClass().add("m-desk");
    slot.setMinSize(0, 0);
    slot.getStyleClass().add("m-slot");
    // It has the keyboard itself while a screen is read
    slot.setAccessibleText(words.say("frame.working"));
    line.getStyleClass().add("m-status");
    line.setFocusTraversable(false);
    setLeft(rail);
    var middle = new BorderPane(slot, new VBox(top, banners), null, line, null);
    // Otherwise a long title would push the rail out of a narrow window
    middle.setMinSize(0, 0);
    setCenter(middle);
    status.sentence().subscribe(sentence -> showStatus(notice));
    var busy = notice.subscribe(changed -> showStatus(notice));
    following = busy;
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    overlay.addEventFilter(KeyEvent.KEY_PRESSED, overCard);
  }

  /** Stands across the whole desk for as long as it is open. */
  public void across(Node band) {
    setTop(band);
  }

  /** Enters the navigator's present place, and from now on follows it; once, in the window. */
  public void arrive() {
    following =
        following
            .and(kept.in(getScene()))
            .and(navigator.place().subscribe((before, there) -> enter(there)));
    // Followed first: from a screen that fails one can still go elsewhere
    enter(navigator.place().get());
  }

  /** Leaves the present screen, so that it keeps what is not kept yet. */
  public void leave() {
    following.unsubscribe();
    overlay.removeEventFilter(KeyEvent.KEY_PRESSED, overCard);
    if (screen != null) {
      screen.leave();
      screen = null;
    }
  }

  /** Warns that the desk locks in so many seconds; 0 takes the warning away. */
  public void warn(long seconds) {
    if (seconds == 0) {
      banners.getChildren().clear();
      warning = null;
      return;
    }
    var text = words.count("frame.idle", seconds);
    if (warning == null) {
      warning = new Notice(Tone.WARN, text);
      banners.getChildren().setAll(warning);
    } else {
      warning.say(text);
    }
  }

  /** The keys that work everywhere, then those of the present screen. */
  List<Shortcut> shortcuts() {
    var all = new ArrayList<>(Keys.everywhere());
    if (screen != null) {
      all.addAll(screen.shortcuts());
    }
    return all;
  }

  private void enter(Place place) {
    if (screen != null) {
      // What the place left says on its way out, that it is saved, is still to be read
      status.clear();
      screen.leave();
    }
    var next = screens.at(place);
    screen = next;
    slot.getChildren().setAll(next.view());
    top.show(place, next);
    // Scrolled content belongs to the window only after this, and takes no focus before
    slot.applyCss();
    slot.layout();
    next.arrive();
    kept.expect(getScene(), top);
  }

  private void showStatus(ObservableValue<@Nullable Wording> notice) {
    var sentence = status.sentence().get();
    var busy = notice.getValue();
    line.pseudoClassStateChanged(REFUSED, busy == null && status.isRefusal());
    if (busy != null) {
      line.setText(words.say(busy));
      line.setProgress(-1);
      line.setGraphic(null);
    } else {
      line.setProgress(0);
      if (sentence == null) {
        line.setText("");
        line.setGraphic(null);
      } else if (status.isRefusal()) {
        line.setText(words.say("frame.refused", sentence));
        line.setGraphic(Icon.WARNING.node());
      } else {
        line.setText(words.say(sentence));
        line.setGraphic(Icon.SAVED.node());
      }
    }
  }

  /** Over a card only the lock works: it must work everywhere. */
  private void pressedOverCard(KeyEvent event) {
    if (Keys.LOCK.matches(event)) {
      event.consume();
      lock.run();
    }
  }

  private void pressed(KeyEvent event) {
    for (var area : Area.values()) {
      if (Keys.area(area).matches(event)) {
        event.consume();
        navigator.go(area.start());
        return;
      }
    }
    Runnable action = action(event);
    if (action != null) {
      event.consume();
      action.run();
    } else if (screen != null && event.isShortcutDown() && isBesideTheScreen(event)) {
      // What a key of the screen does, it does from the rail and from the buttons above too
      Event.fireEvent(screen.view(), event.copyFor(this, screen.view()));
    }
  }

  private boolean isBesideTheScreen(KeyEvent event) {
    return event.getTarget() instanceof Node target && !Focus.isInside(target, slot);
  }

  private @Nullable Runnable action(KeyEvent event) {
    if (Keys.LOCK.matches(event)) {
      return lock;
    }
    if (Keys.FIND.matches(event) && screen != null) {
      return screen::find;
    }
    if (Keys.BACK.matches(event)) {
      return navigator::back;
    }
    if (Keys.NEXT_PANE.matches(event)) {
      return this::nextPane;
    }
    if (Keys.SHORTCUTS.matches(event)) {
      return () -> new ShortcutList(words, overlay).show(shortcuts());
    }
    return null;
  }

  private void nextPane() {
    var panes = new ArrayList<Node>();
    panes.add(rail);
    panes.add(top);
    if (getTop() != null) {
      panes.add(getTop());
    }
    if (screen != null) {
      panes.addAll(screen.panes());
    }
    var owner = getScene().getFocusOwner();
    int now = -1;
    for (int i = 0; i < panes.size(); i++) {
      if (owner != null && Focus.isInside(owner, panes.get(i))) {
        now = i;
      }
    }
    for (int step = 1; step <= panes.size(); step++) {
      var pane = panes.get((now + step) % panes.size());
      if (pane == rail) {
        rail.focus(navigator.place().get().area());
        return;
      }
      if (Focus.first(pane).isPresent()) {
        Focus.into(pane);
        return;
      }
    }
  }
}
