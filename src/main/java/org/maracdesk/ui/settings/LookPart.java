package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.checklist.AlertRule;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Scale;
import org.maracdesk.domain.checklist.Score;
import org.maracdesk.domain.checklist.SupplementarySet;
import org.maracdesk.journeys.ChecklistLook;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** What a file turned out to be, before anything is done with it. */
record LookPart(Words words, ChecklistsModel model) {

  /** Enough to tell whether these are the words that were meant. */
  private static final int BESIDE = 4;

  Page page(ChecklistLook look) {
    return switch (look) {
      case ChecklistLook.Form form -> form(form);
      case ChecklistLook.Pack pack -> pack(pack);
      case ChecklistLook.Rules rules -> rules(rules);
      case ChecklistLook.Refused refused ->
          Page.narrow(
              new Card(
                  words.say("settings.look.refused"),
                  new Notice(Tone.DANGER, words.say(refused.why())),
                  new Row(leave())));
    };
  }

  private Page form(ChecklistLook.Form look) {
    var form = look.form();
    var facts = new ArrayList<Node>();
    facts.add(
        Texts.quiet(
            words.say("settings.look.file", form.edition().id(), form.edition().version())));
    if (form.status() == ChecklistForm.Status.SCAFFOLD) {
      facts.add(new Notice(Tone.WARN, words.say("settings.look.scaffold")));
    }
    if (look.replaces() != null) {
      facts.add(
          new Notice(
              Tone.INFO, words.say("settings.look.replaces", look.replaces().edition().version())));
    }
    if (!look.unknownSets().isEmpty()) {
      facts.add(
          new Notice(
              Tone.WARN,
              words.say("settings.look.unknown-sets", String.join(", ", look.unknownSets()))));
    }
    facts.add(
        fact(
            "settings.look.questions",
            words.count("settings.look.questions", form.items().size())));
    facts.add(fact("settings.look.answers", answers(form)));
    facts.add(fact("settings.look.scores", scores(form)));
    facts.add(fact("settings.look.sets", sets(form)));
    facts.add(fact("settings.look.words", form.notice()));
    facts.add(fact("settings.look.credit", form.credit()));
    facts.removeIf(node -> node instanceof VBox box && box.getChildren().isEmpty());
    facts.add(
        new Row(Buttons.primary(words.say("settings.look.add"), () -> model.add(look)), leave()));
    return Page.narrow(
        new Card(form.title(), facts.toArray(Node[]::new)), ruleCard(form), questionCard(form));
  }

  private Card ruleCard(ChecklistForm form) {
    var lines = new ArrayList<Node>();
    form.rules().forEach(rule -> lines.add(Texts.body(said(rule))));
    if (lines.isEmpty()) {
      lines.add(Texts.quiet(words.say("settings.look.no-rules")));
    }
    return new Card(words.say("settings.look.rules"), lines.toArray(Node[]::new));
  }

  private String said(AlertRule rule) {
    return words.say(
        "settings.look.rule",
        rule.code(),
        words.name("checklist.severity", rule.severity()),
        rule.text());
  }

  private Card questionCard(ChecklistForm form) {
    var lines = new ArrayList<Node>();
    for (var item : form.items()) {
      lines.add(question(item));
    }
    if (lines.isEmpty()) {
      lines.add(Texts.quiet(words.say("settings.look.no-questions")));
    }
    return new Card(words.say("settings.look.all-questions"), lines.toArray(Node[]::new));
  }

  private static VBox question(ChecklistItem item) {
    var number = item.number();
    var box = new VBox(Texts.strong(number == null ? item.label() : number + ". " + item.label()));
    if (!item.prompt().isBlank()) {
      box.getChildren().add(Texts.body(item.prompt()));
    }
    box.getStyleClass().add("m-entry-text");
    return box;
  }

  private static String answers(ChecklistForm form) {
    var scales = new LinkedHashSet<String>();
    for (var item : form.items()) {
      scales.add(
          item.scale().values().stream().map(Scale.Value::text).collect(Collectors.joining(" / ")));
    }
    return String.join("\n", scales);
  }

