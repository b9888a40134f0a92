package org.maracdesk.ui.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.Score;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.RulesEntry;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** The editor of local rules. What it does not ask stays as it was. */
final class RulesForm {

  private static final List<String> EVENTS =
      List.of(
          "police-callout",
          "health-report",
          "housing-report",
          "social-care-report",
          "education-report",
          "specialist-service-report");

  private static final List<String> BEHAVIOURS =
      List.of(
          "violence-or-threat-incl-property",
          "stalking-or-harassment-pattern",
          "rape-or-sexual-abuse");

  private static final List<String> OCCASIONS =
      List.of("new-incident", "change-of-circumstances", "perpetrator-release", "case-closure");

  /** One of the scores of a form, or that none of them is a ground. */
  private record ScoreChoice(String id, String words) {}

  private final Words words;
  private final ChecklistsModel model;
  private final RulesEntry begun;
  private final Runnable close;
  private final RulesSummary summary;
  private final Form form;
  private final LabelledField<TextField> label;
  private final LabelledField<TextField> atLeast;
  private final Map<String, LabelledField<ChoiceField<ScoreChoice>>> scores = new LinkedHashMap<>();
  private final LabelledField<TextField> recentMonths;
  private final LabelledField<TextField> nearCount;
  private final LabelledField<TextField> tier2Needed;
  private final CheckBox naAllowed;
  private final LabelledField<BandRows> bands;
  private final LabelledField<TextField> escalationMonths;
  private final LabelledField<TextField> escalationEvents;
  private final LabelledField<Ticks<String>> eventTypes;
  private final LabelledField<TextField> repeatMonths;
  private final LabelledField<ChoiceField<Profile.Anchor>> anchor;
  private final CheckBox samePerpetrator;
  private final LabelledField<Ticks<String>> qualifying;
  private final LabelledField<Ticks<Profile.NeedsReason>> reasonFor;
  private final LabelledField<TextField> reasonChars;
  private final LabelledField<TextField> reviewWeeks;
  private final LabelledField<Ticks<String>> reviewEvents;
  private final LabelledField<DateField> effectiveFrom;
  private final LabelledField<TextField> signedOffBy;

  /**
   * @param begun what it begins from
   * @param close goes back to the list
   */
  RulesForm(Words words, ChecklistsModel model, RulesEntry begun, Runnable close) {
    this.words = words;
    this.model = model;
    this.begun = begun;
    this.close = close;
    summary = new RulesSummary(words, model);
    form = new Form(words);
    label = text("label", begun.label());
    atLeast = text("atLeast", begun.atLeast());
    model.counted().forEach(this::addScores);
    var months = begun.recentMonths();
    recentMonths = text("recentMonths", months == null ? "" : months.toString());
    recentMonths.hint(words.say("settings.rules.field.recentMonths.hint"));
    nearCount = text("nearCount", begun.nearCount());
    tier2Needed = text("tier2Needed", begun.tier2Needed());
    naAllowed = tick("naAllowed", begun.naAllowed());
    bands =
        form.at(
            "bands",
            new LabelledField<>(
                words.say("settings.rules.field.bands"), new BandRows(words, begun.bands())));
    bands.hint(words.say("settings.rules.field.bands.hint"));
    escalationMonths = text("escalationMonths", begun.escalationMonths());
    escalationEvents = text("escalationEvents", begun.escalationEvents());
    eventTypes = kinds("eventTypes", "settings.rules.event", EVENTS, begun.eventTypes());
    repeatMonths = text("repeatMonths", begun.repeatMonths());
    anchor =
        form.at(
            "anchor",
            new LabelledField<>(
                words.say("settings.rules.field.anchor"),
                new ChoiceField<>(
                    List.of(Profile.Anchor.values()),
                    each -> words.name("settings.rules.anchor", each))));
    anchor.control().setValue(begun.anchor());
    samePerpetrator = tick("samePerpetrator", begun.samePerpetrator());
    qualifying = kinds("qualifying", "settings.rules.behaviour", BEHAVIOURS, begun.qualifying());
    var question = words.say("settings.rules.field.reasonFor");
    reasonFor =
        form.at(
            "reasonFor",
            new LabelledField<>(
                question,
                new Ticks<>(
                        question,
                        List.of(Profile.NeedsReason.values()),
                        each -> words.name("settings.rules.reason", each))
                    .tick(begun.reasonFor())
                    .always(Profile.NeedsReason.EXCEPTION)));
    reasonFor.hint(words.say("settings.rules.field.reasonFor.hint"));
    reasonChars = text("reasonChars", begun.reasonChars());
    reviewWeeks = text("reviewWeeks", begun.reviewWeeks());
    reviewEvents =
        kinds("reviewEvents", "settings.rules.occasion", OCCASIONS, begun.reviewEvents());
    effectiveFrom =
        form.at(
            "effectiveFrom",
            new LabelledField<>(
                words.say("settings.rules.field.effectiveFrom"), DateField.ahead(model.clock())));
    effectiveFrom.control().setValue(LocalDate.now(model.clock()));
    signedOffBy = text("signedOffBy", "");
    signedOffBy.hint(words.say("settings.rules.field.signedOffBy.hint"));
  }

