package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.Remark;
import org.maracdesk.domain.checklist.Scale;
import org.maracdesk.domain.checklist.SideBySide;
import org.maracdesk.journeys.LookBack;
import org.maracdesk.wording.Words;

/**
 * What stands in the table of checklists side by side: first on what each rests and what it came to
 * on its day, then the answers.
 */
final class LookBackRows {

  private final Words words;
  private final LookBack.Laid laid;
  private final SideBySide sheets;

  LookBackRows(Words words, LookBack.Laid laid) {
    this.words = words;
    this.laid = laid;
    this.sheets = laid.sheets();
  }

  List<LookBackRow> all() {
    var rows = new ArrayList<LookBackRow>();
    rows.add(head("case.look-back.form", this::form));
    rows.add(head("case.look-back.occasion", this::occasion));
    rows.add(head("case.look-back.by", this::by));
    rows.add(head("case.look-back.rules", this::rules));
    rows.add(result());
    rows.add(head("case.look-back.decision", this::decision));
    sheets.lines().forEach(line -> rows.add(question(line)));
    return List.copyOf(rows);
  }

  /** What stands over a column: the day. */
  String heading(int column) {
    var sheet = sheets.sheets().get(column);
    return words.date(sheet.completed().completedOn());
  }

  private LookBackRow head(String key, Function<SideBySide.Sheet, List<String>> said) {
    return new LookBackRow(
        words.say(key), "", sheets.sheets().stream().map(said).map(LookBackRow.Cell::of).toList());
  }

  private List<String> occasion(SideBySide.Sheet sheet) {
    return List.of(words.name("checklist.occasion", sheet.cover().occasion()));
  }

  private List<String> by(SideBySide.Sheet sheet) {
    var by = sheet.completed().completedBy();
    return List.of(by.isBlank() ? words.say("case.look-back.nobody") : by.text());
  }

  private List<String> form(SideBySide.Sheet sheet) {
    var form = sheet.completed().form();
    var said = new ArrayList<String>();
    said.add(sheet.form().title());
    said.add(words.say("case.look-back.edition", form.id(), form.version()));
    var wording = sheet.completed().wording();
    said.add(
        wording == null
            ? words.name("checklist.form-status", sheet.form().status())
            : words.say("case.look-back.pack", wording.id(), wording.version()));
    return said;
  }

  private List<String> rules(SideBySide.Sheet sheet) {
    var profile = sheet.completed().profile();
    var edition = words.say("case.look-back.edition", profile.id(), profile.version());
    var label = laid.profiles().get(profile);
    return label == null ? List.of(edition) : List.of(label, edition);
  }

  private List<String> decision(SideBySide.Sheet sheet) {
    return List.of(words.name("checklist.outcome", sheet.completed().outcome().decision()));
  }

  private LookBackRow result() {
    return new LookBackRow(
        words.say("case.look-back.result"),
        "",
        IntStream.range(0, sheets.sheets().size())
            .mapToObj(
                column ->
                    new LookBackRow.Cell(
                        LookBackRow.Kind.SAID,
                        result(sheets.sheets().get(column)),
                        ofTheCount(column)))
            .toList());
  }

  private List<String> result(SideBySide.Sheet sheet) {
    var said = new ArrayList<>(new ResultWords(words).of(sheet.form(), sheet.completed()));
    sheet.completed().outcome().grounds().stream()
        .map(ground -> words.say("case.look-back.ground", words.name("checklist.ground", ground)))
        .forEach(said::add);
    return said;
  }

  private List<String> ofTheCount(int column) {
    var marks = new ArrayList<String>();
    sheets.remarks(column, laid.profile()).stream()
        .filter(remark -> remark.kind() == Remark.Kind.LOWER_COUNT)
        .map(this::say)
        .forEach(marks::add);
    if (sheets.earlierMet(column)) {
      marks.add(words.say("checklist.alert.h-earlier-met"));
    }
    return marks;
  }

  private LookBackRow question(SideBySide.Line line) {
    var item = line.item();
    var name =
        item.number() == null
            ? item.label()
            : words.say("case.look-back.question", item.number(), item.label());
    return new LookBackRow(
        name,
        item.lifetime() ? words.say("case.look-back.ever") : "",
        IntStream.range(0, line.cells().size())
            .mapToObj(column -> cell(line.cells().get(column), column))
            .toList());
  }

  private LookBackRow.Cell cell(Optional<SideBySide.Cell> cell, int column) {
    if (cell.isEmpty()) {
      return new LookBackRow.Cell(
          LookBackRow.Kind.NOT_ASKED, List.of(words.say("case.look-back.not-asked")), List.of());
    }
    var had = cell.get();
    var said = new ArrayList<String>();
    said.add(answer(had));
    var why = had.given().whyUnknown();
    if (why != null) {
      said.add(words.name("checklist.why-unknown", why));
    }
    if (!had.isBlank() && had.given().source() != usualSource(column)) {
      said.add(
          words.say("case.look-back.source", words.name("checklist.source", had.given().source())));
    }
    var kind =
        had.isBlank()
            ? LookBackRow.Kind.BLANK
            : had.isNotKnown() ? LookBackRow.Kind.NOT_KNOWN : LookBackRow.Kind.SAID;
    return new LookBackRow.Cell(kind, said, turned(column, had.item()));
  }

  private InformationSource usualSource(int column) {
    var sources = sheets.sheets().get(column).form().sources();
    return sources.isEmpty() ? InformationSource.VICTIM : sources.getFirst();
  }

  private String answer(SideBySide.Cell cell) {
    var answer = cell.given().answer();
    return answer == null
        ? words.say("checklist.answer.not-answered")
        : cell.item().scale().value(answer).map(Scale.Value::text).orElse(answer.code());
  }

  private List<String> turned(int column, ChecklistItem item) {
    return sheets.reversed(column, item, laid.profile()).stream().map(this::say).toList();
  }

  private String say(Remark remark) {
    var kind = remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.say("checklist.remark." + kind, remark.details().toArray());
  }
}
