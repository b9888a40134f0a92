package org.maracdesk.ui.checklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.LabelledField;

/** The fields around the questions, as the form lists them, each with its own problem. */
final class FormFields {

  /** The form's field for the role and agency of who completed it. */
  static final String ROLE = "role";

  /** What the worker's view has controls of its own for, and what the program knows by itself. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          ChecklistModel.DECISION,
          "rationale",
          "discussedWith",
          "referralMade",
          "referralDate",
          "signed",
          "date");

  private final ChecklistWords words;
  private final ReplyField replies;
  private final ChecklistModel model;
  private final FormPart part;
  private final Map<String, LabelledField<? extends Region>> fields = new HashMap<>();

  FormFields(SheetTools tools, FormPart part) {
    this.words = tools.words();
    this.replies = tools.replies();
    this.model = tools.model();
    this.part = part;
  }

  /** Whether a field of the form is asked among these. */
  static boolean isAsked(FormSection.Field field) {
    return !ELSEWHERE.contains(field.id());
  }

  /** The fields of one section, those named first at the beginning. */
  List<LabelledField<? extends Region>> of(FormSection section, int lines, String... first) {
    var before = List.of(first);
    return section.fields().stream()
        .filter(FormFields::isAsked)
        .sorted((one, other) -> Integer.compare(rank(one, before), rank(other, before)))
        .<LabelledField<? extends Region>>map(field -> make(field, lines))
        .toList();
  }

  /** A short field that every checklist needs, also on a form that does not ask for it. */
  LabelledField<? extends Region> own(String id) {
    var field =
        new FormSection.Field(id, FieldType.TEXT, label(id), List.of(), List.of(), true, null);
    return make(field, 1);
  }

  /** A field that was made, or null. */
  @Nullable LabelledField<? extends Region> field(String id) {
    return fields.get(id);
  }

  /** A field of another kind, so that problems find it. */
  void add(String id, LabelledField<? extends Region> field) {
    fields.put(id, field);
  }

  /** What stands beside a field: the form's words for it, or the program's own. */
  String label(String id) {
    return words.field(part.form(), id);
  }

  /** Shows these problems at their fields, and takes the others away. */
  void show(List<? extends Problem> problems) {
    fields.forEach(
        (id, field) ->
            field.problem(
                problems.stream()
                    .filter(problem -> problem.place().equals(id))
                    .map(words::problem)
                    .findFirst()
                    .orElse(null)));
  }

  /** Whether a field says that something is wrong with it. */
  boolean hasProblem() {
    return fields.values().stream().anyMatch(LabelledField::hasProblem);
  }

  private LabelledField<? extends Region> make(FormSection.Field field, int lines) {
    var key = part.key(field.id());
    var made =
        replies.of(
            field.type(),
            field.label(),
            field.values(),
            field.type() == FieldType.TEXT ? lines : 1,
            model.given(key),
            reply -> model.give(key, reply));
    if (!field.hints().isEmpty()) {
      made.hint(words.say("checklist.page.hints", String.join(", ", field.hints())));
    }
    fields.put(field.id(), made);
    return made;
  }

  private static int rank(FormSection.Field field, List<String> first) {
    int place = first.indexOf(field.id());
    return place < 0 ? first.size() : place;
  }
}
