package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.BulletList;
import org.maracdesk.documents.sheet.Block.Callout;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.KeyValues;
import org.maracdesk.documents.sheet.Block.PageBreak;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.minutes.Frame;
import org.maracdesk.domain.minutes.Minutes;
import org.maracdesk.domain.minutes.Minutes.CaseMinutes;
import org.maracdesk.wording.Words;

/**
 * What the minutes say of one case. It begins a page and its pages carry its number, since papers
 * are handed out by case; the victim's view comes before everything else that was said.
 */
final class CasePages {

  private final Words words;
  private final PaperParts parts;
  private final CaseFurther further;

  CasePages(Words words, PaperParts parts) {
    this.words = words;
    this.parts = parts;
    this.further = new CaseFurther(words, parts);
  }

  /** What is said of a case, from the top of its first page. */
  List<Block> of(CaseMinutes heard, Frame frame) {
    var blocks = new ArrayList<Block>();
    var name = words.say("paper.minutes.case", heard.head().place(), heard.head().number().text());
    blocks.add(new PageBreak());
    blocks.add(new Heading(2, name, words.say("paper.corner", heard.head().number().text())));
    var cautions = parts.cautions(heard.head());
    if (!cautions.isEmpty()) {
      blocks.add(new Callout(words.say("paper.cautions"), String.join("\n", cautions)));
    }
    blocks.add(new KeyValues(whoAndWhy(heard)));
    var corrected =
        frame.corrections().stream()
            .filter(c -> c.place() == heard.head().place())
            .map(c -> c.number())
            .toList();
    if (!corrected.isEmpty()) {
      blocks.add(
          new Callout(
              words.say("paper.minutes.corrected"),
              words.say("paper.minutes.corrected.text", PaperParts.places(corrected))));
    }
    switch (heard.outcome()) {
      case ItemOutcome.Heard() -> {}
      case ItemOutcome.Waiting() ->
          blocks.add(
              new Callout(
                  outcome(heard.outcome()),
                  isUntouched(heard) ? words.say("paper.minutes.waiting") : ""));
      case ItemOutcome.NotHeard unheard ->
          blocks.add(
              new Callout(outcome(unheard), words.name("paper.not-heard", unheard.because())));
      case ItemOutcome.Deferred deferred ->
          blocks.addAll(
              List.of(
                  new Callout(
                      outcome(deferred),
                      parts.said(deferred.reason(), "paper.minutes.deferred-without-reason")),
                  new BulletList(meanwhile(deferred.meanwhile()))));
    }
    if (!isUntouched(heard)) {
      blocks.addAll(discussion(heard));
    }
    return blocks;
  }

  private List<String> meanwhile(ItemOutcome.Meanwhile meanwhile) {
    var said = new ArrayList<String>();
    if (meanwhile.notReached()) {
      said.add(words.say("paper.minutes.deferred.not-reached"));
    }
    said.add(
        meanwhile.checkedBy().isBlank()
            ? words.say("paper.minutes.deferred.nobody-checks")
            : words.say("paper.minutes.deferred.checked-by", meanwhile.checkedBy().text()));
    if (!meanwhile.escalatedTo().isBlank()) {
      said.add(words.say("paper.minutes.deferred.escalated-to", meanwhile.escalatedTo().text()));
    }
    return said;
  }

  private List<KeyValues.Entry> whoAndWhy(CaseMinutes heard) {
    var head = heard.head();
    var entries = new ArrayList<KeyValues.Entry>();
    entries.add(parts.entry("paper.victim", parts.person(head.victim())));
    entries.add(
        parts.entry("paper.perpetrators", parts.people(head.perpetrators(), "paper.nobody-named")));
    entries.add(parts.entry("paper.children", parts.people(head.children(), "paper.no-children")));
    if (!head.others().isEmpty()) {
      entries.add(parts.entry("paper.others", parts.people(head.others(), "paper.nobody-named")));
    }
    entries.add(parts.entry("paper.referral", parts.referral(head)));
    return entries;
  }

