package org.maracdesk.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.BulletList;
import org.maracdesk.documents.sheet.Block.Callout;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.KeyValues;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.documents.sheet.Cell;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.domain.meeting.ListingReason;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.minutes.AgendaPaper;
import org.maracdesk.domain.minutes.CaseHead;
import org.maracdesk.wording.Words;

/**
 * The agenda on paper: which cases, when, who is in them, so that each agency can look up what it
 * knows. A draft until the agenda is confirmed.
 */
public final class AgendaPdf {

  private final Sheet sheet;
  private static final int FEW = 3;

  private final Words words;
  private final PaperParts parts;
  private final NoticeParts beside;

  /** An agenda drawn on this sheet in these words. */
  public AgendaPdf(Sheet sheet, Words words) {
    this.sheet = sheet;
    this.words = words;
    this.parts = new PaperParts(words);
    this.beside = new NoticeParts(words);
  }

  /**
   * Draws an agenda.
   *
   * @throws org.maracdesk.wording.ExplainedException when it cannot be drawn
   */
  public DrawnDocument draw(AgendaPaper paper) {
    var blocks = new ArrayList<Block>();
    if (!paper.confirmed()) {
      blocks.add(
          new Callout(words.say("paper.agenda.draft.lead"), words.say("paper.agenda.draft.text")));
    }
    blocks.add(new KeyValues(facts(paper)));
    blocks.add(
        new Callout(
            words.say("paper.agenda.research.lead"), words.say("paper.agenda.research.text")));
    var notices = paper.notices();
    if (!notices.forNamedReaders()) {
      blocks.addAll(carriedForward(notices));
      blocks.addAll(emergencies(notices));
    }
    if (paper.lines().isEmpty() && notices.restricted().isEmpty()) {
      blocks.add(
          new Paragraph(
              words.say(
                  notices.forNamedReaders()
                      ? "paper.agenda.no-restricted"
                      : "paper.agenda.no-cases")));
    }
    for (var section : Section.values()) {
      blocks.addAll(section(paper, section));
    }
    blocks.addAll(beside.lapsing(notices.lapsing()));
    return sheet.draw(
        new Content(
            words.say(
                notices.forNamedReaders() ? "paper.agenda.title.restricted" : "paper.agenda.title",
                paper.head().date()),
            parts.marking(paper.head()),
            Content.Shape.LANDSCAPE,
            null,
            !paper.confirmed(),
            blocks));
  }

  private List<KeyValues.Entry> facts(AgendaPaper paper) {
    var facts = new ArrayList<>(parts.meeting(paper.head()));
    var cases =
        words.count(
            "paper.agenda.cases",
            paper.lines().size() + paper.notices().restricted().size(),
            paper.minutesPerCase());
    facts.add(parts.entry("paper.agenda.cases", cases));
    var finish =
        paper.minutesOver() > 0
            ? words.count("paper.agenda.finish-over", paper.minutesOver(), paper.finish())
            : words.time(paper.finish());
    facts.add(parts.entry("paper.agenda.finish", finish));
    return facts;
  }

