package org.maracdesk.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.EarlierChecklist;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.Grade;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.PriorReferral;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.ReportedEvent;
import org.maracdesk.domain.shared.Confidential;

/**
 * Reads a file of answers to a form. Questions are named by number or id; one that is in none of
 * the lists {@code yes}, {@code no}, {@code dk}, {@code na} and {@code unanswered}, nor among
 * {@code answers}, is answered no where it can be, and is open elsewhere. Names the form does not
 * know are kept where they can be, and always reported.
 */
final class AnswersJson {

  /**
   * What a file of answers says.
   *
   * @param date the day of the checklist, when the file says it
   * @param unknown the questions and names that the form does not have
   */
  record Given(
      Answers answers,
      Circumstances circumstances,
      @Nullable LocalDate date,
      List<String> unknown) {}

  private static final Set<String> NAMES =
      Set.of(
          "yes",
          "no",
          "dk",
          "na",
          "unanswered",
          "answers",
          "followUps",
          "otherSource",
          "pj",
          "rationale",
          "discussedWith",
          "events",
          "prior",
          "history",
          "previous",
          "lastIncident",
          "age",
          "date",
          "assessmentDate",
          "fields");

  private static final List<Answer> LISTS =
      List.of(Answer.YES, Answer.NO, Answer.DONT_KNOW, Answer.NOT_APPLICABLE);

  private final ChecklistForm form;
  private final JsonPlace top;
  private final List<String> unknown = new ArrayList<>();

  private AnswersJson(ChecklistForm form, JsonPlace top) {
    this.form = form;
    this.top = top;
  }

  static Given read(ChecklistForm form, byte[] file) {
    return new AnswersJson(form, JsonPlace.whole(file)).read();
  }

  private Given read() {
    var answers = answers();
    answers.strangersTo(form).forEach(item -> unknown.add(item.value()));
    var circumstances =
        new Circumstances(
            age(),
            top.listOrNone("events").stream().map(this::event).toList(),
            oneOrMore("prior").stream().map(this::prior).toList(),
            history(),
            day(top, "lastIncident"),
            view(),
            fields());
    var date = day(top, "date");
    return new Given(
        answers,
        circumstances,
        date == null ? day(top, "assessmentDate") : date,
        List.copyOf(new TreeSet<>(unknown)));
  }

  private Answers answers() {
    var given = new LinkedHashMap<ItemId, ItemAnswer>();
    form.items()
        .forEach(
            item -> given.put(item.id(), ItemAnswer.of(item.scale().isYesNo() ? Answer.NO : null)));
    var listed = new HashSet<ItemId>();
    var lists = new LinkedHashMap<String, @Nullable Answer>();
    for (var answer : LISTS) {
      lists.put(answer.code(), answer);
    }
    lists.put("unanswered", null);
    lists.forEach(
        (name, answer) -> {
          for (var place : top.listOrNone(name)) {
            var item = item(place);
            if (!listed.add(item)) {
              throw place.twice(item.value());
            }
            given.put(item, ItemAnswer.of(allowed(place, item, answer)));
          }
        });
    var byName = top.maybe("answers");
    if (byName != null) {
      byName
          .fields()
          .forEach(
              (name, value) -> {
                var item = itemNamed(value, name);
                if (!listed.add(item)) {
                  throw value.twice(item.value());
                }
                given.put(item, ItemAnswer.of(allowed(value, item, new Answer(value.asWritten()))));
              });
    }
    for (var place : top.listOrNone("otherSource")) {
      given.compute(
          item(place),
          (item, answer) ->
              (answer == null ? ItemAnswer.BLANK : answer).from(InformationSource.OTHER));
    }
    followUps(given);
    return new Answers(given);
  }

