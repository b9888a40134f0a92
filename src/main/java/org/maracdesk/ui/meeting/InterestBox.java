package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.UnfinishedFormality;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.NameHint;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Wording;

/** Who knows somebody in a case: a quiet line, and a form that one key opens. */
final class InterestBox extends VBox {

  private final MeetingWords words;
  private final MeetingModel model;
  private final @Nullable AgendaItemId only;
  private final Label line = Texts.body("");
  private final VBox hints = new VBox();
  private final VBox declared = new VBox();
  private final VBox form = new VBox();
  private final Label half = Texts.quiet("");
  private final Button declare;
  private final Button asked;
  private final FormalityDraft draft;
  private boolean brief;
  private boolean filling;
  private final LabelledField<ChoiceField<Attendance>> person;
  private final LabelledField<ChoiceField<HeardCase>> about;
  private final LabelledField<ChoiceField<Interest.Relationship>> relationship;
  private final LabelledField<TextField> reason;

  /** For one case, or for all of today's where it is null. */
  InterestBox(MeetingWords words, MeetingModel model, @Nullable AgendaItemId only) {
    this.words = words;
    this.model = model;
    this.only = only;
    person =
        new LabelledField<>(
            words.say("meeting.interest.who"), new ChoiceField<>(List.of(), this::who));
    about =
        new LabelledField<>(
            words.say("meeting.interest.case"), new ChoiceField<>(List.of(), this::place));
    relationship =
        new LabelledField<>(
            words.say("meeting.interest.relationship"),
            new ChoiceField<>(
                List.of(Interest.Relationship.values()),
                each -> words.words().name("meeting.relationship", each)));
    reason = new LabelledField<>(words.say("meeting.interest.reason"), new OneLineField());
    draft = model.formalities().draft(UnfinishedFormality.Kind.INTEREST);
    declare = Buttons.flat(Icon.PERSON, words.say("meeting.interest.declare"), this::open);
    asked = Buttons.of(Icon.DONE, words.say("meeting.interest.asked"), this::asked);
    line.setGraphic(Icon.PEOPLE.node());
    line.getStyleClass().add("m-with-icon");
    form.getStyleClass().add("m-interest-form");
    var fields = new Row(person, about, relationship, reason);
    about.setVisible(only == null);
    about.setManaged(only == null);
    half.managedProperty().bind(half.visibleProperty());
    form.getChildren()
        .addAll(
            half,
            fields,
            new Row(
                Buttons.of(words.say("meeting.interest.leaves"), () -> enter(true)),
                Buttons.of(words.say("meeting.interest.stays"), () -> enter(false)),
                Buttons.flat(Icon.CLEAR, words.say("meeting.interest.cancel"), this::cancel)));
    person.control().valueProperty().addListener((any, was, is) -> typed());
    about.control().valueProperty().addListener((any, was, is) -> typed());
    relationship.control().valueProperty().addListener((any, was, is) -> typed());
    reason.control().textProperty().addListener((any, was, is) -> typed());
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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
    shut();
    refresh();
    if (model.isRunning() && isHalfSaidHere()) {
      unfold();
    }
  }

  /** Whether what is half said is about this case, or this is where any case can be chosen. */
  private boolean isHalfSaidHere() {
    var typed = draft.typed();
    return typed.isBegun() && (only == null || only.equals(typed.item()));
  }

  /** Whether something is half said about another case: that stays, and is not written over. */
  private boolean isHalfSaidElsewhere() {
    return draft.typed().isBegun() && !isHalfSaidHere();
  }

  private String elsewhere() {
    var typed = draft.typed().item();
    return typed == null
        ? words.say("meeting.interest.elsewhere.start")
        : words.say("meeting.interest.elsewhere", record().agenda().placeOf(typed) + 1);
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
    if (model.isRunning()) {
      unfold();
      person.focus();
    }
  }

