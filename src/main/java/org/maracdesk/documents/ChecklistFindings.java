package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maracdesk.documents.ChecklistPdf.Completed;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.BulletList;
import org.maracdesk.documents.sheet.Block.Callout;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.Remark;
import org.maracdesk.domain.checklist.Remark.Kind;
import org.maracdesk.domain.checklist.Score;
import org.maracdesk.domain.checklist.Signal;
import org.maracdesk.domain.checklist.Tally;
import org.maracdesk.wording.Words;

/** What the answers showed on the day: the count beside its gaps, grounds, what to look at. */
final class ChecklistFindings {

  private static final Set<Kind> GROUNDS =
      EnumSet.of(
          Kind.GROUND_VISIBLE_RISK,
          Kind.GROUND_ESCALATION,
          Kind.GROUND_REPEAT,
          Kind.GROUND_JUDGEMENT,
          Kind.CONSIDER,
          Kind.DECIDE);

  /** What stands elsewhere on the paper: beside the grade, the decision, and at the end. */
  private static final Set<Kind> ELSEWHERE =
      EnumSet.of(
          Kind.GRADE, Kind.GRADE_DIFFERS, Kind.DECLINED_WITH_GROUND, Kind.CHILDREN, Kind.SNAPSHOT);

  /** What a sentence beside the count says better, or the list of what is open. */
  private static final Set<String> SAID_BETTER =
      Stream.of(
              Signal.UNANSWERED,
              Signal.DONT_KNOW,
              Signal.NEAR,
              Signal.BELOW_LOCAL,
              Signal.NOT_RECENT,
              Signal.COUNT_FELL,
              Signal.EVER_REVERSED,
              Signal.EXCEPTION)
          .map(Signal::code)
          .collect(Collectors.toSet());

  private final Words words;
  private final AnswerWords said;
  private final Completed completed;
  private final List<Remark> remarks;

  ChecklistFindings(Words words, AnswerWords said, Completed completed) {
    this.words = words;
    this.said = said;
    this.completed = completed;
    this.remarks = remarks(completed);
  }

  private static List<Remark> remarks(Completed completed) {
    var profile = completed.profile();
    var checklist = completed.checklist();
    return profile == null
        ? List.of()
        : Remark.about(
            completed.form(),
            profile,
            checklist.answers(),
            checklist.circumstances(),
            checklist.outcome());
  }

