package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.BulletList;
import org.maracdesk.documents.sheet.Block.Callout;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.KeepTogether;
import org.maracdesk.documents.sheet.Block.KeyValues;
import org.maracdesk.documents.sheet.Block.PageBreak;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.documents.sheet.Cell;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.Score;
import org.maracdesk.domain.checklist.SupplementarySet;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.wording.Words;

/**
 * A checklist to be filled in with a pen. The worker's own view comes before the place to count,
 * and whatever tells where somebody is stands on a page of its own that is kept apart.
 */
final class BlankForm {

  /** Fields in which people write much. */
  private static final List<String> LONG = List.of("otherInfo", "priorities", "rationale");

  private final Words words;
  private final AnswerWords said;
  private final PenSpace pen;

  BlankForm(Words words) {
    this.words = words;
    this.said = new AnswerWords(words);
    this.pen = new PenSpace(words, said);
  }

  /**
   * All that the form says.
   *
   * @param naAllowed whether "does not apply" may be answered where the form offers it
   * @param withSets whether the sets that may open follow it
   */
  List<Block> blocks(ChecklistForm form, boolean naAllowed, boolean withSets) {
    var blocks = new ArrayList<Block>(head(form));
    var last = lastBeforeCounting(form);
    for (var section : form.sections()) {
      blocks.addAll(section(form, section, 2, naAllowed));
      if (section.equals(last)) {
        blocks.addAll(grade(form));
        blocks.addAll(count(form, 2));
      }
    }
    blocks.addAll(sets(form, naAllowed, withSets));
    blocks.addAll(new FormCredit(words, said).of(form));
    blocks.addAll(keptApart(form));
    return cornered(blocks);
  }

