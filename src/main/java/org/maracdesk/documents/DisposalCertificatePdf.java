package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.KeyValues;
import org.maracdesk.documents.sheet.Block.KeyValues.Entry;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.domain.retention.Approver;
import org.maracdesk.domain.retention.DisposalCertificate;
import org.maracdesk.domain.retention.Disposed;
import org.maracdesk.wording.Words;

/** What is left of a record that was disposed of. It names nobody. */
public final class DisposalCertificatePdf {

  private static final int HASH_LINE = 32;

  private final Sheet sheet;
  private final Words words;

  /** A certificate drawn in these words. */
  public DisposalCertificatePdf(Sheet sheet, Words words) {
    this.sheet = sheet;
    this.words = words;
  }

  /**
   * Draws a certificate.
   *
   * @param sha256 the hash it got when it was made, 64 hex digits
   */
  public DrawnDocument draw(
      DisposalCertificate certificate, String sha256, Content.Marking marking) {
    var facts = new ArrayList<Entry>();
    what(facts, certificate.of());
    fact(facts, "id", certificate.id().toString());
    fact(facts, "class", words.name("retention.class", certificate.recordClass()));
    fact(facts, "review", words.date(certificate.reviewOn()));
    fact(facts, "policy", Integer.toString(certificate.policyVersion()));
    fact(
        facts,
        "proposed",
        words.say("paper.disposal.by", certificate.proposedOn(), holder(certificate.proposedBy())));
    fact(
        facts,
        "approved",
        words.say("paper.disposal.by", certificate.approvedOn(), holder(certificate.approvedBy())));
    fact(facts, "hash", sha256.substring(0, HASH_LINE) + " " + sha256.substring(HASH_LINE));
    var columns =
        List.of(
            new Column(words.say("paper.disposal.kind"), 100),
            new Column(words.say("paper.disposal.entries"), 30));
    var rows =
        certificate.removed().entrySet().stream()
            .map(
                each ->
                    List.of(
                        words.name("retention.removed", each.getKey()), each.getValue().toString()))
            .toList();
    List<Block> blocks =
        List.of(
            new Paragraph(words.say(what(certificate.of()))),
            new KeyValues(facts),
            new Heading(2, words.say("paper.disposal.gone")),
            Table.ofTexts(columns, 0, rows, ""),
            new Paragraph(stayed(certificate)),
            new Heading(2, words.say("paper.disposal.left")),
            new Paragraph(
                words.say(
                    "retention.backups", certificate.approvedOn(), certificate.backupsUntil())),
            new Paragraph(words.say("paper.disposal.check")));
    return sheet.draw(
        new Content(title(certificate.of()), marking, Content.Shape.PORTRAIT, null, false, blocks));
  }

  private String title(Disposed of) {
    return switch (of) {
      case Disposed.OfCase(_, var number) -> words.say("paper.disposal.title", number.text());
      case Disposed.OfMeeting(_, var day) -> words.say("paper.disposal.title.meeting", day);
      case Disposed.OfChecklist _ -> words.say("paper.disposal.title.checklist");
    };
  }

  private static String what(Disposed of) {
    return switch (of) {
      case Disposed.OfCase _ -> "paper.disposal.what";
      case Disposed.OfMeeting _ -> "paper.disposal.what.meeting";
      case Disposed.OfChecklist _ -> "paper.disposal.what.checklist";
    };
  }

  private void what(List<Entry> facts, Disposed of) {
    var identity = of.record().value().toString();
    switch (of) {
      case Disposed.OfCase(_, var number) -> {
        fact(facts, "number", number.text());
        fact(facts, "case", identity);
      }
      case Disposed.OfMeeting(_, var day) -> {
        fact(facts, "day", words.date(day));
        fact(facts, "meeting", identity);
      }
      case Disposed.OfChecklist(_, var changed) -> {
        fact(facts, "changed", words.date(changed));
        fact(facts, "checklist", identity);
      }
    }
  }

  private String stayed(DisposalCertificate certificate) {
    return switch (certificate.of()) {
      case Disposed.OfCase _ -> words.count("paper.disposal.stayed", certificate.peopleKept());
      case Disposed.OfMeeting _ -> words.say("paper.disposal.stayed.meeting");
      case Disposed.OfChecklist _ -> words.say("paper.disposal.stayed.checklist");
    };
  }

  private void fact(List<Entry> facts, String key, String value) {
    facts.add(new Entry(words.say("paper.disposal." + key), value));
  }

  private String holder(Approver who) {
    return who.role().isBlank()
        ? words.say("paper.disposal.key", who.slot())
        : words.say("paper.disposal.role", who.role(), who.slot());
  }
}
