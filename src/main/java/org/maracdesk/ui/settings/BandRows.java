package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.RulesEntry;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.wording.Words;

/** Names for ranges of the count, one below the other. */
final class BandRows extends VBox {

  private final Words words;
  private final List<Band> bands = new ArrayList<>();

  /** One range as it is being written. */
  private record Band(
      LabelledField<TextField> name,
      LabelledField<TextField> from,
      LabelledField<TextField> to,
      LabelledField<TextField> text) {

    Profile.Band read() {
      var said = text.control().getText().strip();
      return new Profile.Band(
          name.control().getText().strip(),
          Form.number(from),
          Form.number(to),
          said.isEmpty() ? null : said);
    }

    List<LabelledField<TextField>> fields() {
      return List.of(name, from, to, text);
    }
  }

  BandRows(Words words, List<Profile.Band> present) {
    this.words = words;
    getStyleClass().add("m-section-inside");
    present.forEach(this::add);
    show();
  }

  private void add(Profile.Band band) {
    var text = band.text();
    bands.add(
        new Band(
            field("name", band.id()),
            field("from", number(band.from())),
            field("to", number(band.to())),
            field("text", text == null ? "" : text)));
  }

  private LabelledField<TextField> field(String part, String text) {
    var field = new LabelledField<>(words.say("settings.rules.band." + part), new TextField(text));
    if (part.equals("from") || part.equals("to")) {
      field.control().setPrefColumnCount(4);
    }
    return field;
  }

  private static String number(int number) {
    return number < 0 ? "" : Integer.toString(number);
  }

  private void show() {
    var nodes = new ArrayList<Node>();
    for (var band : bands) {
      var remove =
          Buttons.picture(
              Icon.DELETE,
              words.say("settings.rules.band.remove", band.name().control().getText()),
              () -> remove(band));
      var one = new VBox(new Row(band.name(), band.from(), band.to(), remove), band.text());
      one.getStyleClass().add("m-shelf-entry");
      nodes.add(one);
    }
    nodes.add(new Row(Buttons.of(Icon.ADD, words.say("settings.rules.band.add"), this::addOne)));
    getChildren().setAll(nodes);
  }

  private void addOne() {
    int next = bands.isEmpty() ? 0 : bands.getLast().read().to() + 1;
    add(new Profile.Band("", next, RulesEntry.UNREADABLE, null));
    show();
    bands.getLast().name().focus();
  }

  private void remove(Band band) {
    int place = bands.indexOf(band);
    bands.remove(band);
    show();
    if (bands.isEmpty()) {
      getChildren().getLast().requestFocus();
    } else {
      bands.get(Math.min(place, bands.size() - 1)).name().focus();
    }
  }

  List<Profile.Band> read() {
    return bands.stream().map(Band::read).toList();
  }

  /** Says what is wrong at each range; where no range is at fault, at the first. */
  void tell(List<Problem> problems) {
    for (int i = 0; i < bands.size(); i++) {
      var places = List.of("name", "from", "to", "text");
      for (int part = 0; part < places.size(); part++) {
        var place = "bands[" + i + "]." + places.get(part);
        bands.get(i).fields().get(part).problem(ProblemText.at(words, problems, place));
      }
    }
  }

  /** Goes to the first range with something wrong, if there is one. */
  boolean goToProblem() {
    for (var band : bands) {
      for (var field : band.fields()) {
        if (field.hasProblem()) {
          field.focus();
          return true;
        }
      }
    }
    return false;
  }
}
