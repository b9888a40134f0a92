package org.maracdesk.ui.casefile;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Particulars;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.wording.Words;

/**
 * The characteristics a referral asks of a victim, and the school of a child. A blank choice means
 * that nobody has asked yet; what was recorded beyond these stays as it is.
 */
final class ParticularsForm extends VBox {

  private static final List<String> ANSWERS = List.of("", "YES", "NO", "UNKNOWN");
  private static final List<String> ETHNICITIES =
      List.of(
          "", "W1", "W2", "W3", "W4", "W9", "M1", "M2", "M3", "M9", "A1", "A2", "A3", "A4", "A9",
          "B1", "B2", "B9", "O2", "O9", "NS", "UNKNOWN");
  private static final List<String> ORIENTATIONS =
      List.of(
          "",
          "HETEROSEXUAL",
          "GAY_OR_LESBIAN",
          "BISEXUAL",
          "OTHER",
          "PREFER_NOT_TO_SAY",
          "UNKNOWN");

  private final Words words;
  private final Particulars before;
  private final LabelledField<ChoiceField<String>> ethnicity;
  private final LabelledField<ChoiceField<String>> disability;
  private final LabelledField<ChoiceField<String>> orientation;
  private final LabelledField<ChoiceField<String>> interpreter;
  private final LabelledField<TextField> school;

  ParticularsForm(Words words, Particulars before, Role role) {
    this.words = words;
    this.before = before;
    getStyleClass().add("m-file-blocks");
    ethnicity = choice("person.ethnicity", ETHNICITIES, before.ethnicity());
    disability = choice("person.disability", ANSWERS, before.disability());
    orientation = choice("person.orientation", ORIENTATIONS, before.sexualOrientation());
    interpreter =
        choice(
            "person.interpreter",
            ANSWERS.subList(1, ANSWERS.size()),
            Confidential.of(before.interpreterNeeded().name()));
    school =
        new LabelledField<>(words.say("person.school"), new TextField(before.school().text()))
            .hint(words.say("person.school.hint"));
    switch (role) {
      case VICTIM ->
          getChildren().addAll(Pair.of(ethnicity, orientation), Pair.of(disability, interpreter));
      case CHILD -> getChildren().add(school);
      case PERPETRATOR, UNBORN_CHILD, OTHER_ADULT -> {
        setVisible(false);
        setManaged(false);
      }
    }
  }

  /** The particulars as written in, with all else as it was. */
  Particulars read() {
    return before.with(
        chosen(ethnicity),
        chosen(disability),
        chosen(orientation),
        YesNoUnknown.valueOf(interpreter.control().getValue()),
        Confidential.of(school.control().getText()));
  }

  /** The field with this name, if it is one of this form's and is shown. */
  @Nullable LabelledField<?> field(String name) {
    LabelledField<?> field =
        switch (name) {
          case "ethnicity" -> ethnicity;
          case "disability" -> disability;
          case "orientation" -> orientation;
          case "school" -> school;
          default -> null;
        };
    return field == null || field.getParent() == null ? null : field;
  }

  private LabelledField<ChoiceField<String>> choice(
      String key, List<String> codes, Confidential now) {
    var field =
        new LabelledField<>(words.say(key), new ChoiceField<>(codes, code -> word(key, code)));
    field.control().setValue(now.text());
    return field;
  }

  private String word(String key, String code) {
    if (code.isEmpty()) {
      return "";
    }
    var name = code.toLowerCase(Locale.ROOT).replace('_', '-');
    return words.say(
        ANSWERS.contains(code) && !hasOwnWords(key) ? "case." + name : key + "." + name);
  }

  private static boolean hasOwnWords(String key) {
    return key.equals("person.ethnicity") || key.equals("person.orientation");
  }

  private static Confidential chosen(LabelledField<ChoiceField<String>> field) {
    var code = field.control().getValue();
    return code == null ? Confidential.NONE : Confidential.of(code);
  }
}
