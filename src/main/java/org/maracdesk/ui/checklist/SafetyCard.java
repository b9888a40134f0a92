package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;

/**
 * What comes before the first question: is it safe to talk, is anyone in danger, how to make
 * contact, where everybody is. Its answers say what to do first, and lock nothing.
 */
final class SafetyCard extends VBox {

  private static final String DANGER = "immediateDanger";

  private static final String CONTACT = "safeContact";

  /** Where the person themselves is: no form asks it, and whoever calls back needs it first. */
  static final String WHERE_THEY_ARE = "whereVictim";

  private final FieldGrid first;

  SafetyCard(SheetTools tools, FormFields fields, FormSection section) {
    var all = new ArrayList<Node>(fields.of(section, 1, Topic.SAFE_TO_TALK, DANGER, CONTACT));
    int two =
        (int) section.fields().stream().map(FormSection.Field::id).filter(this::isFirst).count();
    if (asksWhereTheOthersAre(section)) {
      all.add(Math.min(two + 1, all.size()), fields.own(WHERE_THEY_ARE));
    }
    first = new FieldGrid(List.copyOf(all.subList(0, two)), tools.folded());
    var rest = new FieldGrid(List.copyOf(all.subList(two, all.size())), tools.folded());
    getChildren()
        .add(
            new Card(
                section.title(),
                new Notice(Tone.WARN, tools.words().say("checklist.page.safety")),
                first,
                shownWhen(tools, Topic.SAFE_TO_TALK, "no", "checklist.page.not-safe"),
                shownWhen(tools, DANGER, "yes", "checklist.page.danger"),
                rest));
  }

  /** Puts the focus on the first thing to ask. */
  void enter() {
    Focus.into(first);
  }

  /** Whether a section asks where others are, and not where the person themselves is. */
  static boolean asksWhereTheOthersAre(FormSection section) {
    var ids = section.fields().stream().map(FormSection.Field::id).toList();
    return ids.contains(Topic.SAFE_TO_TALK) && !ids.contains(WHERE_THEY_ARE);
  }

  private boolean isFirst(String field) {
    return field.equals(Topic.SAFE_TO_TALK) || field.equals(DANGER);
  }

  private static Notice shownWhen(SheetTools tools, String field, String reply, String words) {
    var notice = new Notice(Tone.DANGER, tools.words().say(words));
    tools
        .model()
        .drafted()
        .subscribe(
            now -> {
              var given = tools.model().given(field);
              boolean shown = given != null && given.has(reply);
              notice.setVisible(shown);
              notice.setManaged(shown);
            });
    return notice;
  }
}
