package org.maracdesk.ui.checklist;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.Ground;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.Option;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.Remark;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.Scale;
import org.maracdesk.domain.checklist.Severity;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** How a checklist's answers, results and gaps are said. */
final class ChecklistWords {

  private static final String OPTION = "checklist.option.";

  private final Words words;

  ChecklistWords(Words words) {
    this.words = words;
  }

  /** The sentence of a topic of the sheet, in the form's words where it has some. */
  String topic(Topic topic) {
    return topic.title().isEmpty() ? words.name("checklist.topic", topic.kind()) : topic.title();
  }

  /** How far a topic is. */
  String howFar(Topic topic, SheetTools tools) {
    var part = FormPart.of(tools.page());
    var draft = tools.model().draft();
    return switch (topic.kind()) {
      case QUESTIONS, GRID -> {
        var items = topic.items(part.form());
        int answered = part.answered(draft.answers(), items);
        yield words.say(
            answered == items.size() ? "checklist.topic.done" : "checklist.topic.answered",
            answered,
            items.size());
      }
      case SETS -> words.say("checklist.set.no-count");
      case VIEW ->
          words.say(
              tools.model().isViewGiven() ? "checklist.topic.given" : "checklist.topic.not-given");
      case BEFORE, AROUND, SIGN -> {
        var fields =
            topic.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(FormFields::isAsked)
                .toList();
        long given =
            fields.stream().filter(field -> part.isGiven(draft.circumstances(), field)).count();
        yield fields.isEmpty() ? "" : words.say("checklist.topic.filled", given, fields.size());
      }
    };
  }

  /** What stands beside a field: the form's words for it, or the program's own. */
  String field(ChecklistForm form, String id) {
    var key = "checklist.field." + id.toLowerCase(Locale.ROOT);
    return form.field(id)
        .map(FormSection.Field::label)
        .orElseGet(() -> words.keys().contains(key) ? words.say(key) : id);
  }

  /** Which keys answer a question: Y Yes, N No. */
  String keys(ChecklistItem item, AnswerKeys keys) {
    return keys.names().entrySet().stream()
        .map(
            entry ->
                words.say("checklist.page.beside", entry.getValue(), answer(item, entry.getKey())))
        .collect(Collectors.joining(", "));
  }

