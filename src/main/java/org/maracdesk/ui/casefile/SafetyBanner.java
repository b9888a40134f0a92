package org.maracdesk.ui.casefile;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tone;

/** What must be known first, at the top of a case. */
final class SafetyBanner extends VBox {

  SafetyBanner(List<SafetyNotes.Note> notes) {
    getStyleClass().addAll("m-notice", "m-file-safety", Tone.DANGER.style());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        notes.stream()
            .map(note -> note.lead() + " " + note.about().text())
            .collect(Collectors.joining(" ")));
    for (var note : notes) {
      getChildren().add(new Line(icon(note.kind()), Lines.led(note.lead(), note.about().text())));
    }
  }

  private static Icon icon(SafetyNotes.Kind kind) {
    return switch (kind) {
      case ADDRESS -> Icon.LOCK;
      case CONTACT -> Icon.TELEPHONE;
      case POST -> Icon.HOUSE;
      case PEOPLE, STAFF -> Icon.PEOPLE;
      case VISIT -> Icon.DANGER;
      case TIMES -> Icon.TALK;
      case ADVICE -> Icon.INFO;
      case CASE -> Icon.WARNING;
    };
  }
}
