package org.maracdesk.documents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.Option;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.Remark;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.Scale;
import org.maracdesk.wording.Words;

/** How a checklist's answers and results are said on paper. */
final class AnswerWords {

  /** The form's field for what the victim says matters most. */
  static final String VICTIMS_VIEW = "priorities";

  /** The form's field for whether to refer; the worker's own view stands around it. */
  static final String DECISION = "decision";

  private static final List<String> OPTIONS = List.of("checklist.option.", "checklist.decision.");
  private static final int SHORT_CODE = 8;

  private final Words words;

  AnswerWords(Words words) {
    this.words = words;
  }

  /** An answer in the words of its question's scale. */
  String answer(ChecklistItem item, @Nullable Answer answer) {
    return answer == null
        ? words.say("checklist.answer.not-answered")
        : item.scale().value(answer).map(Scale.Value::text).orElse(answer.code());
  }

  /** What people call a question: its number, or its label, in a grid with its row before it. */
  static String name(ChecklistForm form, ChecklistItem item) {
    if (!item.isInGrid()) {
      return item.name();
    }
    return form.sections().stream()
        .filter(section -> section.id().equals(item.section()))
        .findFirst()
        .map(section -> section.title() + " – " + item.label())
        .orElseGet(item::name);
  }

  /** Whether "does not apply" was given where form and profile do not offer it. */
  static boolean isNotOffered(
      ChecklistForm form, @Nullable Profile profile, ChecklistItem item, ItemAnswer given) {
    return Answer.NOT_APPLICABLE.equals(given.answer())
        && item.scale().value(Answer.NOT_APPLICABLE).map(Scale.Value::byProfile).orElse(true)
        && !((profile == null || profile.naAllowed()) && form.mayNotApply().contains(item.id()));
  }

  /** One of the choices a form offers; forms are data, so it may be one nobody has words for. */
  String option(Option option) {
    if (!option.text().isEmpty()) {
      return option.text();
    }
    return OPTIONS.stream()
        .map(start -> start + option.id())
        .filter(words.keys()::contains)
        .findFirst()
        .map(words::say)
        .orElseGet(() -> option.id().replace('-', ' '));
  }

  /** What can be chosen, whether the form lists it or the type brings it. */
  static List<Option> options(FieldType type, List<Option> listed) {
    return switch (type) {
      case YESNO -> List.of(Option.of("yes"), Option.of("no"));
      case YESNODK -> List.of(Option.of("yes"), Option.of("no"), Option.of("dk"));
      case CHOICE, MULTI -> listed;
      case TEXT, NUMBER, DATE, SIGNATURE -> List.of();
    };
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

  /** A label and what stands under it, in one line. */
  String beside(String label, String text) {
    return words.say("checklist.page.beside", label, text).replace("?:", "?");
  }

  String remark(Remark remark) {
    var kind = remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.say("checklist.remark." + kind, remark.details().toArray());
  }

  String alert(Alert alert) {
    return alert.isFromForm()
        ? alert.text()
        : words.say("checklist.alert." + alert.code().toLowerCase(Locale.ROOT));
  }

  /** Something the decision owes, or a field of the form that is. */
  String missing(String owed, ChecklistForm form, @Nullable Profile profile) {
    return switch (owed) {
      case Outcome.RATIONALE ->
          profile == null
              ? words.say("paper.checklist.reason")
              : words.say("checklist.missing.rationale", profile.reason().minChars());
      case Outcome.DISCUSSED_WITH -> words.say("checklist.missing.discussed-with");
      default -> form.field(owed).map(FormSection.Field::label).orElse(owed);
    };
  }

  /** Which file it is: its name, its version, and the beginning of its hash. */
  String edition(Edition edition) {
    return words.say(
        "paper.checklist.edition",
        edition.id(),
        edition.version(),
        edition.sha256().substring(0, Math.min(SHORT_CODE, edition.sha256().length())));
  }

  private static Option among(List<Option> options, String choice) {
    return options.stream()
        .filter(option -> option.id().equals(choice))
        .findFirst()
        .orElseGet(() -> Option.of(choice));
  }

  private String date(String text) {
    try {
      return words.date(LocalDate.parse(text));
    } catch (DateTimeParseException asTyped) {
      return text;
    }
  }
}
