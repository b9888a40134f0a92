package org.maracdesk.ui.unlock;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.unlock.UnlockModel.Page;
import org.maracdesk.wording.Words;

/** Nothing was opened here before: a new store, one that is there, a backup, or invented cases. */
final class WelcomePage implements ShutPage {

  private final Words words;
  private final UnlockModel model;
  private final @Nullable PracticeChoice practice;
  private final Button go;

  WelcomePage(Words words, UnlockModel model, @Nullable PracticeChoice practice) {
    this.words = words;
    this.model = model;
    this.practice = practice;
    go = choice(Icon.FOLDER_NEW, "unlock.welcome.create", Page.CREATE);
  }

  @Override
  public List<Node> content() {
    var content = new ArrayList<Node>();
    content.add(Texts.title(words.say("unlock.welcome.title")));
    content.add(Texts.quiet(words.say("unlock.welcome.text")));
    content.add(go);
    content.add(choice(Icon.FOLDER, "unlock.welcome.open", Page.OPEN));
    content.add(choice(Icon.REPEAT, "unlock.welcome.return", Page.BRING_BACK));
    if (practice != null) {
      content.add(practice);
    }
    return content;
  }

  private Button choice(Icon icon, String key, Page there) {
    var button = new Button(words.say(key), icon.node("m-icon-large"));
    button.getStyleClass().setAll("m-choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> model.turnTo(there));
    return button;
  }

  @Override
  public Button go() {
    return go;
  }

  @Override
  public String label() {
    return words.say("unlock.welcome.create");
  }

  @Override
  public void arrive() {
    go.requestFocus();
  }
}
