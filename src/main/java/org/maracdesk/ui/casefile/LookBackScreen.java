package org.maracdesk.ui.casefile;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** A case's completed checklists side by side, answer by answer. */
public final class LookBackScreen implements Screen {

  private static final Shortcut OPEN = Shortcut.of("Enter", "case.look-back.keys.open");

  private final Words words;
  private final LookBackModel model;
  private final SimpleStringProperty title;
  private final BorderPane view = new BorderPane();
  private @Nullable LookBackTable table;

  /** Shows what this model has. */
  public LookBackScreen(Words words, LookBackModel model) {
    this.words = words;
    this.model = model;
    title = new SimpleStringProperty(words.say("case.look-back.title"));
    view.getStyleClass().add("m-page");
    model.shown().subscribe(this::show);
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
    return List.of(Buttons.of(words.say("case.look-back.back"), model::backToCase));
  }

  @Override
  public void arrive() {
    model.load();
    if (table != null) {
      table.enter();
    }
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(OPEN);
  }

  private void show(LookBackModel.@Nullable Shown shown) {
    if (shown == null) {
      return;
    }
    var number = shown.number();
    if (number != null) {
      title.set(words.say("case.look-back.title-of", number.text()));
    }
    var note = new VBox(Texts.quiet(words.say("case.look-back.note")));
    note.getStyleClass().add("m-look-back-note");
    if (shown.missing() > 0) {
      note.getChildren()
          .add(new Notice(Tone.WARN, words.count("case.look-back.missing", shown.missing())));
    }
    if (shown.rows().isEmpty()) {
      view.setTop(shown.missing() > 0 ? note : null);
      view.setCenter(
          new EmptyState(
              Icon.CHECKLIST,
              words.say("case.look-back.none.title"),
              words.say("case.look-back.none.text"),
              Buttons.primary(words.say("case.look-back.back"), model::backToCase)));
      return;
    }
    var laid = new LookBackTable(words, model, shown);
    table = laid;
    view.setTop(note);
    view.setCenter(laid);
    laid.enter();
  }
}
