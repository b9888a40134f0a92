package org.maracdesk.ui.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.wording.Words;

/** The field for one further detail of a referral, in the shape of what may be written there. */
sealed interface DetailField {

  /** The label and the control. */
  LabelledField<?> field();

  /** What is written in. */
  Confidential read();

  /** Puts in what is known. */
  void fill(Confidential told);

  /** A field for a detail, blank so far. */
  static DetailField of(Words words, Clock clock, ReferralDetail detail) {
    var label = words.name("referral.detail", detail);
    return switch (detail.kind()) {
      case LINE -> new Typed(labelled(label, new TextField()));
      case TEXT -> new Written(labelled(label, new LongTextField(2)));
      case DATE -> new Day(labelled(label, DateField.behind(clock)));
      case ANSWER ->
          new Answer(
              labelled(
                  label,
                  new AnswerToggle<>(detail.codes(), code -> DetailWords.answer(words, code))
                      .question(label)));
      case ONE_OF -> {
        var codes = new ArrayList<>(detail.codes());
        codes.addFirst("");
        yield new Choice(
            labelled(
                label, new ChoiceField<>(codes, code -> DetailWords.code(words, detail, code))));
      }
      case SEVERAL -> Boxes.of(words, detail, label);
    };
  }

  private static <C extends Region> LabelledField<C> labelled(String label, C control) {
    return new LabelledField<>(label, control).wrapping();
  }

  /**
   * A few words.
   *
   * @param field the field
   */
  record Typed(LabelledField<TextField> field) implements DetailField {

    @Override
    public Confidential read() {
      return Confidential.of(field.control().getText());
    }

    @Override
    public void fill(Confidential told) {
      field.control().setText(told.text());
    }
  }

  /**
   * Several lines.
   *
   * @param field the field
   */
  record Written(LabelledField<LongTextField> field) implements DetailField {

    @Override
    public Confidential read() {
      return Confidential.of(field.control().getText());
    }

    @Override
    public void fill(Confidential told) {
      field.control().setText(told.text());
    }
  }

  /**
   * A day.
   *
   * @param field the field
   */
  record Day(LabelledField<DateField> field) implements DetailField {

    @Override
    public Confidential read() {
      field.control().read();
      @Nullable LocalDate day = field.control().getValue();
      return day == null ? Confidential.NONE : Confidential.of(day.toString());
    }

    @Override
    public void fill(Confidential told) {
      field.control().setValue(told.isBlank() ? null : LocalDate.parse(told.text()));
    }
  }

  /**
   * Yes, no or not known, or no answer yet.
   *
   * @param field the field
   */
  record Answer(LabelledField<AnswerToggle<String>> field) implements DetailField {

    @Override
    public Confidential read() {
      var answer = field.control().answer().get();
      return answer == null ? Confidential.NONE : Confidential.of(answer);
    }

    @Override
    public void fill(Confidential told) {
      field.control().answer().set(told.isBlank() ? null : told.text());
    }
  }

  /**
   * One of several codes, or none.
   *
   * @param field the field
   */
  record Choice(LabelledField<ChoiceField<String>> field) implements DetailField {

    @Override
    public Confidential read() {
      var code = field.control().getValue();
      return code == null ? Confidential.NONE : Confidential.of(code);
    }

    @Override
    public void fill(Confidential told) {
      field.control().setValue(told.text());
    }
  }

  /**
   * Any of several codes.
   *
   * @param field the field
   * @param boxes a box for each code
   */
  record Boxes(LabelledField<VBox> field, Map<String, CheckBox> boxes) implements DetailField {

    private static Boxes of(Words words, ReferralDetail detail, String label) {
      var boxes =
          detail.codes().stream()
              .collect(
                  Collectors.toMap(
                      code -> code, code -> box(DetailWords.code(words, detail, code))));
      var stack = Lines.stack();
      detail.codes().forEach(code -> stack.getChildren().add(boxes.get(code)));
      return new Boxes(labelled(label, stack), boxes);
    }

    private static CheckBox box(String words) {
      var box = new CheckBox(words);
      box.setWrapText(true);
      return box;
    }

    @Override
    public Confidential read() {
      return Confidential.of(
          boxes.entrySet().stream()
              .filter(each -> each.getValue().isSelected())
              .map(Map.Entry::getKey)
              .sorted()
              .collect(Collectors.joining("|")));
    }

    @Override
    public void fill(Confidential told) {
      var chosen = List.of(told.text().split("\\|"));
      boxes.forEach((code, box) -> box.setSelected(chosen.contains(code)));
    }
  }
}
