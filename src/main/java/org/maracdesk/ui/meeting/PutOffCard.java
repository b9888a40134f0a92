package org.maracdesk.ui.meeting;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.ItemOutcome.Meanwhile;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/**
 * Asks why a case is put off, or all that a meeting did not reach are carried over, and who checks
 * that the victims are safe until then. Enter in any field does it, or goes to what is missing.
 */
final class PutOffCard extends VBox {

  private final MeetingWords words;
  private final PutOffModel typed;
  private final CaseSpots spots;
  private final Consumer<Consumer<List<Problem>>> putOff;
  private final Map<CaseField, LabelledField<TextField>> fields = new EnumMap<>(CaseField.class);
  private @Nullable Node first;

  private PutOffCard(
      MeetingWords words,
      PutOffModel typed,
      CaseSpots spots,
      Consumer<Consumer<List<Problem>>> putOff) {
    this.words = words;
    this.typed = typed;
    this.spots = spots;
    this.putOff = putOff;
    getStyleClass().add("m-asked");
  }

  /**
   * For the case at hand; to whom it is taken, where it was put off before. Where it is noted that
   * it is not to be heard, nobody is asked who checks on the victim: it is left unheard.
   *
   * @param unheard done where it is so
   */
  static PutOffCard ofCase(
      MeetingWords words, CaseEnd ending, PutOffModel typed, CaseSpots spots, Runnable unheard) {
    var card =
        new PutOffCard(
            words,
            typed,
            spots,
            problems ->
                ending.putOff(
                    typed.said(CaseField.PUT_OFF_REASON),
                    new Meanwhile(
                        typed.said(CaseField.PUT_OFF_CHECKED_BY),
                        typed.said(CaseField.PUT_OFF_ESCALATED_TO),
                        false),
                    problems));
    var reason = card.field(CaseField.PUT_OFF_REASON, "meeting.defer.reason");
    var checkedBy = card.field(CaseField.PUT_OFF_CHECKED_BY, "meeting.defer.checked-by");
    checkedBy.hint(words.say("meeting.defer.checked-by.hint"));
    var escalatedTo = card.field(CaseField.PUT_OFF_ESCALATED_TO, "meeting.defer.escalated-to");
    escalatedTo.hint(words.say("meeting.defer.escalated-to.hint"));
    escalatedTo.managedProperty().bind(escalatedTo.visibleProperty());
    escalatedTo.setVisible(!typed.said(CaseField.PUT_OFF_ESCALATED_TO).isBlank());
    ending.putOffBefore(escalatedTo::setVisible);
    card.getChildren()
        .addAll(
            card.text(ending, "meeting.defer"),
            reason,
            checkedBy,
            escalatedTo,
            new Row(
                Buttons.primary(words.say("meeting.defer.yes"), card::putOff),
                Buttons.of(words.say("meeting.asked.back"), ending::stay)),
            card.notedElsewhere(ending));
    ending.notToBeHeard(
        decision -> {
          unheard.run();
          card.leave(ending, decision);
        });
    return card;
  }

  /** What was decided is said on the page of the case, once. */
  private VBox notedElsewhere(CaseEnd ending) {
    var look = Buttons.flat(Icon.CASES, words.say("meeting.look"), ending::look);
    return new VBox(Texts.quiet(words.say("meeting.unheard.how")), new Row(look));
  }

  private void leave(CaseEnd ending, CaseDecision decision) {
    var leave = Buttons.primary(words.say("meeting.unheard.yes"), ending::leaveUnheard);
    boolean here = getScene() != null;
    getChildren()
        .setAll(
            Texts.strong(words.words().name("meeting.unheard", decision.kind())),
            Texts.body(words.say("meeting.unheard.noted", decision.on(), decision.by().text())),
            Texts.body(words.say("meeting.unheard.text")),
            new Row(leave, Buttons.of(words.say("meeting.asked.back"), ending::stay)));
    first = leave;
    if (here) {
      leave.requestFocus();
    }
  }

  /** For all cases that the meeting did not reach, in one step. */
  static PutOffCard ofAllThatWait(
      MeetingWords words, CaseEnd ending, PutOffModel typed, CaseSpots spots) {
    var card =
        new PutOffCard(
            words,
            typed,
            spots,
            problems ->
                ending.carryOver(
                    typed.said(CaseField.PUT_OFF_REASON),
                    typed.said(CaseField.PUT_OFF_CHECKED_BY),
                    problems));
    card.getChildren()
        .addAll(
            card.text(ending, "meeting.carry-over"),
            card.field(CaseField.PUT_OFF_REASON, "meeting.carry-over.reason"),
            card.field(CaseField.PUT_OFF_CHECKED_BY, "meeting.carry-over.checked-by"),
            new Row(Buttons.of(words.say("meeting.carry-over.button"), card::putOff)));
    return card;
  }

  /** Where it goes is said as soon as that is read. */
  private Label text(CaseEnd ending, String key) {
    var minuted = words.say("meeting.put-off.minuted");
    var text = Texts.body(minuted);
    ending.nextAgenda(
        day ->
            text.setText(
                day.map(on -> words.say(key + ".goes-to", on)).orElse(words.say(key + ".waits"))
                    + " "
                    + minuted));
    return text;
  }

  private LabelledField<TextField> field(CaseField which, String key) {
    var field = new LabelledField<TextField>(words.say(key), new OneLineField());
    field.control().textProperty().bindBidirectional(typed.text(which));
    field.control().setOnAction(enter -> putOff());
    spots.put(Spot.of(which), field.control());
    fields.put(which, field);
    return field;
  }

  private void putOff() {
    all().forEach(field -> field.problem(null));
    putOff.accept(this::show);
  }

  private Collection<LabelledField<TextField>> all() {
    return fields.values();
  }

  private void show(List<Problem> problems) {
    problems.forEach(problem -> at(problem).problem(words.problem(problem)));
    at(problems.getFirst()).focus();
  }

  private LabelledField<TextField> at(Problem problem) {
    var field =
        switch (problem.place()) {
          case "checkedBy" -> CaseField.PUT_OFF_CHECKED_BY;
          case "escalatedTo" -> CaseField.PUT_OFF_ESCALATED_TO;
          default -> CaseField.PUT_OFF_REASON;
        };
    return fields.getOrDefault(field, all().iterator().next());
  }

  /** Where one begins to type, or answers. */
  Node first() {
    return first == null ? all().iterator().next().control() : first;
  }
}
