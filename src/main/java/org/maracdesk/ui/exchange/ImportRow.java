package org.maracdesk.ui.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maracdesk.journeys.ImportTable.Remark;
import org.maracdesk.journeys.ImportTable.Row;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** How one row of a spreadsheet is drawn before it is taken in. */
record ImportRow(Words words) {

  private static final double[] WIDTHS = {20, 27, 18, 35};

  Region titles() {
    var titles =
        grid(
            title("import.column.where"),
            title("import.column.what"),
            title("import.column.fate"),
            title("import.column.remarks"));
    titles.getStyleClass().add("m-action-titles");
    return titles;
  }

  Region wide(Row row) {
    var where = new VBox(Texts.body(row.file()), Texts.small(line(row)));
    var what = new VBox(Texts.body(kind(row)));
    if (!row.what().isBlank()) {
      what.getChildren().add(Texts.quiet(row.what().text()));
    }
    return grid(where, what, new VBox(tag(row)), remarks(row));
  }

  Region folded(Row row) {
    var first = new VBox(tag(row), Texts.body(kind(row)));
    if (!row.what().isBlank()) {
      first.getChildren().add(Texts.quiet(row.what().text()));
    }
    first.getChildren().add(Texts.small(row.file() + ", " + line(row)));
    first.getChildren().add(remarks(row));
    first.getStyleClass().add("m-action-folded");
    return first;
  }

  String spoken(Row row) {
    var remarks = row.remarks().stream().map(this::sentence).collect(Collectors.joining(" "));
    return words.say(
        "import.spoken", row.file(), line(row), kind(row), row.what().text(), fate(row), remarks);
  }

  private VBox remarks(Row row) {
    var box = new VBox();
    if (!row.changed().isEmpty()) {
      box.getChildren()
          .add(
              Texts.body(
                  words.say(
                      "import.changed",
                      row.changed().stream()
                          .map(ImportRow::column)
                          .collect(Collectors.joining(", ")))));
    }
    for (var remark : row.remarks()) {
      var said = remark.refuses() ? Texts.body(sentence(remark)) : Texts.quiet(sentence(remark));
      box.getChildren().add(said);
    }
    box.getStyleClass().add("m-import-remarks");
    return box;
  }

  private String sentence(Remark remark) {
    var said = words.say(remark.issue());
    if (!remark.column().isEmpty()) {
      said = words.say("import.remark.column", remark.column(), said);
    }
    return remark.value().isBlank()
        ? said
        : words.say("import.remark.value", said, remark.value().text());
  }

  private Tag tag(Row row) {
    if (row.fate() == null) {
      return new Tag(Tone.INFO, words.say("import.fate.remark"));
    }
    return switch (row.fate()) {
      case NEW -> new Tag(Tone.GOOD, Icon.ADD, fate(row));
      case CHANGED -> new Tag(Tone.INFO, Icon.EDIT, fate(row));
      case UNCHANGED -> new Tag(Tone.NEUTRAL, Icon.SAVED, fate(row));
      case REFUSED -> new Tag(Tone.DANGER, Icon.DANGER, fate(row));
    };
  }

  private String fate(Row row) {
    return row.fate() == null
        ? words.say("import.fate.remark")
        : words.name("import.fate", row.fate());
  }

  private String line(Row row) {
    return row.line() == 0 ? words.say("import.whole-file") : words.say("import.line", row.line());
  }

  private String kind(Row row) {
    return row.kind().isEmpty()
        ? words.say("import.file")
        : words.say("import.kind." + row.kind().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A column as the program calls it, in words. */
  private static String column(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.UK);
  }

  private Node title(String key) {
    var title = Texts.small(words.say(key));
    title.getStyleClass().add(Style.STRONG);
    return title;
  }

  private static GridPane grid(Node... cells) {
    var grid = new GridPane();
    grid.getStyleClass().add("m-action-row");
    for (int i = 0; i < cells.length; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(WIDTHS[i]);
      column.setMinWidth(0);
      grid.getColumnConstraints().add(column);
      grid.add(cells[i], i, 0);
      GridPane.setValignment(cells[i], VPos.TOP);
    }
    return grid;
  }
}