  private String scores(ChecklistForm form) {
    var said =
        form.scores().stream()
            .filter(score -> score.kind() != Score.Kind.NONE)
            .map(LookPart::display)
            .toList();
    return said.isEmpty() ? words.say("settings.look.no-scores") : String.join("\n", said);
  }

  /** How a score is said, whatever its number is. */
  static String display(Score score) {
    return score.display().isEmpty() ? score.id() : score.display().replace("{n}", "…");
  }

  private String sets(ChecklistForm form) {
    return form.supplements().stream().map(LookPart::name).collect(Collectors.joining("\n"));
  }

  private static String name(SupplementarySet set) {
    return set.form() == null ? set.id() : set.form().title();
  }

  private Page pack(ChecklistLook.Pack look) {
    var pack = look.pack();
    var licence = pack.licence();
    var form = new Form(words);
    var agreed = new CheckBox(words.say("settings.look.agree", licence.holder()));
    agreed.setWrapText(true);
    agreed.setMinHeight(CheckBox.USE_PREF_SIZE);
    var agree =
        form.at("agreed", new LabelledField<>(words.say("settings.look.agree.label"), agreed));
    // The box says itself what is agreed to
    agreed.setAccessibleText(agreed.getText());
    var facts = new ArrayList<Node>();
    facts.add(
        Texts.quiet(
            words.say("settings.look.file", pack.edition().id(), pack.edition().version())));
    facts.add(fact("settings.look.pack-for", look.form().title()));
    facts.add(
        fact(
            "settings.look.pack-kind",
            words.say(
                pack.official() ? "settings.look.official" : "settings.look.translation",
                pack.locale())));
    facts.add(fact("settings.look.holder", licence.holder()));
    if (!licence.permission().isBlank()) {
      facts.add(fact("settings.look.permission", licence.permission()));
    }
    facts.add(fact("settings.look.acknowledge", licence.acknowledge()));
    facts.add(fact("settings.look.statement", licence.statement()));
    facts.add(agree);
    facts.add(
        new Row(
            Buttons.primary(
                words.say("settings.look.use"),
                () -> model.use(look, agreed.isSelected(), form::tell)),
            leave()));
    var title = pack.title();
    return Page.narrow(
        new Card(
            title == null ? words.say("settings.look.pack") : title, facts.toArray(Node[]::new)),
        besideCard(look));
  }

  private Card besideCard(ChecklistLook.Pack look) {
    var lines = new ArrayList<Node>();
    lines.add(Texts.quiet(words.say("settings.look.beside.about")));
    look.form().items().stream()
        .map(ChecklistItem::nameInPack)
        .distinct()
        .limit(BESIDE)
        .forEach(
            name -> {
              var text = look.pack().texts().get(name);
              if (text != null) {
                var ours =
                    look.form().items().stream()
                        .filter(item -> item.nameInPack().equals(name))
                        .findFirst()
                        .orElseThrow();
                lines.add(beside(ours, text.label() + ". " + text.prompt()));
              }
            });
    return new Card(words.say("settings.look.beside"), lines.toArray(Node[]::new));
  }

  private VBox beside(ChecklistItem ours, String theirs) {
    var box =
        new VBox(
            Texts.strong(ours.name()),
            Texts.small(words.say("settings.look.ours")),
            Texts.body(ours.label() + ". " + ours.prompt()),
            Texts.small(words.say("settings.look.theirs")),
            Texts.body(theirs));
    box.getStyleClass().add("m-shelf-entry");
    return box;
  }

  private Page rules(ChecklistLook.Rules look) {
    var lines = new ArrayList<Node>(new RulesSummary(words, model).lines(look.profile()));
    lines.add(Texts.quiet(words.say("settings.rules.what-changes")));
    lines.add(
        new Row(Buttons.primary(words.say("settings.rules.use"), () -> model.take(look)), leave()));
    return Page.narrow(new Card(look.profile().label(), lines.toArray(Node[]::new)));
  }

  private VBox fact(String key, String said) {
    if (said.isBlank()) {
      return new VBox();
    }
    var label = new Label(words.say(key + ".label"));
    label.getStyleClass().add("m-field-label");
    var fact = new VBox(label, Texts.body(said));
    fact.getStyleClass().add("m-field");
    return fact;
  }

  private Node leave() {
    return Buttons.of(words.say("settings.leave"), model::forget);
  }
}