  /** The answer, which the scale of a question the form has must have too. */
  private @Nullable Answer allowed(JsonPlace place, ItemId item, @Nullable Answer answer) {
    var asked = asked(item);
    boolean offered =
        answer == null
            || asked.isEmpty()
            || asked.get().scale().value(answer).isPresent()
            || answer.equals(Answer.NOT_APPLICABLE);
    if (!offered) {
      throw place.unknown(answer.code());
    }
    return answer;
  }

  /** A question of the form or of a set that opens beside it. */
  private Optional<ChecklistItem> asked(ItemId item) {
    var own = form.item(item);
    return own.isPresent()
        ? own
        : form.supplements().stream()
            .filter(set -> set.form() != null)
            .flatMap(
                set -> set.form().items().stream().filter(one -> set.name(one.id()).equals(item)))
            .findFirst();
  }

  private void followUps(Map<ItemId, ItemAnswer> given) {
    var place = top.maybe("followUps");
    if (place == null) {
      return;
    }
    place
        .fields()
        .forEach(
            (name, value) -> {
              int dot = name.lastIndexOf('.');
              if (dot < 1 || dot == name.length() - 1) {
                throw value.refused("checklist.file.follow-up-name");
              }
              var item = itemNamed(value, name.substring(0, dot));
              var followUp = name.substring(dot + 1);
              var question = question(item, followUp);
              if (question == null) {
                unknown.add(value.path());
              }
              var reply = reply(value, question == null ? null : question.type());
              if (question != null && !offers(question, reply)) {
                unknown.add(value.path());
              }
              given.compute(
                  item,
                  (id, answer) ->
                      (answer == null ? ItemAnswer.BLANK : answer).with(followUp, reply));
            });
  }

  private @Nullable FollowUpQuestion question(ItemId item, String followUp) {
    return asked(item).stream()
        .flatMap(one -> one.followUps().stream())
        .filter(one -> one.id().equals(followUp))
        .findFirst()
        .orElse(null);
  }

  private static boolean offers(FollowUpQuestion question, Reply reply) {
    return !(reply instanceof Reply.Chosen chosen)
        || chosen.choices().stream().allMatch(question::offers);
  }

  private static Reply reply(JsonPlace value, @Nullable FieldType type) {
    if (value.isList()) {
      var choices = new TreeSet<String>();
      value.members().forEach(member -> choices.add(member.text()));
      return new Reply.Chosen(choices);
    }
    var text =
        value.isFlag() ? (value.asWritten().equals("true") ? "yes" : "no") : value.asWritten();
    return type != null && type.isChosen() && !text.isBlank()
        ? Reply.chosen(text)
        : Reply.written(text);
  }

  /** The fields around the checklist, gathered under {@code fields} or standing by themselves. */
  private Map<String, Reply> fields() {
    var places = new HashMap<String, JsonPlace>();
    top.fields()
        .forEach(
            (name, place) -> {
              if (!NAMES.contains(name)) {
                places.put(name, place);
              }
            });
    var gathered = top.maybe("fields");
    if (gathered != null) {
      places.putAll(gathered.fields());
    }
    var replies = new HashMap<String, Reply>();
    places.forEach(
        (name, place) -> {
          var grade = form.grade();
          if (grade != null && name.equals(Grade.FIELD)) {
            replies.put(name, grade(grade, place));
          } else if (grade != null && name.equals(Grade.REASON)) {
            replies.put(name, Reply.written(place.asWritten()));
          } else {
            field(name)
                .ifPresentOrElse(
                    field -> replies.put(name, reply(place, field.type())),
                    () -> unknown.add(place.path()));
          }
        });
    return replies;
  }

  private static Reply grade(Grade grade, JsonPlace place) {
    if (grade.values().stream().noneMatch(value -> value.id().equals(place.text()))) {
      throw place.unknown(place.text());
    }
    return Reply.chosen(place.text());
  }

