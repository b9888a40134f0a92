package org.maracdesk.ui.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.Option;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Row;

/** Makes the control for a small question of the form: what it asks decides what it looks like. */
final class ReplyField {

  private static final List<Option> YES_NO = List.of(Option.of("yes"), Option.of("no"));
  private static final List<Option> YES_NO_UNKNOWN =
      List.of(Option.of("yes"), Option.of("no"), Option.of("dk"));

  private final ChecklistWords words;
  private final Clock clock;

  ReplyField(ChecklistWords words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /**
   * A labelled control that begins with what was given before.
   *
   * @param options the choices; empty unless the type offers some
   * @param lines how many lines a text shows at first; 1 for a short one
   * @param changed gets each reply as it is given, also while it is typed
   */
  LabelledField<? extends Region> of(
      FieldType type,
      String label,
      List<Option> options,
      int lines,
      @Nullable Reply given,
      Consumer<Reply> changed) {
    return switch (type) {
      case YESNO -> toggle(type, label, YES_NO, given, changed);
      case YESNODK -> toggle(type, label, YES_NO_UNKNOWN, given, changed);
      case CHOICE ->
          options.size() <= 3
              ? toggle(type, label, options, given, changed)
              : choice(type, label, options, given, changed);
      case MULTI -> boxes(type, label, options, given, changed);
      case DATE -> date(label, given, changed);
      case NUMBER -> shortText(label, 6, given, changed);
      case TEXT, SIGNATURE ->
          lines == 1
              ? shortText(label, 12, given, changed)
              : longText(label, lines, given, changed);
    };
  }

  private LabelledField<AnswerToggle<Option>> toggle(
      FieldType type,
      String label,
      List<Option> options,
      @Nullable Reply given,
      Consumer<Reply> changed) {
    var toggle = new AnswerToggle<Option>(options, words::option);
    options.stream()
        .filter(option -> given != null && given.has(option.id()))
        .findFirst()
        .ifPresent(toggle.answer()::set);
    toggle
        .answer()
        .addListener(
            (_, _, chosen) ->
                changed.accept(chosen == null ? Reply.chosen() : Reply.chosen(chosen.id())));
    if (type != FieldType.CHOICE) {
      var letters = List.of(KeyCode.Y, KeyCode.N, KeyCode.D);
      for (int i = 0; i < options.size(); i++) {
        toggle.key(letters.get(i), options.get(i));
      }
    }
    var field = new LabelledField<>(label, toggle);
    toggle.setMaxWidth(Region.USE_PREF_SIZE);
    toggle.wrapping();
    toggle.question(label);
    return field;
  }

  private LabelledField<ChoiceField<Option>> choice(
      FieldType type,
      String label,
      List<Option> options,
      @Nullable Reply given,
      Consumer<Reply> changed) {
    var choice = new ChoiceField<Option>(options, words::option);
    options.stream()
        .filter(option -> given != null && given.has(option.id()))
        .findFirst()
        .ifPresent(choice::setValue);
    choice
        .valueProperty()
        .addListener(
            (_, _, chosen) ->
                changed.accept(chosen == null ? Reply.chosen() : Reply.chosen(chosen.id())));
    return new LabelledField<>(label, choice);
  }

  private LabelledField<Row> boxes(
      FieldType type,
      String label,
      List<Option> options,
      @Nullable Reply given,
      Consumer<Reply> changed) {
    var boxes = new ArrayList<CheckBox>();
    for (var option : options) {
      var box = new CheckBox(words.option(option));
      box.setMinWidth(Region.USE_PREF_SIZE);
      box.setAccessibleText(label + ": " + box.getText());
      box.setSelected(given != null && given.has(option.id()));
      boxes.add(box);
    }
    for (var box : boxes) {
      box.selectedProperty()
          .addListener(
              (_, _, _) -> {
                var chosen = new TreeSet<String>();
                for (int i = 0; i < boxes.size(); i++) {
                  if (boxes.get(i).isSelected()) {
                    chosen.add(options.get(i).id());
                  }
                }
                changed.accept(new Reply.Chosen(chosen));
              });
    }
    var row = new Row(boxes.toArray(new CheckBox[0]));
    row.getStyleClass().add("m-boxes");
    return new LabelledField<>(label, row);
  }

  private LabelledField<DateField> date(
      String label, @Nullable Reply given, Consumer<Reply> changed) {
    var field = DateField.behind(clock);
    if (given instanceof Reply.Written(var text)) {
      try {
        field.setValue(LocalDate.parse(text.text()));
      } catch (DateTimeParseException asTyped) {
        field.getEditor().setText(text.text());
      }
    }
    Runnable tell =
        () ->
            changed.accept(
                Reply.written(
                    field.getValue() == null
                        ? field.getEditor().getText()
                        : field.getValue().toString()));
    field.valueProperty().addListener((_, _, _) -> tell.run());
    // What cannot be read as a date is kept as it was typed
    field
        .getEditor()
        .textProperty()
        .addListener(
            (_, _, _) -> {
              if (field.isFocused() || field.getEditor().isFocused()) {
                changed.accept(Reply.written(typed(field)));
              }
            });
    return new LabelledField<>(label, field);
  }

  private static String typed(DateField field) {
    var text = field.getEditor().getText();
    var read = field.getConverter().fromString(text);
    return read == null ? text : read.toString();
  }

  private static LabelledField<TextField> shortText(
      String label, int letters, @Nullable Reply given, Consumer<Reply> changed) {
    var field = new TextField(text(given));
    field.setPrefColumnCount(letters);
    field.textProperty().addListener((_, _, text) -> changed.accept(Reply.written(text)));
    return new LabelledField<>(label, field);
  }

  private static LabelledField<LongTextField> longText(
      String label, int lines, @Nullable Reply given, Consumer<Reply> changed) {
    var field = new LongTextField(lines);
    field.setText(text(given));
    field.textProperty().addListener((_, _, text) -> changed.accept(Reply.written(text)));
    return new LabelledField<>(label, field);
  }

  private static String text(@Nullable Reply given) {
    return given instanceof Reply.Written(var text) ? text.text() : "";
  }
}
