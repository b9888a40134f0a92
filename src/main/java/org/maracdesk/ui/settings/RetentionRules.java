package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.maracdesk.domain.retention.RetentionPolicy;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** The years, to be looked at and changed. */
final class RetentionRules {

  private final Words words;
  private final RetentionModel model;
  private final RetentionPolicy policy;
  private final Form form;
  private final Map<String, LabelledField<TextField>> years = new LinkedHashMap<>();
  private final CheckBox confirmed;

  RetentionRules(Words words, RetentionModel model, RetentionPolicy policy) {
    this.words = words;
    this.model = model;
    this.policy = policy;
    form = new Form(words);
    field("adults", policy.adultsYears());
    field("child", policy.childYears());
    field("child-age", policy.childAge());
    field("flagged", policy.flaggedYears());
    field("checklist", policy.checklistYears());
    field("meeting", policy.meetingYears());
    confirmed = new CheckBox(words.say("retention.rules.confirmed"));
    confirmed.setWrapText(true);
    confirmed.setSelected(policy.confirmed());
  }

  private void field(String place, int value) {
    var field = form.text(place, "retention.rules." + place, Integer.toString(value)).wrapping();
    field.control().setPrefColumnCount(4);
    years.put(place, field);
  }

  Card card() {
    var content = new ArrayList<Node>();
    content.add(Texts.quiet(words.say("retention.rules.text")));
    if (!policy.confirmed()) {
      content.add(new Notice(Tone.WARN, words.say("retention.rules.to-confirm")));
    }
    if (policy.version() > 0) {
      content.add(
          Texts.small(
              words.say(
                  policy.confirmed() ? "retention.rules.version" : "retention.rules.version.open",
                  policy.version())));
    }
    content.addAll(years.values());
    content.add(Texts.quiet(words.say("retention.rules.figures")));
    content.add(confirmed);
    content.add(
        new Row(Buttons.primary(Icon.SAVED, words.say("retention.rules.keep"), this::keep)));
    return new Card(words.say("retention.rules.title"), content.toArray(Node[]::new));
  }

  private void keep() {
    var problems = new ArrayList<Problem>();
    years.forEach(
        (place, field) -> {
          if (!RetentionPolicy.fits(Form.number(field))) {
            problems.add(Problem.at(place, Problem.Kind.OUT_OF_RANGE, 1, RetentionPolicy.MOST));
          }
        });
    form.tell(problems);
    if (problems.isEmpty()) {
      var each = List.copyOf(years.values()).stream().map(Form::number).toList();
      model.keep(
          new RetentionPolicy(
              policy.version(),
              each.get(0),
              each.get(1),
              each.get(2),
              each.get(3),
              each.get(4),
              each.get(5),
              confirmed.isSelected()));
    }
  }
}