  private List<Block> section(AgendaPaper paper, Section section) {
    var lines = paper.lines().stream().filter(line -> line.head().section() == section).toList();
    if (section == Section.RESTRICTED_SITTING && !paper.notices().restricted().isEmpty()) {
      return restricted(paper.notices().restricted());
    }
    if (lines.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, words.name("paper.section", section)));
    if (section == Section.ALERT_ONLY) {
      blocks.add(new Paragraph(words.say("paper.agenda.alert-only")));
    }
    if (section == Section.ADULT_ONLY && lines.size() < paper.lines().size()) {
      blocks.add(new Paragraph(words.say("paper.agenda.children-may-leave")));
    }
    var columns =
        List.of(
            new Column(words.say("paper.agenda.time"), 11),
            new Column(words.say("paper.case"), 12),
            new Column(words.say("paper.victim"), 18),
            new Column(words.say("paper.perpetrators"), 18),
            new Column(words.say("paper.children-and-others"), 20),
            new Column(words.say("paper.referral"), 20),
            new Column(words.say("paper.agenda.why"), 21));
    blocks.add(new Table(columns, 1, lines.stream().map(this::row).toList(), ""));
    for (var line : lines) {
      if (!isFew(line.notResearchedBy())) {
        blocks.add(
            new Callout(
                words.say("paper.agenda.not-researched.of", line.head().number().text()),
                String.join(", ", line.notResearchedBy())));
      }
      var cautions = parts.cautions(line.head());
      if (!cautions.isEmpty()) {
        blocks.add(
            new Callout(
                words.say("paper.cautions.of", line.head().number().text()),
                String.join("\n", cautions)));
      }
    }
    return blocks;
  }

  private List<Cell> row(AgendaPaper.Line line) {
    var head = line.head();
    return List.of(
        line.minutes() == 0
            ? Cell.of(words.say("paper.agenda.no-time"))
            : Cell.strong(words.time(line.start()))
                .above(words.count("paper.agenda.minutes", line.minutes())),
        Cell.of(head.number().text())
            .above(words.say("paper.agenda.item", Integer.toString(head.place()))),
        victim(line),
        parts.people(head.perpetrators(), "paper.nobody-named"),
        childrenAndOthers(head),
        parts.referral(head),
        why(line));
  }

  private Cell victim(AgendaPaper.Line line) {
    var person = parts.person(line.head().victim());
    return line.home().isBlank()
        ? person
        : person.above(words.say("paper.agenda.home", line.home().text()));
  }

  private Cell childrenAndOthers(CaseHead head) {
    var children = parts.people(head.children(), "paper.no-children");
    return head.others().isEmpty()
        ? children
        : children
            .above(words.say("paper.other-adults"))
            .above(parts.people(head.others(), "paper.nobody-named"));
  }

  /** Why it is here; a repeat is told with the referral. */
  private Cell why(AgendaPaper.Line line) {
    var cell =
        line.reasons().stream()
            .filter(reason -> !(reason instanceof ListingReason.Repeat))
            .map(reason -> Cell.of(parts.listing().reason(reason)))
            .reduce(Cell::above)
            .orElseGet(() -> Cell.of(""));
    if (!line.notResearchedBy().isEmpty()) {
      cell =
          cell.above(
              Cell.strong(
                  isFew(line.notResearchedBy())
                      ? words.say(
                          "listing.not-researched", String.join(", ", line.notResearchedBy()))
                      : words.say("paper.agenda.not-researched", line.notResearchedBy().size())));
    }
    if (!line.readers().isBlank()) {
      cell = cell.above(Cell.strong(words.say("paper.agenda.readers", line.readers().text())));
    }
    return cell.above(before(line.earlierMeetings()));
  }

  /** Whether so many names still leave a column of a table its shape; else they stand below it. */
  private static boolean isFew(List<String> names) {
    return names.size() <= FEW;
  }

  private String before(List<LocalDate> meetings) {
    return meetings.isEmpty()
        ? words.say("paper.agenda.not-heard-before")
        : words.say(
            "paper.agenda.heard-before",
            meetings.stream().map(words::date).collect(Collectors.joining(", ")));
  }

  /** The list for everybody tells the place and nothing else. */
  private List<Block> restricted(List<Integer> places) {
    return List.of(
        new Heading(2, words.name("paper.section", Section.RESTRICTED_SITTING)),
        parts.restricted(places));
  }

  private List<Block> carriedForward(AgendaPaper.Notices notices) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, words.say("paper.agenda.open-actions")));
    if (!notices.carriedForward().isEmpty() || notices.leftFor().isEmpty()) {
      blocks.add(
          new ActionTable(words)
              .all(notices.carriedForward(), words.say("paper.agenda.no-open-actions")));
    }
    blocks.addAll(beside.leftFor(notices.leftFor()));
    return blocks;
  }

  private List<Block> emergencies(AgendaPaper.Notices notices) {
    if (notices.emergencies().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Heading(2, words.say("paper.agenda.emergencies")),
        new BulletList(notices.emergencies().stream().map(parts.listing()::emergency).toList()));
  }
}
