package org.maracdesk.documents.sheet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.maracdesk.documents.sheet.Block.BulletList;
import org.maracdesk.documents.sheet.Block.Callout;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.KeepTogether;
import org.maracdesk.documents.sheet.Block.KeyValues;
import org.maracdesk.documents.sheet.Block.KeyValues.Entry;
import org.maracdesk.documents.sheet.Block.PageBreak;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.documents.sheet.Content.Marking;
import org.maracdesk.documents.sheet.Content.Shape;
import org.maracdesk.wording.Words;

/** Invented documents for trying the sheet. */
final class SampleContent {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T09:30:15Z"), ZoneId.of("Europe/London"));

  static final Marking MARKING =
      new Marking("OFFICIAL-SENSITIVE", "Keep this paper locked away. Do not pass it on.");

  private SampleContent() {}

  static Sheet sheet() {
    return new Sheet(Words.english(), CLOCK);
  }

  static DrawnDocument draw(Block... blocks) {
    return sheet().draw(content(false, blocks));
  }

  static Content content(boolean draft, Block... blocks) {
    return new Content(
        "Trial paper, 26 November 2026", MARKING, Shape.PORTRAIT, null, draft, List.of(blocks));
  }

  /** Every kind of block, every script, and a table that goes over the page's end. */
  static Content everything(boolean draft) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph("The people of this paper are invented, and none of it happened."));
    blocks.add(new Heading(2, "Who came"));
    blocks.add(
        new KeyValues(
            List.of(
                new Entry("Chair", "Detective Inspector Sample Whitfield"),
                new Entry("Where", "The Old Chapel, Llanfair Road, Northwich"),
                new Entry("Cymraeg", "Siân Ŵyn-Ŷstwyth, Tŷ Gwyn, Ffordd y Môr"),
                new Entry("Polski", "Małgorzata Źdźbło-Łęcka, Gęśla Jaźń"),
                new Entry("العربية", "ليلى عبد الرحمن (أم سامي)"),
                new Entry("اردو", "محمد علی (ب) 2026 ABC"),
                new Entry("ਪੰਜਾਬੀ", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ ਸਿੰਘ"),
                new Entry("Tiếng Việt", "Nguyễn Thị Hồng"))));
    blocks.add(new Heading(3, "What was agreed"));
    blocks.add(
        new BulletList(
            List.of(
                "Change the locks before Friday and tell the advocate when it is done.",
                "Ask the school to use a collection password. A second sentence makes this point"
                    + " long enough to need another line on the page.",
                "Put a marker on the address.")));
    blocks.add(new Heading(4, "A smaller heading"));
    blocks.add(new Callout("No change to the plan", "It is looked at again in four weeks."));
    blocks.add(new Callout("Do not contact the victim", ""));
    blocks.add(
        new KeepTogether(
            List.of(
                new Heading(3, "Kept together"),
                new Paragraph("First paragraph.\nWith a second line."),
                new Paragraph("Second paragraph."))));
    blocks.add(new Heading(2, "Actions", "Actions"));
    blocks.add(actions(30));
    blocks.add(new PageBreak());
    blocks.add(new Heading(2, "Nothing else", "Closing"));
    blocks.add(
        Table.ofTexts(List.of(new Column("Number", 1)), 0, List.of(), "No actions were agreed."));
    return new Content(
        "Trial paper, 26 November 2026", MARKING, Shape.PORTRAIT, "Housing", draft, blocks);
  }

  static Table actions(int rows) {
    var columns =
        List.of(
            new Column("Number", 10),
            new Column("Agency", 20),
            new Column("Person", 20),
            new Column("Action", 36),
            new Column("Due", 16));
    var cells = new ArrayList<List<String>>();
    for (int i = 1; i <= rows; i++) {
      cells.add(
          List.of(
              "1." + i,
              i % 2 == 0 ? "Housing" : "Children’s social care",
              i % 3 == 0 ? "Siân Ŵyn" : "Zbigniew Źdźbło",
              "Write to the landlord about the back door and say when the work will be done.",
              "3 December 2026"));
    }
    return Table.ofTexts(columns, 0, cells, "No actions were agreed.");
  }
}