  /** Opens the form, with what is half said of it. */
  private void unfold() {
    filling = true;
    form.setVisible(true);
    form.setManaged(true);
    showIfNeeded();
    person
        .control()
        .getItems()
        .setAll(
            model.attendance().people().stream().filter(a -> a.status().isInTheRoom()).toList());
    about.control().getItems().setAll(record().cases());
    var typed =
        isHalfSaidHere()
            ? draft.typed()
            : UnfinishedFormality.none(UnfinishedFormality.Kind.INTEREST);
    relationship.control().setValue(typed.relationship());
    person
        .control()
        .setValue(
            person.control().getItems().stream()
                .filter(each -> each.id().equals(typed.person()))
                .findFirst()
                .orElse(null));
    about
        .control()
        .setValue(
            about.control().getItems().stream()
                .filter(each -> each.item().id().equals(typed.item()))
                .findFirst()
                .orElse(null));
    reason.control().setText(typed.text().text());
    half.setVisible(isHalfSaidElsewhere());
    half.setText(half.isVisible() ? elsewhere() : "");
    filling = false;
  }

  private void typed() {
    if (filling || !form.isVisible() || isHalfSaidElsewhere()) {
      return;
    }
    var who = person.control().getValue();
    var which = about.control().getValue();
    var how = relationship.control().getValue();
    draft.interest(
        only == null && which != null ? which.item().id() : only,
        who == null ? null : who.id(),
        how == null ? Interest.Relationship.NOT_SAID : how,
        reason.control().getText());
  }

  /** Nothing to declare: what was typed here goes. */
  private void cancel() {
    if (isHalfSaidHere()) {
      draft.drop();
    }
    shut();
  }

  private void pressed(KeyEvent event) {
    boolean choosing =
        person.control().isShowing()
            || about.control().isShowing()
            || relationship.control().isShowing();
    if (event.getCode() == KeyCode.ESCAPE && !choosing) {
      event.consume();
      cancel();
    }
  }

  private void shut() {
    boolean wasOpen = form.isVisible() && form.getScene() != null;
    form.setVisible(false);
    form.setManaged(false);
    if (wasOpen) {
      declare.requestFocus();
    }
    showIfNeeded();
  }

  private void enter(boolean leaves) {
    person.problem(null);
    about.problem(null);
    reason.problem(null);
    var who = person.control().getValue();
    var item =
        only == null && about.control().getValue() != null
            ? about.control().getValue().item().id()
            : only;
    if (who == null) {
      person.problem(words.problem(Problem.at("person", Problem.Kind.MISSING)));
      person.focus();
    } else if (item == null) {
      about.problem(words.problem(Problem.at("case", Problem.Kind.MISSING)));
      about.focus();
    } else {
      declare(who, item, leaves);
    }
  }

  private void declare(Attendance who, AgendaItemId item, boolean leaves) {
    var interest =
        new Interest(
            who.id(),
            item,
            relationship.control().getValue(),
            leaves ? Interest.Decision.LEAVES : Interest.Decision.STAYS,
            Confidential.of(reason.control().getText()));
    model
        .formalities()
        .declare(
            interest,
            this::shut,
            problems -> {
              reason.problem(words.problem(problems.getFirst()));
              reason.focus();
            });
  }

  /** Whoever was struck from the attendance knows nobody: what else is typed stays. */
  private void forgetWhoIsGone() {
    var people = model.attendance().people();
    var who = person.control().getValue();
    if (who != null && people.stream().noneMatch(each -> each.id().equals(who.id()))) {
      person.control().setValue(null);
    }
    person
        .control()
        .getItems()
        .removeIf(each -> people.stream().noneMatch(one -> one.id().equals(each.id())));
  }

  /** Shows what is declared now. */
  void refresh() {
    forgetWhoIsGone();
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

  private String who(Attendance each) {
    return words.who(each, record()) + ", " + record().agencyName(each.agency());
  }

  private String place(HeardCase each) {
    return words.say(
        "meeting.interest.case.place",
        record().agenda().placeOf(each.item().id()) + 1,
        each.caseFile().number().text());
  }

  private MeetingRecord record() {
    return Objects.requireNonNull(model.record().get());
  }
}