  Page page() {
    var count = new ArrayList<Node>(List.of(label, atLeast));
    count.addAll(scores.values());
    count.addAll(List.of(recentMonths, nearCount, tier2Needed, naAllowed));
    return Page.narrow(
        new Card(words.say("settings.rules.part.count"), count.toArray(Node[]::new)),
        new Card(words.say("settings.rules.part.bands"), bands),
        new Card(
            words.say("settings.rules.part.escalation"),
            escalationEvents,
            escalationMonths,
            eventTypes),
        new Card(
            words.say("settings.rules.part.repeat"),
            repeatMonths,
            anchor,
            samePerpetrator,
            qualifying),
        new Card(
            words.say("settings.rules.part.reasons"),
            new Notice(Tone.INFO, words.say("settings.rules.safeguards")),
            reasonFor,
            reasonChars),
        new Card(words.say("settings.rules.part.review"), reviewWeeks, reviewEvents),
        new Card(
            words.say("settings.rules.part.agreed"),
            effectiveFrom,
            signedOffBy,
            Texts.quiet(words.say("settings.rules.what-changes")),
            new Row(
                Buttons.primary(words.say("settings.rules.keep"), this::keep),
                Buttons.of(words.say("settings.leave"), close))));
  }

  private void addScores(ChecklistForm counted) {
    var choices = new ArrayList<ScoreChoice>();
    counted.scores().stream()
        .filter(score -> score.kind() != Score.Kind.NONE)
        .forEach(score -> choices.add(new ScoreChoice(score.id(), LookPart.display(score))));
    choices.add(new ScoreChoice("", words.say("settings.rules.no-score")));
    var field =
        new LabelledField<>(
            counted.title(), new ChoiceField<>(List.copyOf(choices), ScoreChoice::words));
    field.wrapping();
    var reference = counted.edition().reference();
    var now = begun.scores().getOrDefault(reference, "");
    field
        .control()
        .setValue(
            choices.stream()
                .filter(choice -> choice.id().equals(now))
                .findFirst()
                .orElse(choices.getLast()));
    // What is wrong with all of them together is said at the first
    scores.put(reference, form.at(scores.isEmpty() ? "scores" : "scores." + reference, field));
  }

  private LabelledField<TextField> text(String place, String text) {
    return form.text(place, "settings.rules.field." + place, text);
  }

  private LabelledField<TextField> text(String place, int number) {
    return text(place, Integer.toString(number));
  }

  private CheckBox tick(String place, boolean ticked) {
    var box = new CheckBox(words.say("settings.rules.field." + place));
    box.setWrapText(true);
    box.setMinHeight(CheckBox.USE_PREF_SIZE);
    box.setSelected(ticked);
    return box;
  }

  /** The usual kinds and, so that none is lost, any other that the rules have. */
  private LabelledField<Ticks<String>> kinds(
      String place, String key, List<String> usual, Collection<String> present) {
    var all = new LinkedHashSet<>(usual);
    all.addAll(present.stream().sorted().toList());
    var question = words.say("settings.rules.field." + place);
    return form.at(
        place,
        new LabelledField<>(
            question,
            new Ticks<>(question, List.copyOf(all), kind -> summary.kind(key, kind))
                .tick(present)));
  }

  private void keep() {
    effectiveFrom.control().read();
    if (effectiveFrom.control().isUnreadable()) {
      tell(List.of(Problem.at("effectiveFrom", Problem.Kind.NOT_A_DATE)));
      return;
    }
    model.keep(read(), this::tell, close);
  }

  private void tell(List<Problem> problems) {
    form.tell(problems);
    bands.control().tell(problems);
    if (problems.getFirst().place().startsWith("bands[")) {
      bands.control().goToProblem();
    }
  }

  private RulesEntry read() {
    return new RulesEntry(
        begun.base(),
        label.control().getText(),
        scores(),
        Form.number(atLeast),
        recent(),
        bands.control().read(),
        Form.number(escalationMonths),
        Form.number(escalationEvents),
        Set.copyOf(eventTypes.control().ticked()),
        Form.number(repeatMonths),
        anchor.control().getValue(),
        samePerpetrator.isSelected(),
        Set.copyOf(qualifying.control().ticked()),
        Form.number(reasonChars),
        Set.copyOf(reasonFor.control().ticked()),
        Form.number(nearCount),
        Form.number(tier2Needed),
        naAllowed.isSelected(),
        Form.number(reviewWeeks),
        reviewEvents.control().ticked(),
        effectiveFrom.control().getValue(),
        Confidential.of(signedOffBy.control().getText()));
  }

  /** What is chosen here, and what the rules say of checklists that are not here just now. */
  private Map<String, String> scores() {
    var chosen = new LinkedHashMap<String, String>();
    begun
        .scores()
        .forEach(
            (reference, score) -> {
              if (!scores.containsKey(reference)) {
                chosen.put(reference, score);
              }
            });
    scores.forEach(
        (reference, field) -> {
          var score = field.control().getValue().id();
          if (!score.isEmpty()) {
            chosen.put(reference, score);
          }
        });
    return chosen;
  }

  private @Nullable Integer recent() {
    return recentMonths.control().getText().isBlank()
        ? null
        : Integer.valueOf(Form.number(recentMonths));
  }
}
