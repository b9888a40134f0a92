package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.domain.minutes.ActionRow;
import org.maracdesk.wording.Words;

/** Actions in rows, with what each reader needs to know them by. */
final class ActionTable {

  private final Words words;
  private final PaperParts parts;

  ActionTable(Words words) {
    this.words = words;
    this.parts = new PaperParts(words);
  }

  /** The actions of one case, whose number stands above them. */
  Table ofCase(List<ActionRow> rows, String whenEmpty) {
    var columns =
        List.of(
            column("paper.action.number", 9),
            column("paper.action.agency", 28),
            column("paper.action.person", 21),
            column("paper.action.text", 44),
            column("paper.action.due", 31));
    var cells =
        rows.stream()
            .map(
                row ->
                    List.of(
                        Integer.toString(row.order()),
                        row.agency(),
                        owner(row, row.wasToBeAccepted()),
                        row.text().text(),
                        words.date(row.due())))
            .toList();
    return Table.ofTexts(columns, 0, cells, whenEmpty);
  }

  /** Actions of several cases, each known by its case's number and the victim's initials. */
  Table all(List<ActionRow> rows, String whenEmpty) {
    return table(rows, true, whenEmpty);
  }

  /** One agency's actions: its name stands above them. */
  Table ofAgency(List<ActionRow> rows, String whenEmpty) {
    return table(rows, false, whenEmpty);
  }

  /** Actions that were not done, with what was said of each. */
  Table incomplete(List<ActionRow> rows, String whenEmpty) {
    var columns =
        List.of(
            column("paper.action.reference", 31),
            column("paper.action.agency", 27),
            column("paper.action.text", 42),
            column("paper.action.due", 22),
            column("paper.minutes.came-of", 35));
    var cells =
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.reference() + "\n" + row.initials().text(),
                        row.agency() + "\n" + owner(row, row.isToBeAccepted()),
                        row.text().text(),
                        words.date(row.due()),
                        cameOf(row)))
            .toList();
    return Table.ofTexts(columns, 0, cells, whenEmpty);
  }

  private String cameOf(ActionRow row) {
    var note = row.progress().note();
    if (row.progress().isReported()) {
      return parts.standing(row) + "\n" + parts.said(note, "paper.minutes.deferred-without-reason");
    }
    return parts.standing(row);
  }

  private Table table(List<ActionRow> rows, boolean namesAgency, String whenEmpty) {
    var columns = new ArrayList<Column>();
    columns.add(column("paper.action.reference", 20));
    columns.add(column("paper.victim", 8));
    if (namesAgency) {
      columns.add(column("paper.action.agency", 26));
    }
    columns.add(column("paper.action.person", 22));
    columns.add(column("paper.action.text", 42));
    columns.add(column("paper.action.due", 24));
    columns.add(column("paper.action.standing", 19));
    var cells = rows.stream().map(row -> cells(row, namesAgency)).toList();
    return Table.ofTexts(columns, 0, cells, whenEmpty);
  }

  private List<String> cells(ActionRow row, boolean namesAgency) {
    var cells = new ArrayList<String>();
    cells.add(row.reference());
    cells.add(row.initials().text());
    if (namesAgency) {
      cells.add(row.agency());
    }
    cells.add(owner(row, row.isToBeAccepted()));
    cells.add(row.text().text());
    cells.add(words.date(row.due()));
    cells.add(parts.standing(row));
    return cells;
  }

  /** Who does it, and whether the agency has yet to say yes. */
  private String owner(ActionRow row, boolean toBeAccepted) {
    return toBeAccepted
        ? parts.owner(row) + "\n" + words.say("paper.action.pending")
        : parts.owner(row);
  }

  private Column column(String key, float share) {
    return new Column(words.say(key), share);
  }
}
