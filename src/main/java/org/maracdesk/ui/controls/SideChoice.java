package org.maracdesk.ui.controls;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A page with choices at its side, each with a line about it. Where the window is narrow they fold
 * into a drop-down above the page.
 *
 * @param <T> what is chosen
 */
public final class SideChoice<T> extends BorderPane {

  private static final double LETTERS = 72;

  private final ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>();
  private final ListView<T> list = new ListView<>();
  private final ChoiceField<T> drop;
  private final HBox above;
  private boolean filling;

  /**
   * A page without choices yet.
   *
   * @param name what is chosen, for those who do not see it
   * @param words what a choice is called
   * @param about a line about it; may be empty
   */
  public SideChoice(String name, Function<T, String> words, Function<T, String> about, Node page) {
    list.getStyleClass().addAll("m-side-choice", Style.EDGE);
    list.setAccessibleText(name);
    list.setCellFactory(
        any ->
            new RowCell<>(
                choice -> entry(words.apply(choice), about.apply(choice)),
                choice -> words.apply(choice) + ". " + about.apply(choice)));
    drop = new ChoiceField<>(List.of(), choice -> line(words.apply(choice), about.apply(choice)));
    drop.setAccessibleText(name);
    drop.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(drop, Priority.ALWAYS);
    above = new HBox(drop);
    above.getStyleClass().add("m-side-above");
    setCenter(page);
    Fold.narrowerThan(this, LETTERS).subscribe(this::fold);
    list.getSelectionModel().selectedItemProperty().subscribe(choice -> choose(choice));
    drop.valueProperty().subscribe(choice -> choose(choice));
    chosen.subscribe(this::turn);
  }

  /** Offers these; what was chosen stays chosen if it is among them, or else the first is. */
  public void fill(List<T> choices) {
    var before = chosen.get();
    filling = true;
    list.getItems().setAll(choices);
    drop.getItems().setAll(choices);
    // The same choice may have another line about it now, which only a change makes it show
    drop.setValue(null);
    filling = false;
    chosen.set(
        before != null && choices.contains(before) || choices.isEmpty()
            ? before
            : choices.getFirst());
    show();
    list.refresh();
  }

  /** What is chosen; null before there are choices. */
  public ObjectProperty<@Nullable T> chosen() {
    return chosen;
  }

  /** Where the keyboard goes to choose. */
  public Node focusTarget() {
    return getLeft() == null ? drop : list;
  }

  private void choose(@Nullable T choice) {
    if (!filling && choice != null) {
      chosen.set(choice);
    }
  }

  /** What was not chosen in the list itself may be out of sight there. */
  private void turn(@Nullable T choice) {
    boolean elsewhere = !Objects.equals(choice, list.getSelectionModel().getSelectedItem());
    show();
    if (choice != null && elsewhere) {
      list.scrollTo(choice);
    }
  }

  private void show() {
    filling = true;
    var choice = chosen.get();
    list.getSelectionModel().select(choice);
    drop.setValue(choice);
    filling = false;
  }

  private void fold(boolean folded) {
    var page = getCenter();
    var focused = getScene() == null ? null : getScene().getFocusOwner();
    // Tab goes in the order of the children, and the choice comes before what is chosen. To move
    // a child to the back would take it away: a border pane lets go of what leaves its children
    setCenter(null);
    setLeft(folded ? null : list);
    setTop(folded ? above : null);
    setCenter(page);
    if (focused != null) {
      focused.requestFocus();
    }
  }

  private static VBox entry(String name, String about) {
    var entry = new VBox(Texts.body(name));
    entry.getStyleClass().add("m-side-entry");
    if (!about.isEmpty()) {
      entry.getChildren().add(Texts.small(about));
    }
    return entry;
  }

  private static String line(String name, String about) {
    return about.isEmpty() ? name : name + " – " + about;
  }
}
