package org.maracdesk.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.Option;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.wording.Words;

/** What a completed checklist came to on its day, by what its form adds up; nothing is converted. */
final class ResultWords {

  private final Words words;

  ResultWords(Words words) {
    this.words = words;
  }

  List<String> of(ChecklistForm form, CompletedChecklist completed) {
    if (form.status() == ChecklistForm.Status.EXTERNAL) {
      return given(form, completed);
    }
    return form.countsFirst()
        ? new ChecklistWords(words).tally(completed.outcome().tally())
        : List.of(words.say("checklist.remark.no-count"));
  }

  /** A result from elsewhere, field by field, as it was given. */
  private List<String> given(ChecklistForm form, CompletedChecklist completed) {
    var fields = completed.circumstances().fields();
    return form.sections().getFirst().fields().stream()
        .flatMap(
            field ->
                Optional.ofNullable(fields.get(field.id())).stream()
                    .filter(reply -> !reply.isBlank())
                    .map(
                        reply ->
                            words.say("case.look-back.given", field.label(), text(field, reply))))
        .toList();
  }

  private static String text(FormSection.Field field, Reply reply) {
    return switch (reply) {
      case Reply.Written(var text) -> text.text();
      case Reply.Chosen(var choices) ->
          choices.stream().map(each -> option(field, each)).collect(Collectors.joining(", "));
    };
  }

  private static String option(FormSection.Field field, String choice) {
    return field.values().stream()
        .filter(option -> option.id().equals(choice))
        .map(Option::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(choice.replace('-', ' '));
  }
}
