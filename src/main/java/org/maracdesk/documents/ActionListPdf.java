package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.KeyValues;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.domain.minutes.ActionListPaper;
import org.maracdesk.domain.minutes.Leaver;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.wording.Words;

/**
 * The list of what was promised, for all or for one agency. It names cases by number and victims by
 * initials, and says nothing of what happened to anybody.
 */
public final class ActionListPdf {

  private final Sheet sheet;
  private final Words words;
  private final PaperParts parts;

  /** A list drawn on this sheet in these words. */
  public ActionListPdf(Sheet sheet, Words words) {
    this.sheet = sheet;
    this.words = words;
    this.parts = new PaperParts(words);
  }

  /**
   * Draws a list of actions.
   *
   * @throws org.maracdesk.wording.ExplainedException when it cannot be drawn
   */
  public DrawnDocument draw(ActionListPaper paper) {
    var head = paper.head();
    return sheet.draw(
        new Content(
            words.say(
                paper.circulation().forNamedReaders()
                    ? "paper.actions.title.restricted"
                    : "paper.actions.title",
                head.date()),
            parts.marking(head),
            Content.Shape.LANDSCAPE,
            paper.recipient() instanceof Recipient.Everyone ? null : recipient(paper),
            false,
            blocks(paper)));
  }

  private List<Block> blocks(ActionListPaper paper) {
    var facts = new ArrayList<KeyValues.Entry>();
    facts.add(parts.entry("paper.meeting.area", paper.head().areaName()));
    facts.add(parts.entry("paper.meeting.when", words.date(paper.head().date())));
    facts.add(parts.entry("paper.actions.for", recipient(paper)));
    facts.addAll(parts.readers(paper.circulation()));
    facts.add(
        parts.entry(
            "paper.actions.count",
            words.count("paper.actions.count", paper.rows().size(), paper.asOf())));
    var blocks = new ArrayList<Block>();
    blocks.add(new KeyValues(facts));
    if (!paper.rows().isEmpty()) {
      blocks.add(new Paragraph(words.say("paper.actions.report")));
    }
    var table = new ActionTable(words);
    blocks.add(
        switch (paper.recipient()) {
          case Recipient.Everyone(), Recipient.OnePerson _ ->
              table.all(paper.rows(), words.say("paper.actions.none"));
          case Recipient.OneAgency one ->
              table.ofAgency(paper.rows(), words.say("paper.actions.none-for", one.name()));
        });
    var restricted = paper.circulation().restricted();
    if (!restricted.isEmpty()) {
      blocks.add(new Paragraph(words.say("paper.actions.restricted")));
      blocks.add(parts.restricted(restricted));
    }
    return blocks;
  }

  private String recipient(ActionListPaper paper) {
    return switch (paper.recipient()) {
      case Recipient.Everyone() ->
          words.say(
              paper.circulation().forNamedReaders()
                  ? "paper.actions.named-readers"
                  : "paper.actions.everyone");
      case Recipient.OneAgency one ->
          one.otherPerson()
              ? words.say(
                  "paper.actions.other-person",
                  one.name(),
                  Leaver.named(one.without(), words.say("leaver.unnamed")).text())
              : one.name();
      case Recipient.OnePerson one -> one.name().text();
    };
  }
}
