package org.maracdesk.ui.research;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.journeys.ResearchTable;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tone;

/** How far one agency has come with one case. Only the chosen one is a stop for Tab. */
final class ReturnChip extends Label {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

  private final Cell cell;
  private final ResearchWords words;

  ReturnChip(ResearchWords words, ResearchModel model, Cell cell) {
    this.words = words;
    this.cell = cell;
    getStyleClass().add("m-return");
    setMinHeight(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.BUTTON);
    setOnMouseClicked(
        click -> {
          model.select(cell);
          requestFocus();
          if (click.getClickCount() == 2) {
            model.open();
          }
        });
  }

  Cell cell() {
    return cell;
  }

  /** Shows how it stands now. */
  void show(Agency agency, ResearchTable.Row row) {
    var standing = row.standing(agency.code());
    int unchecked = row.unchecked(agency.code());
    var number = row.caseFile().number().text();
    setText(number);
    setGraphic((unchecked > 0 ? Icon.WARNING : ResearchWords.icon(standing)).node());
    getStyleClass().removeIf(style -> style.startsWith("m-tone-"));
    getStyleClass().add((unchecked > 0 ? Tone.WARN : ResearchWords.tone(standing)).style());
    var said = said(row, agency);
    setAccessibleText(words.say("research.chosen", agency.name(), number, said));
    setTooltip(new Tooltip(said));
  }

  /** How it stands, in words. */
  String said(ResearchTable.Row row, Agency agency) {
    int unchecked = row.unchecked(agency.code());
    var standing = words.standing(row.standing(agency.code()));
    var since =
        row.of(agency.code())
            .map(ResearchReturn::answeredAt)
            .map(at -> words.say("research.standing.on", standing, ResearchWords.day(at)))
            .orElse(standing);
    return unchecked == 0
        ? since
        : since + ", " + words.words().count("research.unchecked", unchecked);
  }

  void choose(boolean chosen) {
    setFocusTraversable(chosen);
    pseudoClassStateChanged(CHOSEN, chosen);
  }
}
