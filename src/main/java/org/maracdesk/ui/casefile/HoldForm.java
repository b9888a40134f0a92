package org.maracdesk.ui.casefile;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** Puts a hold on a case: what for, who asked, since when, and when to ask again. */
final class HoldForm extends StackPane {

  private final HoldsModel model;
  private final Runnable back;
  private final ProblemList problems;
  private final LabelledField<ChoiceField<LegalHold.Kind>> kind;
  private final LabelledField<TextField> askedBy;
  private final LabelledField<DateField> since;
  private final LabelledField<DateField> reviewOn;

  HoldForm(Words words, HoldsModel model, Clock clock, Runnable back) {
    this.model = model;
    this.back = back;
    problems = new ProblemList(words);
    kind =
        new LabelledField<>(
            words.say("case.holds.kind"),
            new ChoiceField<>(
                List.of(LegalHold.Kind.values()), each -> words.name("retention.hold.kind", each)));
    askedBy = new LabelledField<>(words.say("case.holds.asked-by"), new TextField());
    since = new LabelledField<>(words.say("case.holds.since"), DateField.behind(clock));
    reviewOn =
        new LabelledField<>(words.say("case.holds.review-on"), DateField.ahead(clock)).wrapping();
    getChildren()
        .add(
            Page.narrow(
                problems,
                new Card(
                    words.say("case.holds.place.title"),
                    Texts.quiet(words.say("case.holds.place.about")),
                    kind,
                    askedBy,
                    Pair.of(since, reviewOn),
                    Lines.row(
                        Buttons.primary(Icon.SAVED, words.say("case.holds.place.yes"), this::place),
                        Buttons.of(words.say("case.holds.cancel"), back)))));
  }

  /** Puts the focus on what it is for. */
  void enter() {
    kind.focus();
  }

  private void place() {
    List.of(kind, askedBy, since, reviewOn).forEach(field -> field.problem(null));
    problems.clear();
    var unreadable =
        Stream.of(unreadable("since", since), unreadable("reviewOn", reviewOn))
            .flatMap(List::stream)
            .toList();
    if (!unreadable.isEmpty()) {
      refuse(unreadable);
      return;
    }
    model.place(
        kind.control().getValue(),
        Confidential.of(askedBy.control().getText()),
        since.control().getValue(),
        reviewOn.control().getValue(),
        back,
        this::refuse);
  }

  private static List<Problem> unreadable(String place, LabelledField<DateField> field) {
    field.control().read();
    return field.control().isUnreadable()
        ? List.of(Problem.at(place, Problem.Kind.NOT_A_DATE))
        : List.of();
  }

  private void refuse(List<Problem> found) {
    problems.show(found, this::at);
  }

  private @Nullable LabelledField<?> at(String place) {
    return switch (place) {
      case "kind" -> kind;
      case "askedBy" -> askedBy;
      case "since" -> since;
      case "reviewOn" -> reviewOn;
      default -> null;
    };
  }
}