  /** A field of the form or of a set that opens beside it. */
  private Optional<FormSection.Field> field(String name) {
    var own = form.field(name);
    return own.isPresent()
        ? own
        : form.supplements().stream()
            .filter(set -> set.form() != null)
            .filter(set -> name.startsWith(set.name("")))
            .flatMap(set -> set.form().field(name.substring(set.name("").length())).stream())
            .findFirst();
  }

  private ProfessionalView view() {
    var pj = top.maybe("pj");
    return new ProfessionalView(
        pj == null
            ? ProfessionalView.Decision.UNDECIDED
            : pj.oneOf(JsonNames.of(ProfessionalView.Decision.class)),
        confidential("rationale"),
        confidential("discussedWith"));
  }

  private Confidential confidential(String name) {
    var place = top.maybe(name);
    return place == null ? Confidential.NONE : Confidential.of(place.asWritten());
  }

  private @Nullable Integer age() {
    var age = top.maybe("age");
    return age == null ? null : Integer.valueOf(age.number(0, 130));
  }

  private ReportedEvent event(JsonPlace place) {
    if (place.isList()) {
      var members = place.members();
      if (members.size() != 2) {
        throw place.refused("checklist.file.wrong-arguments");
      }
      return new ReportedEvent(members.get(0).text(), day(members.get(1)));
    }
    note(place, Set.of("type", "date"));
    return new ReportedEvent(place.text("type"), day(place.at("date")));
  }

  private PriorReferral prior(JsonPlace place) {
    note(place, Set.of("referral", "meeting", "incident", "behaviour", "sameVictim", "samePerp"));
    var behaviour = place.maybe("behaviour");
    return new PriorReferral(
        day(place, "referral"),
        day(place, "meeting"),
        day(place, "incident"),
        behaviour == null ? null : behaviour.text(),
        place.flag("sameVictim", true),
        place.flag("samePerp", true));
  }

  private List<EarlierChecklist> history() {
    var places = new ArrayList<>(oneOrMore("history"));
    places.addAll(oneOrMore("previous"));
    return places.stream().map(this::earlier).toList();
  }

  private EarlierChecklist earlier(JsonPlace place) {
    note(place, Set.of("date", "yes", "count"));
    var yes = new HashSet<ItemId>();
    var marked = place.maybe("yes");
    if (marked != null && marked.isList()) {
      marked.members().forEach(member -> yes.add(item(member)));
    }
    var count = place.maybe("count");
    if (count == null && marked != null && marked.isNumber()) {
      count = marked;
    }
    return new EarlierChecklist(
        form.edition().id(),
        day(place.at("date")),
        count == null ? scored(yes) : count.number(0, form.items().size()),
        yes);
  }

  private int scored(Set<ItemId> yes) {
    return (int)
        form.items().stream()
            .filter(ChecklistItem::scored)
            .filter(item -> yes.contains(item.id()))
            .count();
  }

  private List<JsonPlace> oneOrMore(String name) {
    var place = top.maybe(name);
    if (place == null) {
      return List.of();
    }
    return place.isList() ? place.members() : List.of(place.object());
  }

  private void note(JsonPlace place, Set<String> known) {
    place
        .fields()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                unknown.add(value.path());
              }
            });
  }

  private ItemId item(JsonPlace place) {
    return itemNamed(place, place.isNumber() ? place.asWritten() : place.text());
  }

  private ItemId itemNamed(JsonPlace place, String name) {
    var numbered = form.numbered(name);
    if (numbered.isPresent()) {
      return numbered.get().id();
    }
    if (!ItemId.isWellFormed(name)) {
      throw place.refused("checklist.file.item-name");
    }
    return new ItemId(name);
  }

  private static @Nullable LocalDate day(JsonPlace place, String name) {
    var child = place.maybe(name);
    return child == null ? null : day(child);
  }

  static LocalDate day(JsonPlace place) {
    try {
      return LocalDate.parse(place.text());
    } catch (DateTimeParseException notADate) {
      throw place.refused("checklist.file.needs-date");
    }
  }
}
