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
            words.say("paper.actions.title", head.date()),
            parts.marking(head),
            Content.Shape.LANDSCAPE,
            switch (paper.recipient()) {
              case Recipient.Everyone() -> null;
              case Recipient.OneAgency(var _, var name) -> name;
              case Recipient.OnePerson one -> one.name().text();
            },
            false,
            blocks(paper)));
  }

  private List<Block> blocks(ActionListPaper paper) {
    var facts = new ArrayList<KeyValues.Entry>();
    facts.add(parts.entry("paper.meeting.area", paper.head().areaName()));
    facts.add(parts.entry("paper.meeting.when", words.date(paper.head().date())));
    facts.add(parts.entry("paper.actions.for", recipient(paper.recipient())));
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
          case Recipient.OneAgency(var _, var name) ->
              table.ofAgency(paper.rows(), words.say("paper.actions.none-for", name));
        });
    return blocks;
  }

  private String recipient(Recipient recipient) {
    return switch (recipient) {
      case Recipient.Everyone() -> words.say("paper.actions.everyone");
      case Recipient.OneAgency(var _, var name) -> name;
      case Recipient.OnePerson one -> one.name().text();
    };
  }
}