  /** The case in the corner of each page; a checklist may be older than its case. */
  private String corner() {
    var number = completed.number();
    return number == null
        ? words.say("paper.checklist.no-case")
        : words.say("paper.corner", number.text());
  }

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    var outcome = completed.checklist().outcome();
    blocks.add(
        new Heading(
            2,
            words.say("checklist.page.result-then", outcome.on()),
            corner()));
    var sentences = sentences();
    sentences.add(words.say("checklist.remark.snapshot"));
    blocks.add(
        new Callout(
            sentences.getFirst(), String.join("\n", sentences.subList(1, sentences.size()))));
    blocks.add(new Heading(3, words.say("paper.checklist.grounds")));
    blocks.add(new BulletList(grounds()));
    blocks.add(new Heading(3, words.say("checklist.page.gaps-then")));
    blocks.add(new BulletList(gaps()));
    blocks.addAll(alerts());
    return blocks;
  }

  /** The sentences of these kinds. */
  List<String> saying(Kind... kinds) {
    var wanted = List.of(kinds);
    return remarks.stream().filter(one -> wanted.contains(one.kind())).map(said::remark).toList();
  }

  /** What is open in a form or a set: each kind of open answer apart, with why. */
  List<String> open(ChecklistForm form, Answers answers) {
    var notAnswered = new ArrayList<String>();
    var unknown = new LinkedHashMap<String, List<String>>();
    for (var item : form.items()) {
      var name = AnswerWords.name(form, item);
      var given = answers.at(item.id());
      if (given.answer() == null
          || AnswerWords.isNotOffered(form, completed.profile(), item, given)) {
        notAnswered.add(name);
      } else if (item.scale().isUncertain(given.answer())) {
        unknown
            .computeIfAbsent(said.answer(item, given.answer()), _ -> new ArrayList<>())
            .add(withWhy(name, given));
      }
    }
    var lines = new ArrayList<String>();
    unknown.forEach((answer, names) -> lines.add(list(answer, names)));
    if (!notAnswered.isEmpty()) {
      lines.add(list(words.say("checklist.answer.not-answered"), notAnswered));
    }
    return lines;
  }

  /** A count with the range it could reach; never one without the other. */
  List<String> counted(Tally tally) {
    var lines = new ArrayList<String>();
    lines.add(words.say("checklist.remark.count", tally.yes(), tally.items()));
    if (tally.reachable() > tally.yes()) {
      lines.add(
          words.say(
              "checklist.remark.range",
              tally.yes(),
              tally.dontKnow(),
              tally.notAnswered(),
              tally.reachable()));
    }
    return lines;
  }

  private List<String> sentences() {
    if (completed.profile() == null) {
      return sentencesOfUnknownProfile();
    }
    var lines = new ArrayList<String>();
    var others = otherScores().iterator();
    for (var remark : remarks) {
      if (!GROUNDS.contains(remark.kind()) && !ELSEWHERE.contains(remark.kind())) {
        lines.add(said.remark(remark));
      }
      if (remark.kind() == Kind.SCORE && others.hasNext()) {
        lines.addAll(reach(others.next()));
      }
    }
    return lines;
  }

  private List<String> sentencesOfUnknownProfile() {
    var form = completed.form();
    var lines = new ArrayList<String>();
    if (form.countsFirst()) {
      lines.addAll(counted(completed.checklist().outcome().tally()));
    }
    for (var reached : otherScores()) {
      form.score(reached.score())
          .ifPresent(score -> lines.add(score.said(Integer.toString(reached.value()))));
      lines.addAll(reach(reached));
    }
    if (form.firstScore().isEmpty()) {
      lines.add(words.say("checklist.remark.no-count"));
    }
    lines.add(words.say("checklist.page.other-profile"));
    return lines;
  }

  /** The scores that are not the count. */
  private List<Score.Reached> otherScores() {
    return completed.checklist().outcome().scores().stream()
        .skip(completed.form().countsFirst() ? 1 : 0)
        .filter(reached -> completed.form().score(reached.score()).isPresent())
        .toList();
  }

  private List<String> reach(Score.Reached reached) {
    return reached.reachable() > reached.value()
        ? List.of(words.say("paper.checklist.reach", reached.reachable()))
        : List.of();
  }

  private List<String> grounds() {
    if (completed.profile() != null) {
      return remarks.stream()
          .filter(one -> GROUNDS.contains(one.kind()))
          .map(said::remark)
          .toList();
    }
    var outcome = completed.checklist().outcome();
    var lines = new ArrayList<String>();
    lines.add(words.name("checklist.status", outcome.status()));
    outcome
        .grounds()
        .forEach(
            ground ->
                lines.add(
                    words.say("checklist.page.ground", words.name("checklist.ground", ground))));
    return lines;
  }

  private List<String> gaps() {
    var lines = new ArrayList<>(open(completed.form(), completed.checklist().answers()));
    for (var owed : completed.checklist().outcome().missing()) {
      lines.add(
          words.say(
              "checklist.page.owed", said.missing(owed, completed.form(), completed.profile())));
    }
    if (lines.isEmpty()) {
      lines.add(words.say("paper.checklist.nothing-open"));
    }
    return lines;
  }

  private List<Block> alerts() {
    var rows =
        completed.checklist().outcome().alerts().stream()
            .filter(alert -> !SAID_BETTER.contains(alert.code()))
            .map(
                alert ->
                    List.of(words.name("checklist.severity", alert.severity()), said.alert(alert)))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Heading(3, words.say("paper.checklist.alerts")),
            Table.ofTexts(
                List.of(
                    new Column(words.say("paper.checklist.severity"), 16),
                    new Column(words.say("paper.checklist.alert"), 84)),
                0,
                rows,
                ""));
  }

  private String withWhy(String name, ItemAnswer given) {
    var why = given.whyUnknown();
    return why == null
        ? name
        : words.say("paper.checklist.with-why", name, words.name("checklist.why-unknown", why));
  }

  private String list(String what, List<String> names) {
    return words.say("paper.checklist.list", what, String.join(", ", names));
  }
}
