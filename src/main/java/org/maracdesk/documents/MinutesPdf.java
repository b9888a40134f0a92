package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.Callout;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.KeyValues;
import org.maracdesk.documents.sheet.Block.PageBreak;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.documents.sheet.Cell;
import org.maracdesk.documents.sheet.Cell.Manner;
import org.maracdesk.documents.sheet.Cell.Passage;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.minutes.Frame;
import org.maracdesk.domain.minutes.Minutes;
import org.maracdesk.wording.Words;

/**
 * The minutes on paper: the meeting as a whole, then case by case. A draft until the chair has
 * approved them; what is corrected after that stands at the end.
 */
public final class MinutesPdf {

  private final Sheet sheet;
  private final Words words;
  private final PaperParts parts;
  private final CasePages cases;
  private final NoticeParts beside;
  private final @Nullable TrailMark recorded;

  /** Minutes drawn on this sheet in these words. */
  public MinutesPdf(Sheet sheet, Words words) {
    this(sheet, words, null);
  }

  /**
   * Minutes drawn on this sheet in these words.
   *
   * @param recorded how far the record of who did what went when they were drawn, to be printed on
   *     approved minutes; nothing on others
   */
  public MinutesPdf(Sheet sheet, Words words, @Nullable TrailMark recorded) {
    this.recorded = recorded;
    this.sheet = sheet;
    this.words = words;
    this.parts = new PaperParts(words);
    this.cases = new CasePages(words, parts);
    this.beside = new NoticeParts(words);
  }

  /**
   * Draws the minutes of a meeting.
   *
   * @throws org.maracdesk.wording.ExplainedException when they cannot be drawn
   */
  public DrawnDocument draw(Minutes minutes) {
    var blocks = new ArrayList<Block>();
    if (minutes.draft()) {
      blocks.add(
          new Callout(
              words.say("paper.minutes.draft.lead"), words.say("paper.minutes.draft.text")));
    }
    blocks.add(new KeyValues(facts(minutes)));
    blocks.addAll(attendance(minutes));
    blocks.addAll(statement(minutes));
    var gone = minutes.frame().notices();
    if (gone != null) {
      blocks.addAll(beside.incomplete(gone));
    }
    blocks.addAll(overview(minutes));
    if (gone != null) {
      blocks.addAll(beside.lapsing(gone.lapsing()));
    }
    for (var heard : minutes.cases()) {
      blocks.addAll(cases.of(heard, minutes.frame()));
    }
    blocks.addAll(corrections(minutes.frame()));
    return sheet.draw(
        new Content(
            words.say(
                minutes.frame().circulation().forNamedReaders()
                    ? "paper.minutes.title.restricted"
                    : "paper.minutes.title",
                minutes.head().date()),
            parts.marking(minutes.head()),
            Content.Shape.PORTRAIT,
            null,
            minutes.draft(),
            blocks));
  }

  private List<KeyValues.Entry> facts(Minutes minutes) {
    var facts = new ArrayList<>(parts.meeting(minutes.head()));
    var taker = parts.said(minutes.minuteTaker(), "paper.minutes.no-taker");
    facts.add(parts.entry("paper.minutes.taker", taker));
    var frame = minutes.frame();
    facts.addAll(parts.readers(frame.circulation()));
    if (!frame.deputyItems().isEmpty()) {
      facts.add(
          parts.entry(
              "paper.minutes.deputy-chair",
              words.say(
                  "paper.minutes.deputy-items",
                  parts.said(frame.deputyChair(), "paper.minutes.no-deputy-chair"),
                  PaperParts.places(frame.deputyItems()))));
    }
    var approved = frame.approved();
    if (approved != null) {
      facts.add(
          parts.entry(
              "paper.minutes.approved",
              words.say(
                  approval(approved),
                  approved.version(),
                  approved.by().text(),
                  approved.on(),
                  approved.because().text())));
    }
    if (recorded != null && !recorded.hash().isEmpty()) {
      var code =
          words.say(
              "paper.minutes.record.code", TrailMark.text(recorded.number()), recorded.code());
      facts.add(
          new KeyValues.Entry(
              words.say("paper.minutes.record"),
              new Cell(
                  List.of(
                      new Passage(code, Manner.PLAIN),
                      new Passage(words.say("paper.minutes.record.for"), Manner.LIGHT)))));
    }
    return facts;
  }

  private static String approval(Frame.Approved approved) {
    if (!approved.byChair() && approved.becauseKept()) {
      return "paper.minutes.approved-other-kept";
    }
    if (!approved.byChair() && !approved.because().isBlank()) {
      return "paper.minutes.approved-other";
    }
    if (approved.becauseKept()) {
      return "paper.minutes.approved-kept";
    }
    return approved.because().isBlank()
        ? "paper.minutes.approved-by"
        : "paper.minutes.approved-because";
  }

  private List<Block> attendance(Minutes minutes) {
    var there = minutes.attendance().stream().filter(p -> p.status().isInTheRoom()).toList();
    var away = minutes.attendance().stream().filter(p -> !p.status().isInTheRoom()).toList();
    return List.of(
        new Heading(2, words.say("paper.minutes.attendance")),
        people(there, true, "paper.minutes.nobody-present"),
        new Heading(2, words.say("paper.minutes.apologies")),
        people(away, false, "paper.minutes.no-apologies"));
  }

