package org.maracdesk.ui.frame;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.DialogButtons;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.SecretField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/**
 * A card over the window on which whoever is inside says their own passphrase once more, because a
 * desk somebody has left shall not be enough. It rests while that is tried, and says what is wrong
 * at its field.
 *
 * @param <F> the fields there are
 */
public final class PassphraseCard<F> {

  private final Words words;
  private final Overlay overlay;
  private final LabelledField<SecretField> mine;
  private final Fields<F> fields;
  private final VBox card = new VBox();
  private ObservableValue<Integer> waiting = new SimpleObjectProperty<>(0);

  /**
   * An empty card.
   *
   * @param place the passphrase's place among the fields
   * @param key what its label says
   */
  public PassphraseCard(Words words, Overlay overlay, F place, String key) {
    this.words = words;
    this.overlay = overlay;
    fields = new Fields<>(words);
    mine = at(place, new LabelledField<>(words.say(key), new SecretField(words)));
  }

  /** The field for the passphrase, which goes among the card's content. */
  public LabelledField<SecretField> mine() {
    return mine;
  }

  /** Takes a field in, so that what is wrong with it is said there. */
  public <L extends LabelledField<?>> L at(F place, L field) {
    return fields.at(place, field);
  }

  /**
   * Follows what is tried with the passphrase.
   *
   * @param busy whether it is under way
   * @param seconds how long the next try has to wait
   * @param trouble what is wrong, or null
   */
  public void follow(
      ObservableValue<Boolean> busy,
      ObservableValue<Integer> seconds,
      ObservableValue<@Nullable Trouble<F>> trouble) {
    waiting = seconds;
    card.disableProperty().bind(busy);
    trouble.subscribe(fields::tell);
    // What is disabled takes no focus, so that it is put there once more
    busy.subscribe(now -> fields.tell(trouble.getValue()));
  }

  /**
   * Shows it over the window. As long as a try has to wait, the button says for how long.
   *
   * @param leave what the button says that leaves everything as it is
   * @param yes the button that does it
   * @param first what gets the focus
   */
  public void show(
      String title, List<? extends Node> content, String leave, Button yes, Node first) {
    var does = yes.getText();
    waiting.subscribe(
        seconds -> {
          yes.setDisable(seconds > 0);
          yes.setText(seconds > 0 ? words.count("unlock.wait", seconds) : does);
        });
    card.getChildren().add(Texts.title(title));
    card.getChildren().addAll(content);
    card.getChildren().add(new DialogButtons(leave, overlay::hide, yes));
    overlay.show(card, first, overlay::hide);
  }
}
