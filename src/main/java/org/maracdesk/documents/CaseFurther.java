package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.KeyValues;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.domain.meeting.Considered;
import org.maracdesk.domain.meeting.Feedback;
import org.maracdesk.domain.meeting.RiskHeadings;
import org.maracdesk.domain.minutes.Minutes.CaseMinutes;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.Words;

/**
 * What the minutes say of a case besides the main texts. The safe way to tell the victim is in no
 * paper: it may be the number that nobody else must have.
 */
final class CaseFurther {

  private final Words words;
  private final PaperParts parts;

  CaseFurther(Words words, PaperParts parts) {
    this.words = words;
    this.parts = parts;
  }

  /** Crimes, in a section of their own. */
  List<Block> crimes(CaseMinutes heard) {
    var said = heard.further().crimes();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(3, words.say("paper.minutes.crimes")));
    if (said.crimes().isEmpty()) {
      blocks.add(
          new Paragraph(
              words.say(
                  said.noneDisclosed()
                      ? "paper.minutes.crimes.none"
                      : "paper.minutes.crimes.not-asked")));
      return blocks;
    }
    var columns =
        List.of(
            new Column(words.say("meeting.crime.offence"), 30),
            new Column(words.say("meeting.crime.when"), 14),
            new Column(words.say("meeting.crime.told-by"), 18),
            new Column(words.say("paper.minutes.crimes.wish"), 22),
            new Column(words.say("meeting.crime.recorded"), 16));
    var rows =
        said.crimes().stream()
            .map(
                crime ->
                    List.of(
                        crime.offence().text(),
                        crime.when().text(),
                        crime.disclosedBy().text(),
                        crime.wish().text(),
                        words.name("meeting.answer", crime.recorded())
                            + (crime.reference().isBlank() ? "" : "\n" + crime.reference().text())))
            .toList();
    blocks.add(Table.ofTexts(columns, 0, rows, words.say("paper.minutes.crimes.none")));
    return blocks;
  }

  /** The risks under the chair's headings; those that are blank are left out. */
  List<Block> headings(CaseMinutes heard) {
    RiskHeadings risks = heard.further().headings();
    var entries = new ArrayList<KeyValues.Entry>();
    add(entries, "meeting.risk.harm", risks.possibleHarm());
    add(entries, "meeting.risk.indicators", risks.indicators());
    add(entries, "meeting.risk.safety", risks.existingSafety());
    add(entries, "meeting.risk.children", risks.children());
    add(entries, "meeting.risk.others", risks.others());
    add(entries, "meeting.risk.professionals", risks.professionals());
    return entries.isEmpty() ? List.of() : List.of(new KeyValues(entries));
  }

  /** Orders and other processes that were considered. */
  List<Block> considered(CaseMinutes heard) {
    Considered considered = heard.further().considered();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(3, words.say("meeting.measures")));
    if (!considered.ticks().isEmpty()) {
      var columns =
          List.of(
              new Column(words.say("paper.minutes.measure"), 42),
              new Column(words.say("paper.minutes.decision"), 18),
              new Column(words.say("paper.minutes.reason"), 40));
      var rows =
          considered.ticks().entrySet().stream()
              .map(
                  tick ->
                      List.of(
                          words.name("meeting.measure", tick.getKey()),
                          words.name("meeting.decision", tick.getValue().decision()),
                          tick.getValue().reason().text()))
              .toList();
      blocks.add(Table.ofTexts(columns, 0, rows, words.say("paper.minutes.not-considered")));
    }
    if (!considered.restBecause().isBlank()) {
      blocks.add(
          new Paragraph(
              words.say(
                  considered.ticks().isEmpty()
                      ? "paper.minutes.none-needed"
                      : "paper.minutes.rest-not-needed",
                  considered.restBecause().text())));
    } else if (considered.isBlank()) {
      blocks.add(new Paragraph(words.say("paper.minutes.not-considered")));
    }
    return blocks;
  }

  /** Who tells the victim, what was not agreed, and why the chair moved on. */
  List<Block> end(CaseMinutes heard) {
    var further = heard.further();
    Feedback feedback = further.feedback();
    var entries = new ArrayList<KeyValues.Entry>();
    entries.add(
        parts.entry(
            "paper.minutes.told-by", parts.said(feedback.by(), "paper.minutes.nobody-tells")));
    add(entries, "paper.minutes.tell-when", feedback.when());
    if (feedback.aware() != null) {
      entries.add(
          parts.entry("meeting.feedback.aware", words.name("meeting.answer", feedback.aware())));
    }
    if (feedback.safe() != null) {
      entries.add(
          parts.entry("meeting.feedback.safe", words.name("meeting.answer", feedback.safe())));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(3, words.say("paper.minutes.telling")));
    blocks.add(new KeyValues(entries));
    var remarks = further.remarks();
    if (!remarks.dissent().isBlank()) {
      blocks.add(new Heading(3, words.say("meeting.dissent")));
      blocks.add(
          new Paragraph(
              further.dissenter().isEmpty()
                  ? remarks.dissent().text()
                  : words.say(
                      "paper.minutes.dissent", further.dissenter(), remarks.dissent().text())));
    }
    if (!remarks.movedOnBecause().isBlank()) {
      blocks.add(new Heading(3, words.say("paper.minutes.moved-on")));
      blocks.add(new Paragraph(remarks.movedOnBecause().text()));
    }
    return blocks;
  }

  /** What somebody needs to be treated fairly, if anything was said of it. */
  List<Block> equality(CaseMinutes heard) {
    var needs = heard.further().remarks().equalityNeeds();
    return needs.isBlank()
        ? List.of()
        : List.of(new Paragraph(words.say("paper.minutes.equality", needs.text())));
  }

  private void add(List<KeyValues.Entry> entries, String key, Confidential text) {
    if (!text.isBlank()) {
      entries.add(parts.entry(key, text.text()));
    }
  }
}