  private List<Block> discussion(CaseMinutes heard) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(3, words.say("paper.minutes.victim-view")));
    blocks.add(new Paragraph(parts.said(heard.victimView(), "paper.minutes.no-victim-view")));
    if (!heard.broughtBy().isBlank()) {
      blocks.add(
          new Paragraph(
              words.say(
                  heard.victimView().isBlank()
                      ? "paper.minutes.not-brought-because"
                      : "paper.minutes.brought-by",
                  heard.broughtBy().text())));
    }
    blocks.addAll(further.equality(heard));
    blocks.add(new Heading(3, words.say("paper.minutes.told")));
    blocks.add(told(heard.told()));
    blocks.addAll(further.crimes(heard));
    blocks.add(new Heading(3, words.say("paper.minutes.risk")));
    var headings = further.headings(heard);
    if (headings.isEmpty() || !heard.riskSummary().isBlank()) {
      blocks.add(new Paragraph(parts.said(heard.riskSummary(), "paper.minutes.no-risk")));
    }
    blocks.addAll(headings);
    if (!heard.head().children().isEmpty() || !heard.childrenLine().isBlank()) {
      blocks.add(new Heading(3, words.say("paper.minutes.for-children")));
      blocks.add(
          new Paragraph(parts.said(heard.childrenLine(), "paper.minutes.nothing-for-children")));
    }
    blocks.addAll(further.considered(heard));
    blocks.add(new Heading(3, words.say("paper.minutes.actions-agreed")));
    blocks.add(new ActionTable(words).ofCase(heard.actions(), noActions(heard)));
    blocks.addAll(further.end(heard));
    return blocks;
  }

  /** Whom something is about has a column where anything is about one person. */
  private Table told(List<Minutes.Told> told) {
    boolean ofPeople = told.stream().anyMatch(each -> each.about() != null);
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.say("paper.action.agency"), ofPeople ? 19 : 22));
    columns.add(new Column(words.say("paper.minutes.kind"), 12));
    if (ofPeople) {
      columns.add(new Column(words.say("paper.minutes.about"), 19));
    }
    columns.add(new Column(words.say("paper.minutes.information"), ofPeople ? 50 : 66));
    var rows = told.stream().map(each -> told(each, ofPeople)).toList();
    return Table.ofTexts(columns, 0, rows, words.say("paper.minutes.nothing-told"));
  }

  private List<String> told(Minutes.Told told, boolean ofPeople) {
    var row = new ArrayList<String>();
    row.add(told.agency());
    row.add(words.name("paper.kind", told.kind()));
    if (ofPeople) {
      var about = told.about();
      row.add(about == null ? words.say("paper.minutes.about.case") : parts.name(about));
    }
    row.add(told.text().text());
    return row;
  }

  private String noActions(CaseMinutes heard) {
    return heard.noActionReason().isBlank()
        ? words.say("paper.minutes.no-actions")
        : words.say("paper.minutes.no-actions-because", heard.noActionReason().text());
  }

  /** What became of a case at the meeting. */
  String outcome(ItemOutcome outcome) {
    return words.say(
        switch (outcome) {
          case ItemOutcome.Waiting() -> "paper.outcome.waiting";
          case ItemOutcome.Heard() -> "paper.outcome.heard";
          case ItemOutcome.Deferred _ -> "paper.outcome.deferred";
          case ItemOutcome.NotHeard _ -> "paper.outcome.not-heard";
        });
  }

  /** Whether nothing at all was said, as with a case put off before it was opened. */
  private static boolean isUntouched(CaseMinutes heard) {
    return !(heard.outcome() instanceof ItemOutcome.Heard)
        && heard.victimView().isBlank()
        && heard.told().isEmpty()
        && heard.riskSummary().isBlank()
        && heard.childrenLine().isBlank()
        && heard.further().equals(Minutes.Further.NONE)
        && heard.actions().isEmpty();
  }
}
