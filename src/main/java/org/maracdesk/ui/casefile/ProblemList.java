package org.maracdesk.ui.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/**
 * What must be put right, at the top of a form: each line leads to its field, which says the same
 * words.
 */
final class ProblemList extends VBox {

  private final Words words;

  ProblemList(Words words) {
    this.words = words;
    getStyleClass().addAll("m-notice", "m-file-problems", Tone.DANGER.style());
    clear();
  }

  /** Takes everything back. */
  void clear() {
    getChildren().clear();
    setVisible(false);
    setManaged(false);
  }

  /** A problem's sentence. */
  static String sentence(Words words, Problem problem) {
    return words.say(
        "problem." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        problem.details().toArray());
  }

  /** Says what is wrong, here and beside the fields, and puts the focus on the first line. */
  void show(List<Problem> problems, Function<String, @Nullable LabelledField<?>> field) {
    var sentences = new LinkedHashMap<String, String>();
    problems.forEach(p -> sentences.putIfAbsent(p.place(), sentence(words, p)));
    show(sentences, field);
  }

  /** The same for sentences by their places. */
  void show(Map<String, String> sentences, Function<String, @Nullable LabelledField<?>> field) {
    clear();
    if (sentences.isEmpty()) {
      return;
    }
    getChildren().add(Texts.heading(words.say("form.problem")));
    sentences.forEach(
        (place, sentence) -> {
          var at = field.apply(place);
          var link = new Hyperlink(sentence);
          link.setWrapText(true);
          if (at != null) {
            at.problem(sentence);
            link.setText(words.say("form.problem.at", at.labelText(), sentence));
            link.setOnAction(
                event -> {
                  Section.openAround(at);
                  at.focus();
                });
          }
          getChildren().add(link);
        });
    setVisible(true);
    setManaged(true);
    getChildren().get(1).requestFocus();
  }
}
