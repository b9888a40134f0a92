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
import org.maracdesk.wording.Words;

/** What is left of a case that was disposed of. It names nobody. */
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
    fact(facts, "number", certificate.number().text());
    fact(facts, "case", certificate.caseId().value().toString());
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
            new Paragraph(words.say("paper.disposal.what")),
            new KeyValues(facts),
            new Heading(2, words.say("paper.disposal.gone")),
            Table.ofTexts(columns, 0, rows, ""),
            new Paragraph(words.count("paper.disposal.stayed", certificate.peopleKept())),
            new Heading(2, words.say("paper.disposal.left")),
            new Paragraph(
                words.say(
                    "retention.backups", certificate.approvedOn(), certificate.backupsUntil())),
            new Paragraph(words.say("paper.disposal.check")));
    return sheet.draw(
        new Content(
            words.say("paper.disposal.title", certificate.number().text()),
            marking,
            Content.Shape.PORTRAIT,
            null,
            false,
            blocks));
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
