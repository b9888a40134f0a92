package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.NameHint;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.meeting.CaseChange.Spot;
import org.maracdesk.wording.Wording;

/** Who knows somebody in a case: a quiet line, and a form that one key opens. */
final class InterestBox extends VBox {

  private final MeetingWords words;
  private final MeetingModel model;
  private final @Nullable AgendaItemId only;
  private final Label line = Texts.body("");
  private final VBox hints = new VBox();
  private final VBox declared = new VBox();
  private final InterestForm form;
  private final Button declare;
  private final Button asked;
  private boolean brief;

  /** For one case, or for all of today's where it is null. */
  InterestBox(MeetingWords words, MeetingModel model, @Nullable AgendaItemId only) {
    this.words = words;
    this.model = model;
    this.only = only;
    declare = Buttons.flat(Icon.PERSON, words.say("meeting.interest.declare"), this::open);
    asked = Buttons.of(Icon.DONE, words.say("meeting.interest.asked"), this::asked);
    line.setGraphic(Icon.PEOPLE.node());
    line.getStyleClass().add("m-with-icon");
    form = new InterestForm(words, model, only, this::showIfNeeded, declare::requestFocus);
    declared.getStyleClass().add("m-links");
    hints.getStyleClass().add("m-links");
    for (var lines : List.of(declared, hints)) {
      lines.managedProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
    }
    getStyleClass().add("m-interests");
    var head = new Row(line);
    if (model.isRunning()) {
      head.getChildren().add(declare);
      if (only != null) {
        head.getChildren().add(asked);
        asked.managedProperty().bind(asked.visibleProperty());
      }
    }
    getChildren().addAll(head, declared, hints);
    if (model.isRunning()) {
      getChildren().add(form);
    }
    declare.focusedProperty().subscribe(focused -> showIfNeeded());
    refresh();
    form.resume();
  }

  /** These are places one comes back to. */
  void put(CaseSpots spots) {
    spots.put(Spot.of(CaseField.INTERESTS), declare);
    form.put(spots);
  }

  /** Opens the form, where it was open and nothing was typed yet; the rest opens it by itself. */
  void backTo(CaseField field) {
    if (field == CaseField.INTEREST_PERSON) {
      form.unfold();
    }
  }

  /** The room was asked: about this case, or about all of today's. */
  void asked() {
    if (!model.isRunning()) {
      return;
    }
    boolean had = asked.isFocused();
    if (only == null) {
      model.formalities().asked();
    } else {
      model.formalities().asked(only);
      model.say(Wording.of("meeting.interest.asked.said"));
    }
    if (had) {
      declare.requestFocus();
    }
  }

  /** Goes to where it is said that the room was asked about this case. */
  void focusAsked() {
    (asked.isVisible() ? asked : declare).requestFocus();
  }

  private boolean isAsked() {
    return only == null
        ? record().formalities().interestsAskedAt() != null
        : model.formalities().isAskedFor(only, record());
  }

  /** Takes no room unless something is declared, or the room is still to be asked. */
  void brief(boolean only) {
    brief = only;
    showIfNeeded();
  }

  private void showIfNeeded() {
    boolean nothing =
        (isAsked() || !model.isRunning())
            && declared.getChildren().isEmpty()
            && hints.getChildren().isEmpty();
    // The button has the focus after the form was shut, and keeps it
    boolean used = form.isVisible() || declare.isFocused();
    setVisible(used || !brief || !nothing);
    setManaged(isVisible());
  }

  /** Opens the form with the focus on who it is. */
  void open() {
    form.open();
  }

  /** Shows what is declared now. */
  void refresh() {
    form.forgetWhoIsGone();
    var record = record();
    var all =
        record.formalities().interests().stream()
            .filter(i -> only == null || i.item().equals(only))
            .toList();
    var leaving = all.stream().map(i -> said(record, i)).collect(Collectors.joining("; "));
    boolean done = isAsked();
    var notYet =
        words.say(only == null ? "meeting.interest.not-asked" : "meeting.interest.not-asked.case");
    if (!all.isEmpty()) {
      var said = words.say("meeting.interest.declared", leaving);
      line.setText(done ? said : said + ". " + notYet);
    } else {
      line.setText(done ? words.say("meeting.interest.none") : notYet);
    }
    asked.setVisible(only != null && !done);
    declared.getChildren().clear();
    for (var interest : all) {
      declared.getChildren().add(entry(record, interest));
    }
    hints.getChildren().clear();
    NameHint.of(record).stream()
        .filter(hint -> only == null || hint.item().equals(only))
        .filter(hint -> all.stream().noneMatch(i -> i.attendance().equals(hint.attendance())))
        .forEach(hint -> hints.getChildren().add(Texts.small(words.hint(hint, record))));
    if (!done) {
      fromTheReferral(record).forEach(said -> hints.getChildren().add(Texts.small(said)));
    }
    showIfNeeded();
  }

  /** What the referral says that makes it likely that somebody here knows somebody in the case. */
  private List<String> fromTheReferral(MeetingRecord record) {
    var heard = only == null ? null : record.caseAt(only);
    if (heard == null) {
      return List.of();
    }
    var said = new ArrayList<String>();
    var referral = heard.referral();
    if (referral.told(ReferralDetail.STAFF_CONFLICT).text().equals("YES")) {
      var who = referral.told(ReferralDetail.STAFF_CONFLICT_WHO);
      said.add(
          who.isBlank()
              ? words.say("meeting.interest.staff")
              : words.say("meeting.interest.staff.who", who.text()));
    }
    var employer = referral.told(ReferralDetail.PERPETRATOR_EMPLOYER);
    if (!employer.isBlank()) {
      said.add(words.say("meeting.interest.employer", employer.text()));
    }
    return said;
  }

  private Row entry(MeetingRecord record, Interest interest) {
    var row = new Row();
    if (interest.leaves()) {
      row.getChildren().add(Texts.small(words.instead(interest, record)));
    } else {
      row.getChildren()
          .add(Texts.small(words.say("meeting.interest.stays-because", interest.reason().text())));
    }
    if (model.isRunning()) {
      row.getChildren()
          .add(
              Buttons.flat(
                  Icon.CLEAR,
                  words.say("meeting.interest.withdraw", said(record, interest)),
                  () -> model.formalities().withdraw(interest.attendance(), interest.item())));
    }
    return row;
  }

  private String said(MeetingRecord record, Interest interest) {
    var name = record.attending(interest.attendance()).map(a -> words.who(a, record)).orElse("");
    int place = record.agenda().placeOf(interest.item()) + 1;
    return words.say(
        interest.leaves() ? "meeting.interest.leaves-for" : "meeting.interest.stays-for",
        name,
        place);
  }

  private MeetingRecord record() {
    return Objects.requireNonNull(model.record().get());
  }
}
