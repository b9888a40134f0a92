package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.MinutedNotices;
import org.maracdesk.wording.Words;

/** What agenda and minutes say besides the cases of the meeting. */
final class NoticeParts {

  private final Words words;

  NoticeParts(Words words) {
    this.words = words;
  }

  /** What earlier meetings had agreed and was not done, with the reason. */
  List<Block> incomplete(MinutedNotices notices) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, words.say("paper.minutes.incomplete")));
    if (!notices.incomplete().isEmpty()) {
      blocks.add(new Paragraph(words.say("paper.minutes.incomplete.text")));
    }
    if (!notices.incomplete().isEmpty() || notices.leftFor().isEmpty()) {
      blocks.add(
          new ActionTable(words)
              .incomplete(notices.incomplete(), words.say("paper.minutes.no-incomplete")));
    }
    blocks.addAll(leftFor(notices.leftFor()));
    return blocks;
  }

  /** The numbers of cases whose open actions are not told to everybody. */
  List<Block> leftFor(List<CaseNumber> cases) {
    if (cases.isEmpty()) {
      return List.of();
    }
    var numbers = cases.stream().map(CaseNumber::text).collect(Collectors.joining(", "));
    return List.of(new Paragraph(words.say("paper.agenda.left-for", numbers)));
  }

  /** Cases past twelve months. */
  List<Block> lapsing(List<AgendaNotices.Lapsing> cases) {
    if (cases.isEmpty()) {
      return List.of();
    }
    var columns =
        List.of(
            new Column(words.say("paper.case"), 20),
            new Column(words.say("paper.victim"), 20),
            new Column(words.say("paper.agenda.last-referral"), 30),
            new Column(words.say("paper.agenda.until"), 30),
            new Column(words.say("paper.agenda.flag-off"), 30));
    var rows =
        cases.stream()
            .map(
                one ->
                    List.of(
                        one.number().text(),
                        one.victim().text(),
                        words.date(one.months().from()),
                        words.date(one.months().until()),
                        words.date(one.months().flagOff())))
            .toList();
    return List.of(
        new Heading(2, words.say("paper.agenda.lapsing")),
        new Paragraph(words.say("paper.agenda.lapsing.text")),
        Table.ofTexts(columns, 0, rows, ""));
  }
}
