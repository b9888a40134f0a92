package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.CallMeeting.Callable;
import org.maracdesk.journeys.CallMeeting.Emergency;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.DialogButtons;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.TimeOfDay;

/** The card on which an emergency meeting is called: which case, why, and who comes. */
final class EmergencyCard extends VBox {

  private final Form form;
  private final LabelledField<ChoiceField<Callable>> chosen;
  private final LabelledField<TextField> reason;
  private final LabelledField<DateField> date;
  private final LabelledField<TextField> start;
  private final LabelledField<TextField> chair;
  private final LabelledField<TextField> venue;
  private final Map<AgencyCode, CheckBox> agencies = new LinkedHashMap<>();
  private final LabelledField<FlowPane> invited;

  /** A card over these cases, the first of them chosen. */
  EmergencyCard(
      MeetingWords words,
      Clock clock,
      List<Callable> callable,
      List<Agency> all,
      Emergency proposed,
      Consumer<Emergency> call,
      Runnable cancel) {
    form = new Form(words.words());
    chosen =
        form.at(
            "case",
            new LabelledField<>(
                words.say("meetings.emergency.case"),
                new ChoiceField<>(
                    callable,
                    one ->
                        one.again()
                            ? words.say("meetings.emergency.again", one.label().text())
                            : one.label().text())));
    reason = form.text("reason", "meetings.emergency.reason", "");
    date =
        form.at(
            "date", new LabelledField<>(words.say("meetings.plan.date"), DateField.ahead(clock)));
    date.control().setValue(proposed.date());
    start = form.text("start", "meetings.plan.start", words.words().time(proposed.start()));
    chair = form.text("chair", "meetings.plan.chair", proposed.chair().text());
    venue = form.text("venue", "meetings.plan.venue", proposed.venue().text());
    var boxes = new FlowPane();
    boxes.getStyleClass().add("m-emergency-agencies");
    for (var agency : all) {
      if (agency.leftOn() == null) {
        var box = new CheckBox(agency.name());
        agencies.put(agency.code(), box);
        boxes.getChildren().add(box);
      }
    }
    invited =
        form.at("agencies", new LabelledField<>(words.say("meetings.emergency.agencies"), boxes));
    chosen
        .control()
        .valueProperty()
        .subscribe(
            now ->
                agencies.forEach(
                    (code, box) -> box.setSelected(now != null && now.agencies().contains(code))));
    chosen.control().setValue(proposed.callable());
    var yes =
        Buttons.primary(
            words.say("meetings.emergency.yes"),
            () -> {
              var read = read();
              if (read != null) {
                call.accept(read);
              }
            });
    yes.setDefaultButton(true);
    var buttons = new DialogButtons(words.say("meetings.plan.no"), cancel, yes);
    var column =
        new VBox(
            Texts.quiet(words.say("meetings.emergency.text")),
            chosen,
            reason,
            Pair.of(date, start),
            Pair.of(chair, venue),
            invited);
    column.getStyleClass().add("m-plan-form");
    getStyleClass().add("m-plan");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(words.say("meetings.emergency.title"));
    getChildren().addAll(Texts.title(words.say("meetings.emergency.title")), column, buttons);
  }

  /** What takes the typing first. */
  Region first() {
    return chosen.control();
  }

  /** What takes the typing first where the case is chosen already. */
  Region reason() {
    return reason.control();
  }

  /** Says what is wrong, each at its field, and goes to the first. */
  void show(List<Problem> problems) {
    form.tell(problems);
  }

  private @Nullable Emergency read() {
    date.control().read();
    var day = date.control().getValue();
    var time = TimeOfDay.read(start.control().getText());
    var which = chosen.control().getValue();
    if (which == null) {
      show(List.of(Problem.at("case", Problem.Kind.MISSING)));
      return null;
    }
    if (day == null) {
      show(List.of(Problem.at("date", Problem.Kind.NOT_A_DATE)));
      return null;
    }
    if (time == null) {
      show(List.of(Problem.at("start", Problem.Kind.NOT_A_TIME)));
      return null;
    }
    return new Emergency(
        which,
        day,
        time,
        Confidential.of(chair.control().getText()),
        Confidential.of(venue.control().getText()),
        Confidential.of(reason.control().getText()),
        agencies.entrySet().stream()
            .filter(one -> one.getValue().isSelected())
            .map(Map.Entry::getKey)
            .toList());
  }
}
