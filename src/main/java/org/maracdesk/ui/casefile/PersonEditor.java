package org.maracdesk.ui.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.wording.Words;

/** Puts right what is known of one person of a case. */
final class PersonEditor extends StackPane {

  private final CaseModel model;
  private final Dialogs dialogs;
  private final Runnable back;
  private final PersonForm form;
  private final boolean victim;
  private final HomePart before;
  private final HomePartField home;
  private final ProblemList problems;

  /**
   * An editor of one person.
   *
   * @param page their case
   * @param back leads back to it
   */
  PersonEditor(
      Words words,
      CaseModel model,
      Dialogs dialogs,
      CasePage page,
      Participant participant,
      Runnable back) {
    this.model = model;
    this.dialogs = dialogs;
    this.back = back;
    form = new PersonForm(words, model.clock(), participant.person(), participant.role());
    problems = new ProblemList(words);
    victim = participant.role() == Role.VICTIM;
    before = page.caseFile().home();
    home = new HomePartField(words).choose(before).offer(victim ? page.parts() : List.of());
    var card =
        new Card(
            words.say(
                "person.edit.title",
                words.name("case.role", participant.role()).toLowerCase(Locale.UK)),
            form,
            home.field(),
            Lines.row(
                Buttons.primary(Icon.SAVED, words.say("person.save"), this::save),
                Buttons.of(words.say("person.cancel"), this::cancel)));
    getChildren().add(Page.narrow(problems, card));
  }

  /** Puts the focus on the first field. */
  void enter() {
    form.enter();
  }

  /** Leaves, asking first when something was changed. */
  void cancel() {
    if (form.isChanged() || !home.chosen().equals(before)) {
      dialogs.ask(Dialogs.Question.grave("person.discard"), back);
    } else {
      back.run();
    }
  }

  private void save() {
    Function<String, @Nullable LabelledField<?>> field =
        place -> form.field(place.substring(place.lastIndexOf('.') + 1));
    form.fields().forEach(each -> each.problem(null));
    problems.clear();
    var person = form.read();
    var unreadable = form.unread().problems();
    if (unreadable.isEmpty()) {
      model.change(
          person, victim ? home.chosen() : null, back, refused -> problems.show(refused, field));
    } else {
      problems.show(new LinkedHashMap<>(unreadable), field);
    }
  }
}
