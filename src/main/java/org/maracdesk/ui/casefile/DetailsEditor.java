package org.maracdesk.ui.casefile;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralDetail.Part;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.wording.Words;

/** Completes or puts right the further details of a referral that is kept already. */
final class DetailsEditor extends StackPane {

  private final CaseModel model;
  private final Dialogs dialogs;
  private final Referral referral;
  private final Runnable back;
  private final DetailsForm form;
  private final ProblemList problems;

  DetailsEditor(Words words, CaseModel model, Dialogs dialogs, Referral referral, Runnable back) {
    this.model = model;
    this.dialogs = dialogs;
    this.referral = referral;
    this.back = back;
    form = new DetailsForm(words, model.clock());
    form.fill(referral.details());
    problems = new ProblemList(words);
    var page = Page.narrow(problems);
    for (var part : Part.values()) {
      page.column()
          .getChildren()
          .add(new Card(words.name("referral.part", part), form.part(part).toArray(Node[]::new)));
    }
    page.column()
        .getChildren()
        .add(
            Lines.row(
                Buttons.primary(Icon.SAVED, words.say("person.save"), this::save),
                Buttons.of(words.say("person.cancel"), this::cancel)));
    getChildren().add(page);
  }

  /** Puts the focus on the field of a detail, or on the first one. */
  void enter(@Nullable ReferralDetail detail) {
    form.field(detail == null ? ReferralDetail.REFERRER_NAME : detail).focus();
  }

  /** Leaves, asking first when something was changed. */
  void cancel() {
    if (isChanged()) {
      dialogs.ask(Dialogs.Question.grave("referral.details.discard"), back);
    } else {
      back.run();
    }
  }

  private boolean isChanged() {
    var before = new EnumMap<ReferralDetail, Confidential>(ReferralDetail.class);
    before.putAll(referral.details());
    before.values().removeIf(Confidential::isBlank);
    return !form.read().equals(before) || !form.unread().typed().isEmpty();
  }

  private void save() {
    form.byName().values().forEach(each -> each.problem(null));
    problems.clear();
    var told = form.read();
    Map<String, String> unreadable = form.unread().problems();
    if (unreadable.isEmpty()) {
      model.tell(referral, told, back, refused -> problems.show(refused, form.byName()::get));
    } else {
      problems.show(new LinkedHashMap<>(unreadable), form.byName()::get);
    }
  }
}
