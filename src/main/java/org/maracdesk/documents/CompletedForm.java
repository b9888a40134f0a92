package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.ChecklistPdf.Completed;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.BulletList;
import org.maracdesk.documents.sheet.Block.Callout;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.KeyValues;
import org.maracdesk.documents.sheet.Block.KeyValues.Entry;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Facts;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.Grade;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.Remark;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.SupplementarySet;
import org.maracdesk.domain.checklist.Tally;
import org.maracdesk.wording.Words;

/**
 * A completed checklist to be read. What the victim wants comes first, then what the answers showed
 * and what was decided, then every answer. What tells where somebody is, is not on it.
 */
final class CompletedForm {

  /** Fields that the paper gives a place of their own. */
  private static final Set<String> ELSEWHERE =
      Set.of(AnswerWords.VICTIMS_VIEW, AnswerWords.DECISION, "rationale", "discussedWith");

  /** Fields that the program knows by itself: left out unless somebody gave them. */
  private static final Set<String> KNOWN =
      Set.of("referralMade", "referralDate", "signed", "date", "name", "role");

  private final Words words;
  private final AnswerWords said;
  private final Completed completed;
  private final ChecklistForm form;
  private final CompletedChecklist checklist;
  private final ChecklistFindings findings;
  private final AnswerTable table;

  CompletedForm(Words words, Completed completed) {
    this.words = words;
    this.said = new AnswerWords(words);
    this.completed = completed;
    this.form = completed.form();
    this.checklist = completed.checklist();
    this.findings = new ChecklistFindings(words, said, completed);
    this.table = new AnswerTable(words, said, completed.profile());
  }

