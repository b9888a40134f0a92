package org.maracdesk.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** Begins a checklist for a case: on which form, what for, and with which referral. */
final class NewChecklistForm extends StackPane {

  private final Words words;
  private final CasePage page;
  private final CaseModel model;
  private final NewChecklistModel wanted;
  private final Runnable back;
  private final ProblemList problems;
  private final VBox about = Lines.stack();
  private final LabelledField<ChoiceField<ChecklistForm>> form;
  private final LabelledField<ChoiceField<Occasion>> occasion;
  private final LabelledField<ChoiceField<Optional<Referral>>> referral;

  NewChecklistForm(
      Words words, CasePage page, CaseModel model, NewChecklistModel wanted, Runnable back) {
    this.words = words;
    this.page = page;
    this.model = model;
    this.wanted = wanted;
    this.back = back;
    problems = new ProblemList(words);
    form =
        new LabelledField<>(
            words.say("case.checklist.new.form"),
            new ChoiceField<>(wanted.forms(), ChecklistForm::title));
    form.control().valueProperty().bindBidirectional(wanted.form());
    form.control().setId("new-checklist-form");
    occasion =
        new LabelledField<>(
            words.say("case.checklist.new.occasion"),
            new ChoiceField<>(List.of(), each -> words.name("checklist.occasion", each)));
    occasion.control().setItems(wanted.occasions());
    occasion.control().valueProperty().bindBidirectional(wanted.occasion());
    referral =
        new LabelledField<>(
            words.say("case.checklist.new.referral"),
            new ChoiceField<>(wanted.referrals(), this::named));
    referral.control().valueProperty().bindBidirectional(wanted.referral());
    wanted.form().subscribe(this::tell);
    var card =
        new Card(
            words.say("case.checklist.new.title"),
            Texts.quiet(
                words.say(
                    "case.checklist.new.about",
                    page.caseFile().number().text(),
                    page.caseFile().victim().formalName().text())));
    wanted
        .youngAge()
        .ifPresent(
            age ->
                card.getChildren()
                    .add(new Notice(Tone.INFO, words.say("case.checklist.new.young", age))));
    card.getChildren()
        .addAll(
            form,
            about,
            occasion,
            referral,
            Texts.quiet(words.say("case.checklist.new.blank")),
            Lines.row(
                Buttons.primary(Icon.CHECKLIST, words.say("case.checklist.new.begin"), this::begin),
                Buttons.of(words.say("case.checklist.new.cancel"), back)));
    getChildren().add(Page.narrow(problems, card));
  }

  /** Puts the focus on the form. */
  void enter() {
    form.focus();
  }

  private void begin() {
    List.of(form, occasion, referral).forEach(field -> field.problem(null));
    problems.clear();
    var found = wanted.problems();
    if (found.isEmpty()) {
      model.begin(wanted.wanted(), this::refuse);
    } else {
      refuse(found);
    }
  }

  private void refuse(List<Problem> found) {
    Function<String, @Nullable LabelledField<?>> field =
        place ->
            switch (place) {
              case "form" -> form;
              case "referral" -> referral;
              default -> null;
            };
    problems.show(found, field);
  }

  /** How far the chosen form can be relied on, whom it is for, and whose words it has. */
  private void tell(@Nullable ChecklistForm chosen) {
    if (chosen == null) {
      return;
    }
    about
        .getChildren()
        .setAll(
            Texts.body(words.name("checklist.form-status", chosen.status())),
            Texts.body(FormWords.whomFor(words, chosen)),
            Texts.quiet(chosen.notice()));
    if (wanted.isOutsideAge()) {
      about.getChildren().add(new Notice(Tone.WARN, words.say("case.checklist.new.outside-age")));
    }
  }

  private String named(Optional<Referral> which) {
    return which
        .map(one -> words.say("case.referral", one.date(), page.agencyName(one.agency())))
        .orElseGet(() -> words.say("case.checklist.new.no-referral"));
  }
}
