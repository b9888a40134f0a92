package org.maracdesk.ui.casefile;

import java.util.List;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.wording.Words;

/** In which part of the area the victim lives; in sight only where the area is divided. */
final class HomePartField {

  private final LabelledField<ChoiceField<HomePart>> field;

  /** A field in which nobody has said, of an area that is not divided. */
  HomePartField(Words words) {
    field =
        new LabelledField<>(
            words.say("case.home"),
            new ChoiceField<>(List.of(HomePart.NOT_KNOWN), each -> said(words, each)));
    field.hint(words.say("case.home.hint"));
    choose(HomePart.NOT_KNOWN);
    offer(List.of());
  }

  /** What is said of a part. */
  static String said(Words words, HomePart home) {
    return switch (home) {
      case HomePart.In(var name) -> name.text();
      case HomePart.Elsewhere() -> words.say("case.home.elsewhere");
      case HomePart.NotKnown() -> words.say("case.home.not-known");
    };
  }

  /** Offers the parts of an area; what is chosen stays so. */
  HomePartField offer(List<String> parts) {
    var now = chosen();
    field.control().getItems().setAll(HomePart.choices(parts, now));
    field.control().setValue(now);
    field.setVisible(!parts.isEmpty());
    field.setManaged(!parts.isEmpty());
    return this;
  }

  /** Chooses a part, also where it is none of those offered. */
  HomePartField choose(HomePart home) {
    field.control().setValue(home);
    return this;
  }

  /** What is chosen. */
  HomePart chosen() {
    var value = field.control().getValue();
    return value == null ? HomePart.NOT_KNOWN : value;
  }

  /** The field with its label. */
  LabelledField<ChoiceField<HomePart>> field() {
    return field;
  }
}