  /** The same with room for the case in the corner of each page: loose pages go astray. */
  private List<Block> cornered(List<Block> blocks) {
    var corner = words.say("paper.corner", PenSpace.FIGURE);
    var all = new ArrayList<>(blocks);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Heading heading) {
        all.set(i, new Heading(heading.level(), heading.text(), corner));
        return all;
      }
    }
    return all;
  }

  /** The section after which everything has been asked and the worker has given a view. */
  private static @Nullable FormSection lastBeforeCounting(ChecklistForm form) {
    return form.sections().stream()
        .filter(section -> isDecision(section) || !form.itemsIn(section).isEmpty())
        .reduce((_, later) -> later)
        .orElse(null);
  }

  private List<Block> head(ChecklistForm form) {
    var blocks = new ArrayList<Block>();
    if (form.status() == ChecklistForm.Status.SCAFFOLD) {
      blocks.add(new Callout(words.say("paper.checklist.scaffold"), ""));
    }
    if (form.status() != ChecklistForm.Status.EXTERNAL) {
      blocks.add(
          new Callout(
              words.say("paper.checklist.safety.lead"), words.say("paper.checklist.safety.text")));
    }
    blocks.add(new Callout(words.say("paper.checklist.whose"), form.notice()));
    blocks.add(
        new KeyValues(
            List.of(
                new KeyValues.Entry(
                    words.say("paper.checklist.reference"),
                    Cell.of(words.say("paper.checklist.reference-hint"))
                        .above(Cell.toWriteOn(1))))));
    if (!form.items().isEmpty()) {
      blocks.add(new Heading(2, words.say("paper.checklist.how")));
      blocks.add(new BulletList(how(form)));
    }
    return blocks;
  }

  private List<String> how(ChecklistForm form) {
    var how = new ArrayList<String>();
    how.add(words.say("paper.checklist.how.open"));
    how.add(
        words.say(
            "paper.checklist.how.why",
            List.of(WhyUnknown.values()).stream()
                .map(why -> words.name("checklist.why-unknown", why))
                .collect(Collectors.joining(", "))));
    if (form.items().stream().anyMatch(item -> item.scale().sourceAsked())) {
      how.add(
          words.say(
              "paper.checklist.how.source",
              form.sources().stream()
                  .map(source -> words.name("checklist.source", source))
                  .collect(Collectors.joining(", "))));
    }
    if (form.sections().stream().anyMatch(BlankForm::isDecision)) {
      how.add(words.say("paper.checklist.how.view"));
    }
    return how;
  }

  private List<Block> section(
      ChecklistForm form, FormSection section, int level, boolean naAllowed) {
    var blocks = new ArrayList<Block>();
    var items = form.itemsIn(section);
    if (items.isEmpty() && section.fields().isEmpty()) {
      return blocks;
    }
    blocks.add(new Heading(level, section.title()));
    if (!items.isEmpty()) {
      blocks.add(questions(form, items, naAllowed));
    }
    if (!section.fields().isEmpty()) {
      blocks.add(new KeyValues(section.fields().stream().map(this::field).toList()));
    }
    return blocks;
  }

  private Table questions(ChecklistForm form, List<ChecklistItem> items, boolean naAllowed) {
    boolean numbered = items.stream().anyMatch(item -> item.number() != null);
    boolean explained = items.stream().anyMatch(item -> !item.meanings().isEmpty());
    var columns = new ArrayList<Column>();
    if (numbered) {
      columns.add(new Column(words.say("paper.checklist.number"), 6));
    }
    columns.add(new Column(words.say("paper.checklist.question"), explained ? 26 : 46));
    columns.add(new Column(words.say("paper.checklist.answer"), explained ? 46 : 20));
    columns.add(new Column(words.say("paper.checklist.note-and-source"), 28));
    var rows = new ArrayList<List<Cell>>();
    for (var item : items) {
      var row = new ArrayList<Cell>();
      if (numbered) {
        row.add(Cell.of(item.number() == null ? "–" : item.number()));
      }
      row.add(question(form, item));
      row.add(
          pen.answers(
              form,
              item,
              naAllowed && form.mayNotApply().contains(item.id()),
              explained && item.meanings().isEmpty()));
      row.add(Cell.of(""));
      rows.add(row);
    }
    return new Table(columns, 0, rows, "");
  }

  private Cell question(ChecklistForm form, ChecklistItem item) {
    var cell = Cell.strong(item.label());
    if (!item.prompt().isBlank()) {
      // In bold where the publisher prints it so
      boolean bold = Boolean.TRUE.equals(item.highlighted());
      cell = cell.above(bold ? Cell.strong(item.prompt()) : Cell.light(item.prompt()));
    }
    for (var asked : item.followUps()) {
      cell = cell.above(pen.followUp(item, asked));
    }
    for (var set : form.supplements()) {
      if (item.id().equals(set.under())) {
        cell = cell.above(Cell.light(words.say("paper.checklist.opens", title(set))));
      }
    }
    return cell;
  }

  private KeyValues.Entry field(FormSection.Field field) {
    return field.tellsWhereSomebodyIs()
        ? new KeyValues.Entry(field.label(), words.say("paper.checklist.ask-and-keep-apart"))
        : entry(field);
  }

  private KeyValues.Entry entry(FormSection.Field field) {
    int lines = LONG.contains(field.id()) ? 3 : 1;
    var room = pen.reply(field.type(), field.values(), lines);
    if (field.hints().isEmpty()) {
      return new KeyValues.Entry(field.label(), room);
    }
    var hints = words.say("checklist.page.hints", String.join(", ", field.hints()));
    return new KeyValues.Entry(field.label(), Cell.of(hints).above(room));
  }

  private List<Block> grade(ChecklistForm form) {
    var grade = form.grade();
    if (grade == null) {
      return List.of();
    }
    var boxes =
        grade.values().stream()
            .map(
                value ->
                    PenSpace.box(
                        value.meaning().isEmpty()
                            ? value.text()
                            : said.beside(value.text(), value.meaning())))
            .map(Cell::of)
            .reduce(Cell::above)
            .orElseGet(() -> Cell.of(""));
    return List.of(
        new Heading(2, words.say("paper.checklist.grade")),
        new Paragraph(words.say("paper.checklist.grade.blank")),
        new KeyValues(
            List.of(
                new KeyValues.Entry(words.say("paper.checklist.grade"), boxes),
                new KeyValues.Entry(words.say("paper.checklist.reason"), Cell.toWriteOn(2)))));
  }

  /** A place to count, each figure with what it is out of. */
  private List<Block> count(ChecklistForm form, int level) {
    var first = form.firstScore();
    if (first.isEmpty()) {
      return List.of();
    }
    var entries = new ArrayList<KeyValues.Entry>();
    for (var score : form.scores()) {
      if (score.kind() != Score.Kind.NONE) {
        entries.add(entry("paper.checklist.count", score.said(PenSpace.FIGURE)));
      }
    }
    int all = first.get().items().size();
    var outOf = words.say("paper.checklist.of", PenSpace.FIGURE, all);
    entries.add(entry("paper.checklist.dont-know", outOf));
    entries.add(entry("paper.checklist.not-answered", outOf));
    if (form.countsFirst()) {
      entries.add(entry("paper.checklist.if-those-were-yes", outOf));
    }
    return List.of(
        new KeepTogether(
            List.of(
                new Heading(
                    level,
                    words.say(level == 2 ? "paper.checklist.counting" : "paper.checklist.count")),
                new Paragraph(words.say("paper.checklist.counting.text")),
                new KeyValues(entries),
                new Paragraph(words.say("checklist.remark.snapshot")))));
  }

  private KeyValues.Entry entry(String key, String value) {
    return new KeyValues.Entry(words.say(key), value);
  }

  private List<Block> sets(ChecklistForm form, boolean naAllowed, boolean withSets) {
    var blocks = new ArrayList<Block>();
    if (!withSets && !form.supplements().isEmpty()) {
      blocks.add(new Heading(2, words.say("paper.checklist.further")));
      blocks.add(new Paragraph(words.say("paper.checklist.further.apart")));
      blocks.add(new BulletList(form.supplements().stream().map(BlankForm::title).toList()));
      return blocks;
    }
    for (var set : form.supplements()) {
      var its = set.form();
      if (its != null) {
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, its.title()));
        blocks.add(new Callout(words.say("paper.checklist.whose"), its.notice()));
        its.sections().forEach(part -> blocks.addAll(section(its, part, 3, naAllowed)));
        blocks.addAll(count(its, 3));
        blocks.add(new Paragraph(its.credit()));
      }
    }
    return blocks;
  }

  /** The last page, which no one sees who sees the rest. */
  private List<Block> keptApart(ChecklistForm form) {
    var fields =
        form.sections().stream()
            .flatMap(section -> section.fields().stream())
            .filter(FormSection.Field::tellsWhereSomebodyIs)
            .map(
                field ->
                    new KeyValues.Entry(
                        field.label(),
                        pen.reply(
                            field.type(), field.values(), field.type() == FieldType.TEXT ? 3 : 1)))
            .toList();
    if (fields.isEmpty()) {
      return List.of();
    }
    return List.of(
        new PageBreak(),
        new Heading(2, words.say("paper.checklist.apart")),
        new Callout(
            words.say("paper.checklist.apart.lead"), words.say("paper.checklist.apart.text")),
        new KeyValues(fields));
  }

  private static boolean isDecision(FormSection section) {
    return section.fields().stream().anyMatch(field -> field.id().equals(AnswerWords.DECISION));
  }

  private static String title(SupplementarySet set) {
    var form = set.form();
    return form == null ? set.id() : form.title();
  }
}