  /** All that the paper says. */
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Callout(words.say("paper.checklist.whose"), form.notice()));
    if (form.status() == ChecklistForm.Status.SCAFFOLD) {
      blocks.add(new Callout(words.say("paper.checklist.scaffold"), ""));
    }
    blocks.add(new KeyValues(head()));
    blocks.addAll(victimsView());
    blocks.addAll(findings.blocks());
    blocks.addAll(decision());
    blocks.addAll(grade());
    form.sections().forEach(section -> blocks.addAll(section(section)));
    form.supplements().forEach(set -> blocks.addAll(set(set)));
    blocks.addAll(strangers());
    blocks.addAll(knownAround());
    blocks.addAll(new FormCredit(words, said).of(form));
    return blocks;
  }

  private List<Entry> head() {
    var head = new ArrayList<Entry>();
    head.add(entry("paper.case", completed.number().text()));
    head.add(entry("paper.victim", orNone(completed.victim().text(), "paper.person.no-name")));
    head.add(entry("paper.checklist.form", form.title() + "\n" + said.edition(checklist.form())));
    head.add(entry("paper.checklist.wording", new FormCredit(words, said).wording(form)));
    head.add(entry("paper.checklist.profile", profile()));
    head.add(entry("paper.checklist.completed-on", words.date(checklist.completedOn())));
    head.add(
        entry(
            "paper.checklist.completed-by",
            orNone(checklist.completedBy().text(), "paper.checklist.not-recorded")));
    return head;
  }

  private String profile() {
    var profile = completed.profile();
    var edition = said.edition(checklist.profile());
    if (profile == null) {
      return edition;
    }
    var figure =
        profile.isFor(form)
            ? words.say("paper.checklist.figure", profile.count().atLeast())
            : words.say("paper.checklist.no-figure");
    return profile.label() + "\n" + edition + "\n" + figure;
  }

  private List<Block> victimsView() {
    return form.field(AnswerWords.VICTIMS_VIEW)
        .<List<Block>>map(
            field ->
                List.of(
                    new Heading(
                        2,
                        words.say("paper.checklist.victims-view"),
                        words.say("paper.corner", completed.number().text())),
                    new KeyValues(List.of(given(field, field.id())))))
        .orElse(List.of());
  }

  private List<Block> decision() {
    if (form.field(AnswerWords.DECISION).isEmpty()
        && checklist.outcome().decision() == Outcome.Decision.PENDING) {
      return List.of();
    }
    var view = checklist.circumstances().view();
    var entries = new ArrayList<Entry>();
    entries.add(
        entry("checklist.page.decision", words.name("checklist.decision", view.decision())));
    entries.add(
        entry(
            "paper.checklist.came-to",
            words.name("checklist.outcome", checklist.outcome().decision())));
    entries.add(
        entry(
            "paper.checklist.reason",
            orNone(view.rationale().text(), "paper.checklist.not-recorded")));
    if (!view.discussedWith().isBlank() || isException()) {
      entries.add(
          entry(
              "paper.checklist.discussed-with",
              orNone(view.discussedWith().text(), "paper.checklist.not-recorded")));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, words.say("checklist.page.decision")));
    if (isException()) {
      blocks.add(
          new Callout(
              words.say("checklist.alert.r-exception"), words.say("paper.checklist.exception")));
    }
    blocks.add(new KeyValues(entries));
    blocks.add(new Paragraph(words.say("checklist.remark.children")));
    return blocks;
  }

  private boolean isException() {
    return checklist.outcome().decision() == Outcome.Decision.EXCEPTION;
  }

  private List<Block> grade() {
    var grade = form.grade();
    if (grade == null) {
      return List.of();
    }
    var entries = new ArrayList<Entry>();
    entries.add(
        entry(
            "paper.checklist.grade",
            grade
                .given(checklist.circumstances())
                .map(value -> value.text() + "\n" + value.meaning())
                .orElseGet(() -> words.say("paper.checklist.not-recorded"))));
    var reason = checklist.circumstances().fields().get(Grade.REASON);
    entries.add(
        entry(
            "paper.checklist.reason",
            reason instanceof Reply.Written(var text) && !text.isBlank()
                ? text.text()
                : words.say("paper.checklist.not-recorded")));
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, words.say("paper.checklist.grade")));
    blocks.add(new KeyValues(entries));
    findings
        .saying(Remark.Kind.GRADE, Remark.Kind.GRADE_DIFFERS)
        .forEach(sentence -> blocks.add(new Paragraph(sentence)));
    return blocks;
  }

  private List<Block> section(FormSection section) {
    var blocks = new ArrayList<Block>();
    var items = form.itemsIn(section);
    if (!items.isEmpty()) {
      blocks.addAll(table.of(form, items, checklist.answers(), 3));
    }
    blocks.addAll(fields(section, null));
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Heading(2, section.title()));
    }
    return blocks;
  }

  /** What was given around the questions of a section, of the form itself or of a set. */
  private List<Block> fields(FormSection section, @Nullable SupplementarySet set) {
    var blocks = new ArrayList<Block>();
    var entries = new ArrayList<Entry>();
    var kept = new ArrayList<String>();
    for (var field : section.fields()) {
      var name = set == null ? field.id() : set.name(field.id());
      if (field.tellsWhereSomebodyIs()) {
        kept.add(field.label());
      } else if (!ELSEWHERE.contains(name) && !(KNOWN.contains(name) && isBlank(name))) {
        entries.add(given(field, name));
      }
    }
    if (!entries.isEmpty()) {
      blocks.add(new KeyValues(entries));
    }
    if (!kept.isEmpty()) {
      blocks.add(
          new Paragraph(words.say("paper.checklist.kept-in-program", String.join("; ", kept))));
    }
    return blocks;
  }

  private Entry given(FormSection.Field field, String name) {
    var reply = checklist.circumstances().fields().get(name);
    return new Entry(
        field.label(),
        reply == null || reply.isBlank()
            ? words.say("paper.checklist.not-recorded")
            : said.reply(field.type(), field.values(), reply));
  }

  private boolean isBlank(String name) {
    var reply = checklist.circumstances().fields().get(name);
    return reply == null || reply.isBlank();
  }

  /** A set that was answered, or that was opened and was not. */
  private List<Block> set(SupplementarySet set) {
    var its = set.form();
    if (its == null) {
      return List.of();
    }
    var answers = checklist.answers().within(set.id());
    boolean answered =
        !answers.byItem().isEmpty()
            || its.sections().stream()
                .flatMap(section -> section.fields().stream())
                .anyMatch(field -> !isBlank(set.name(field.id())));
    var blocks = new ArrayList<Block>();
    if (!answered) {
      if (checklist.outcome().show().contains(set.id())) {
        blocks.add(new Heading(2, its.title()));
        blocks.add(new Paragraph(words.say("paper.checklist.set-not-answered")));
      }
      return blocks;
    }
    blocks.add(new Heading(2, its.title()));
    blocks.add(new Callout(words.say("paper.checklist.whose"), its.notice()));
    var lines = new ArrayList<String>();
    var profile = completed.profile();
    if (profile != null && its.countsFirst()) {
      lines.addAll(
          findings.counted(Tally.of(new Facts(its, profile, answers, Circumstances.NONE))));
    }
    lines.addAll(findings.open(its, answers));
    blocks.add(new BulletList(lines));
    for (var section : its.sections()) {
      var items = its.itemsIn(section);
      blocks.add(new Heading(3, section.title()));
      if (!items.isEmpty()) {
        blocks.addAll(table.of(its, items, answers, 4));
      }
      blocks.addAll(fields(section, set));
    }
    blocks.add(new Paragraph(its.credit()));
    return blocks;
  }

  /** Answers to questions that this form does not have: kept, so that nothing is lost. */
  private List<Block> strangers() {
    var strangers = checklist.answers().strangersTo(form);
    return strangers.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, words.say("paper.checklist.strangers")),
            new BulletList(
                strangers.stream()
                    .map(
                        item -> {
                          var answer = checklist.answers().at(item).answer();
                          return said.beside(
                              item.value(),
                              answer == null
                                  ? words.say("checklist.answer.not-answered")
                                  : answer.code());
                        })
                    .toList()));
  }

  private List<Block> knownAround() {
    var known = checklist.circumstances();
    var entries = new ArrayList<Entry>();
    if (known.age() != null) {
      entries.add(entry("paper.checklist.age", known.age().toString()));
    }
    if (known.lastIncident() != null) {
      entries.add(entry("paper.checklist.last-incident", words.date(known.lastIncident())));
    }
    if (!known.events().isEmpty()) {
      entries.add(
          entry(
              "paper.checklist.events",
              known.events().stream()
                  .map(
                      event ->
                          words.say(
                              "paper.checklist.event", event.on(), event.type().replace('-', ' ')))
                  .collect(Collectors.joining("\n"))));
    }
    return entries.isEmpty()
        ? List.of()
        : List.of(new Heading(2, words.say("paper.checklist.around")), new KeyValues(entries));
  }

  private String orNone(String text, String whenBlank) {
    return text.isBlank() ? words.say(whenBlank) : text;
  }

  private Entry entry(String key, String value) {
    return new Entry(words.say(key), value);
  }
}