  private Table people(List<Minutes.Present> people, boolean inTheRoom, String whenNobody) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.say("paper.minutes.name"), 25));
    columns.add(new Column(words.say("paper.minutes.agency-and-role"), 30));
    columns.add(new Column(words.say("paper.minutes.status"), 18));
    if (inTheRoom) {
      columns.add(new Column(words.say("paper.minutes.statement-accepted"), 16));
    }
    columns.add(new Column(words.say("paper.minutes.note"), 23));
    var rows = people.stream().map(person -> present(person, inTheRoom)).toList();
    return Table.ofTexts(columns, 0, rows, words.say(whenNobody));
  }

  private List<String> present(Minutes.Present person, boolean inTheRoom) {
    var cells = new ArrayList<String>();
    cells.add(parts.said(person.name(), "paper.person.no-name"));
    cells.add(
        person.role().isBlank() ? person.agency() : person.agency() + "\n" + person.role().text());
    cells.add(words.name("paper.status", person.status()));
    if (inTheRoom) {
      cells.add(words.say(person.signed() ? "paper.yes" : "paper.no"));
    }
    cells.add(String.join("\n", notes(person)));
    return cells;
  }

  private List<String> notes(Minutes.Present person) {
    var presence = person.presence();
    var notes = new ArrayList<String>();
    if (presence.capacity() != Presence.Capacity.CORE) {
      notes.add(words.name("paper.capacity", presence.capacity()));
    }
    if (!presence.authorisedBy().isBlank()) {
      notes.add(words.say("paper.minutes.allowed-by", presence.authorisedBy().text()));
    }
    if (presence.arrived() != null) {
      notes.add(words.say("paper.minutes.came-at", presence.arrived()));
    }
    if (presence.left() != null) {
      notes.add(words.say("paper.minutes.left-at", presence.left()));
    }
    if (presence.remote()) {
      notes.add(words.say("paper.minutes.remote"));
    }
    if (presence.informationSent() && presence.informationOn() == null) {
      notes.add(words.say("paper.minutes.information-sent"));
    }
    if (presence.informationOn() != null) {
      notes.add(words.say("paper.minutes.information-on", presence.informationOn()));
    }
    for (var away : presence.away()) {
      notes.add(words.say("paper.minutes.out-and-back", away.out(), away.back()));
    }
    if (!person.missed().isEmpty()) {
      notes.add(words.say("paper.minutes.not-there-for", PaperParts.places(person.missed())));
    }
    if (!person.leftFor().isEmpty()) {
      notes.add(words.say("paper.minutes.left-for", PaperParts.places(person.leftFor())));
    }
    if (!person.note().isBlank()) {
      notes.add(person.note().text());
    }
    return notes;
  }

  /** What was found after the approval, in order. */
  private List<Block> corrections(Frame frame) {
    if (frame.corrections().isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new PageBreak());
    blocks.add(new Heading(2, words.say("paper.minutes.corrections")));
    blocks.add(new Paragraph(words.say("paper.minutes.corrections.text")));
    var columns =
        List.of(
            new Column(words.say("paper.minutes.correction"), 10),
            new Column(words.say("paper.minutes.correction.about"), 16),
            new Column(words.say("paper.minutes.correction.by"), 26),
            new Column(words.say("paper.minutes.correction.what"), 60));
    var rows =
        frame.corrections().stream()
            .map(
                c ->
                    List.of(
                        Integer.toString(c.number()),
                        c.place() == 0
                            ? words.say("paper.minutes.correction.meeting")
                            : words.say("paper.minutes.correction.case", c.place()),
                        c.by().text() + "\n" + words.date(c.on()),
                        c.text().text()))
            .toList();
    blocks.add(Table.ofTexts(columns, 0, rows, ""));
    return blocks;
  }

  private List<Block> statement(Minutes minutes) {
    var read = minutes.statementReadAt();
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Heading(2, words.say("paper.minutes.statement")),
                new Paragraph(minutes.statement()),
                new Paragraph(
                    read == null
                        ? words.say("paper.minutes.statement-not-read", minutes.statementVersion())
                        : words.say(
                            "paper.minutes.statement-read", minutes.statementVersion(), read))));
    var frame = minutes.frame();
    if (!frame.openedBecause().isBlank()) {
      blocks.add(
          new Paragraph(words.say("paper.minutes.opened-early", frame.openedBecause().text())));
    }
    if (frame.askedAt() != null) {
      blocks.add(new Paragraph(words.say("paper.minutes.asked", frame.askedAt())));
    }
    if (!frame.askedItems().isEmpty()) {
      var places = PaperParts.places(frame.askedItems());
      blocks.add(
          new Paragraph(
              frame.askedAt() == null
                  ? words.say("paper.minutes.asked-before", places)
                  : words.say("paper.minutes.asked-again", places)));
    }
    return blocks;
  }

  private List<Block> overview(Minutes minutes) {
    var columns =
        List.of(
            new Column(words.say("paper.minutes.place"), 10),
            new Column(words.say("paper.case"), 20),
            new Column(words.say("paper.minutes.outcome"), 25),
            new Column(words.say("paper.minutes.actions"), 20),
            new Column(words.say("paper.minutes.time"), 20));
    var rows =
        minutes.cases().stream()
            .map(
                heard ->
                    List.of(
                        Integer.toString(heard.head().place()),
                        heard.head().number().text(),
                        cases.outcome(heard.outcome()),
                        words.count("paper.minutes.action-count", heard.actions().size()),
                        words.count("paper.minutes.time", heard.minutesSpent())))
            .toList();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, words.say("paper.minutes.overview")));
    var restricted = minutes.frame().circulation().restricted();
    if (rows.isEmpty() && !restricted.isEmpty()) {
      return List.of(blocks.getFirst(), parts.restricted(restricted));
    }
    blocks.add(
        Table.ofTexts(
            columns,
            1,
            rows,
            words.say(
                minutes.frame().circulation().forNamedReaders()
                    ? "paper.agenda.no-restricted"
                    : "paper.minutes.no-cases")));
    if (!restricted.isEmpty()) {
      blocks.add(parts.restricted(restricted));
    }
    return blocks;
  }
}
