package org.maracdesk.documents.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.type.TextLines;
import org.maracdesk.documents.type.TextStyle;

/** Turns blocks into slabs of lines, and gives each its place in the document's structure. */
final class Compositor {

  private static final float BULLET_INDENT = 14;
  private static final float NOTICE_INDENT = 14;
  private static final float NOTICE_PADDING = 8;

  private final TextLines text;
  private final Tags tags;
  private final PageFrame frame;
  private final TaggedTable table;

  Compositor(TextLines text, Tags tags, PageFrame frame) {
    this.text = text;
    this.tags = tags;
    this.frame = frame;
    this.table = new TaggedTable(text, tags, frame);
  }

  /** The document's own heading, the only one of level 1. */
  Slab title(String title) {
    var landmark = new Slab.Landmark(1, title, null);
    return heading("H1", title, TextStyle.TITLE, 0, landmark);
  }

  List<Slab> slabs(List<Block> blocks) {
    var slabs = new ArrayList<Slab>();
    boolean newPage = false;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      if (block instanceof Block.PageBreak) {
        newPage = true;
        continue;
      }
      var made = slabs(block);
      if (block instanceof Block.Paragraph && i + 1 < blocks.size()) {
        made = introducing(made, blocks.get(i + 1));
      }
      if (newPage && !made.isEmpty()) {
        made = replaced(made, 0, made.getFirst().onNewPage());
        newPage = false;
      }
      slabs.addAll(made);
    }
    return slabs;
  }

  private List<Slab> slabs(Block block) {
    return switch (block) {
      case Block.Heading heading -> List.of(heading(heading));
      case Block.Paragraph paragraph -> paragraph(paragraph.text());
      case Block.Callout callout -> callout(callout);
      case Block.BulletList list -> list(list);
      case Block.KeyValues facts -> table.slabs(facts);
      case Block.Table rows ->
          rows.rows().isEmpty() ? paragraph(rows.whenEmpty()) : table.slabs(rows);
      case Block.KeepTogether group -> together(slabs(group.blocks()));
      case Block.PageBreak _ -> List.of();
    };
  }

  private Slab heading(Block.Heading heading) {
    var landmark = new Slab.Landmark(heading.level(), heading.text(), heading.runningHead());
    return switch (heading.level()) {
      case 2 -> heading("H2", heading.text(), TextStyle.SECTION, 22, landmark);
      case 3 -> heading("H3", heading.text(), TextStyle.SUBSECTION, 16, landmark);
      default -> heading("H4", heading.text(), TextStyle.MINOR, 12, landmark);
    };
  }

  private Slab heading(
      String type, String words, TextStyle style, float above, Slab.Landmark landmark) {
    var column = column(type, words, style, frame.side(), frame.textWidth());
    var box = Slab.Box.plain(above);
    return new Slab(
        List.of(column), style.lineHeight(), box, Slab.Breaking.NOT_AFTER, null, landmark);
  }

  private List<Slab> paragraph(String words) {
    if (words.isBlank()) {
      return List.of();
    }
    var column = column("P", words, TextStyle.BODY, frame.side(), frame.textWidth());
    return List.of(slab(List.of(column), TextStyle.BODY, Slab.Box.plain(7), null));
  }

  private List<Slab> callout(Block.Callout callout) {
    boolean alone = callout.text().isBlank();
    float x = frame.side() + NOTICE_INDENT;
    float width = frame.textWidth() - 2 * NOTICE_INDENT;
    var lead = column("P", callout.lead(), TextStyle.LEAD, x, width);
    var top =
        new Slab.Box(
            9, NOTICE_PADDING, alone ? NOTICE_PADDING : 0, alone ? 5 : 0, Slab.Surface.NOTICE);
    var slabs = new ArrayList<Slab>();
    slabs.add(slab(List.of(lead), TextStyle.LEAD, top, null).tied(!alone));
    if (!alone) {
      var body = column("P", callout.text(), TextStyle.BODY, x, width);
      var bottom = new Slab.Box(0, 1, NOTICE_PADDING, 5, Slab.Surface.NOTICE);
      slabs.add(slab(List.of(body), TextStyle.BODY, bottom, null));
    }
    return slabs;
  }

  private List<Slab> list(Block.BulletList list) {
    if (list.items().isEmpty()) {
      return List.of();
    }
    var slabs = new ArrayList<Slab>();
    tags.attribute(tags.begin("L"), "List", "ListNumbering", "Disc");
    for (var item : list.items()) {
      tags.begin("LI");
      float x = frame.side();
      float width = frame.textWidth() - BULLET_INDENT;
      var bullet = column("Lbl", "•", TextStyle.BODY, x + 2, BULLET_INDENT);
      var body = column("LBody", item, TextStyle.BODY, x + BULLET_INDENT, width);
      slabs.add(slab(List.of(bullet, body), TextStyle.BODY, Slab.Box.plain(3), null));
      tags.end();
    }
    tags.end();
    return slabs;
  }

  /** A paragraph that introduces a table stays with it. */
  private static List<Slab> introducing(List<Slab> paragraph, Block next) {
    return next instanceof Block.Table && !paragraph.isEmpty()
        ? replaced(paragraph, paragraph.size() - 1, paragraph.getLast().tied(true))
        : paragraph;
  }

  private static List<Slab> together(List<Slab> slabs) {
    var tied = new ArrayList<Slab>();
    for (int i = 0; i < slabs.size(); i++) {
      tied.add(slabs.get(i).tied(i + 1 < slabs.size()));
    }
    return tied;
  }

  private Slab.Column column(String type, String words, TextStyle style, float x, float width) {
    return new Slab.Column(tags.leaf(type), x, text.within(width, words, style));
  }

  private static Slab slab(
      List<Slab.Column> columns, TextStyle style, Slab.Box box, @Nullable Slab head) {
    return new Slab(columns, style.lineHeight(), box, Slab.Breaking.ANYWHERE, head, null);
  }

  private static List<Slab> replaced(List<Slab> slabs, int at, Slab by) {
    var copy = new ArrayList<>(slabs);
    copy.set(at, by);
    return copy;
  }
}