  /** The official number before a question; nothing where it has none. */
  Label numberLabel(ChecklistItem item) {
    var number = new Label(item.number() == null ? "" : item.number());
    number.getStyleClass().add("m-question-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    return number;
  }

  /** How files and fields spell a decision. */
  static String code(ProfessionalView.Decision decision) {
    return decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A sentence of this screen. */
  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** A sentence about a number of things. */
  String count(String key, long number, Object... arguments) {
    return words.count(key, number, arguments);
  }

  /** An answer in the words of its question's scale. */
  String answer(ChecklistItem item, @Nullable Answer answer) {
    return answer == null
        ? words.say("checklist.answer.not-answered")
        : item.scale().value(answer).map(Scale.Value::text).orElse(answer.code());
  }

  String source(InformationSource source) {
    return words.name("checklist.source", source);
  }

  String why(WhyUnknown why) {
    return words.name("checklist.why-unknown", why);
  }

  String decision(ProfessionalView.Decision decision) {
    return words.name("checklist.decision", decision);
  }

  String ground(Ground ground) {
    return words.say("checklist.page.ground", words.name("checklist.ground", ground));
  }

  /** On which form and profile a completed checklist rests, as far as it is still known. */
  String basis(CompletedChecklist completed, Profile profile) {
    var form = completed.form();
    var then = completed.profile();
    return then.equals(profile.edition())
        ? words.say(
            "checklist.basis",
            form.id(),
            form.version(),
            then.id(),
            then.version(),
            profile.count().atLeast(),
            completed.completedOn())
        : words.say(
            "checklist.page.basis",
            form.id(),
            form.version(),
            then.id(),
            then.version(),
            completed.completedOn());
  }

  /** What the rules asked for. */
  String status(Outcome.Status status) {
    return words.name("checklist.status", status);
  }

  /** What was decided, and whether it is complete. */
  String outcome(Outcome.Decision decision) {
    return words.name("checklist.outcome", decision);
  }

  String severity(Severity severity) {
    return words.name("checklist.severity", severity);
  }

  /** Colours never rank the count; they only tell what cannot wait from the rest. */
  static Tone tone(Severity severity) {
    return switch (severity) {
      case ACT_NOW, CRITICAL -> Tone.DANGER;
      case CAUTION -> Tone.WARN;
      case PROMPT -> Tone.INFO;
      case INFO -> Tone.NEUTRAL;
    };
  }

  String alert(Alert alert) {
    return alert.isFromForm()
        ? alert.text()
        : words.say("checklist.alert." + alert.code().toLowerCase(Locale.ROOT));
  }

  String remark(Remark remark) {
    var kind = remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.say("checklist.remark." + kind, remark.details().toArray());
  }

  String problem(Problem problem) {
    var kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.say("problem." + kind, problem.details().toArray());
  }

  /** Something the decision owes, or a field of the form that is. */
  String missing(String owed, ChecklistForm form, Profile profile) {
    return switch (owed) {
      case Outcome.RATIONALE ->
          words.say("checklist.missing.rationale", profile.reason().minChars());
      case Outcome.DISCUSSED_WITH -> words.say("checklist.missing.discussed-with");
      default -> form.field(owed).map(field -> field.label()).orElse(owed);
    };
  }

  /** One of the choices a form offers; forms are data, so it may be one nobody has words for. */
  String option(Option option) {
    if (!option.text().isEmpty()) {
      return option.text();
    }
    var key = OPTION + option.id();
    return words.keys().contains(key) ? words.say(key) : option.id().replace('-', ' ');
  }

  /** A reply as it is read. */
  String reply(FieldType type, List<Option> options, Reply reply) {
    return switch (reply) {
      case Reply.Chosen(var choices) ->
          choices.stream()
              .map(each -> option(among(options, each)))
              .collect(Collectors.joining(", "));
      case Reply.Written(var text) -> type == FieldType.DATE ? date(text.text()) : text.text();
    };
  }

  private static Option among(List<Option> options, String choice) {
    return options.stream()
        .filter(option -> option.id().equals(choice))
        .findFirst()
        .orElseGet(() -> Option.of(choice));
  }

  /** What a question is called in lists; a cell of a grid is called with its row. */
  static String name(ChecklistForm form, ChecklistItem item) {
    if (!item.isInGrid()) {
      return item.name();
    }
    return form.sections().stream()
            .filter(section -> section.id().equals(item.section()))
            .map(FormSection::title)
            .findFirst()
            .orElse(item.section())
        + " – "
        + item.label();
  }

  /** What a row says to those who do not see it: number, place, what is asked, the answer. */
  String spoken(FormPart part, ChecklistItem item, ItemAnswer given) {
    int position = part.position(item);
    var place = Integer.toString(position);
    var asked =
        item.isInGrid()
            ? name(part.form(), item) + ". " + item.prompt()
            : item.prompt().isEmpty() ? item.label() + "." : item.prompt();
    var said =
        words.say(
            "checklist.page.question",
            position,
            part.form().items().size(),
            asked.strip(),
            answer(item, given.answer()));
    return item.number() == null || item.number().equals(place)
        ? said
        : words.say("checklist.page.question-number", item.number(), said);
  }

  /** What was recorded beside an answer, each as label and text. */
  List<String> beside(ChecklistItem item, ItemAnswer given, InformationSource usual) {
    var lines = new ArrayList<String>();
    if (given.whyUnknown() != null) {
      lines.add(why(given.whyUnknown()));
    }
    for (var asked : item.followUps()) {
      var reply = given.followUps().get(asked.id());
      if (reply != null && !reply.isBlank()) {
        lines.add(
            words
                .say(
                    "checklist.page.beside",
                    asked.label(),
                    reply(asked.type(), asked.options(), reply))
                .replace("?:", "?"));
      }
    }
    if (!given.note().isBlank()) {
      lines.add(words.say("checklist.page.beside-note", given.note().text()));
    }
    if (given.source() != usual) {
      lines.add(words.say("checklist.page.beside-source", source(given.source())));
    }
    return lines;
  }

  private String date(String text) {
    try {
      return words.date(LocalDate.parse(text));
    } catch (DateTimeParseException asTyped) {
      return text;
    }
  }

  /** What the window is called; it names nobody. */
  String title(ChecklistPage page) {
    var number = page.number();
    return number == null
        ? say("checklist.page.title")
        : say("checklist.page.title-of", number.text());
  }

  /** Whom it is about. */
  String about(ChecklistPage page) {
    var number = page.number();
    return number == null
        ? say("checklist.page.about-nobody", page.victim().text())
        : say("checklist.page.about", number.text(), page.victim().text());
  }
}
