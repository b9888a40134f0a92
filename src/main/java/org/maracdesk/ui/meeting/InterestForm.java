package org.maracdesk.ui.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** Somebody says whom in a case they know, and whether they leave; one key opens it. */
final class InterestForm extends VBox {

  private final MeetingWords words;
  private final MeetingModel model;
  private final @Nullable AgendaItemId only;
  private final Runnable folded;
  private final Runnable back;
  private final Label half = Texts.quiet("");
  private final LabelledField<ChoiceField<Attendance>> person;
  private final LabelledField<ChoiceField<HeardCase>> about;
  private final LabelledField<ChoiceField<Interest.Relationship>> relationship;
  private final LabelledField<TextField> reason;
  private FormalityDraft draft;
  private boolean filling;

  /**
   * @param only the case it is about; null where any of today's can be chosen
   * @param folded called when it is opened or shut
   * @param back takes the focus when it is shut
   */
  InterestForm(
      MeetingWords words,
      MeetingModel model,
      @Nullable AgendaItemId only,
      Runnable folded,
      Runnable back) {
    this.words = words;
    this.model = model;
    this.only = only;
    this.folded = folded;
    this.back = back;
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
    draft = halfSaidHere().orElseGet(model.formalities()::freshInterest);
    about.setVisible(only == null);
    about.setManaged(only == null);
    half.managedProperty().bind(half.visibleProperty());
    getStyleClass().add("m-interest-form");
    getChildren()
        .addAll(
            half,
            new Row(person, about, relationship, reason),
            new Row(
                Buttons.of(words.say("meeting.interest.leaves"), () -> enter(true)),
                Buttons.of(words.say("meeting.interest.stays"), () -> enter(false)),
                Buttons.flat(Icon.CLEAR, words.say("meeting.interest.cancel"), this::cancel)));
    person.control().valueProperty().addListener((any, was, is) -> typed());
    about.control().valueProperty().addListener((any, was, is) -> typed());
    relationship.control().valueProperty().addListener((any, was, is) -> typed());
    reason.control().textProperty().addListener((any, was, is) -> typed());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Opens it, if something is half said that belongs here. */
  void resume() {
    if (halfSaidHere().isPresent()) {
      unfold();
    }
  }

  /** Opens it with the focus on who it is. */
  void open() {
    unfold();
    if (isVisible()) {
      person.focus();
    }
  }

  /** These are places one comes back to. */
  void put(CaseSpots spots) {
    spots.put(Spot.of(CaseField.INTEREST_PERSON), person.control());
    spots.put(Spot.of(CaseField.INTEREST_CASE), about.control());
    spots.put(Spot.of(CaseField.INTEREST_RELATIONSHIP), relationship.control());
    spots.put(Spot.of(CaseField.INTEREST_REASON), reason.control());
  }

  /** What is half said about this case; where any can be chosen, what was begun there first. */
  private Optional<FormalityDraft> halfSaidHere() {
    var all = model.formalities().halfSaid();
    return only == null
        ? all.stream()
            .filter(half -> half.typed().item() == null)
            .findFirst()
            .or(() -> all.stream().findFirst())
        : all.stream().filter(half -> only.equals(half.typed().item())).findFirst();
  }

  /** That something is half said elsewhere, and stays there; empty where nothing is. */
  private String elsewhere() {
    var other = model.formalities().halfSaid().stream().filter(half -> half != draft).findFirst();
    if (other.isEmpty()) {
      return "";
    }
    var item = other.get().typed().item();
    return item == null
        ? words.say("meeting.interest.elsewhere.start")
        : words.say("meeting.interest.elsewhere", record().agenda().placeOf(item) + 1);
  }

  /** Opens it, with what is half said of it. */
  void unfold() {
    if (!model.isRunning()) {
      return;
    }
    filling = true;
    setVisible(true);
    folded.run();
    person
        .control()
        .getItems()
        .setAll(
            model.attendance().people().stream().filter(a -> a.status().isInTheRoom()).toList());
    about.control().getItems().setAll(record().cases());
    draft = halfSaidHere().orElseGet(model.formalities()::freshInterest);
    var typed = draft.typed();
    boolean begun = typed.isBegun();
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
                .filter(each -> begun && each.item().id().equals(typed.item()))
                .findFirst()
                .orElse(null));
    reason.control().setText(typed.text().text());
    half.setText(elsewhere());
    half.setVisible(!half.getText().isEmpty());
    filling = false;
  }

  private void typed() {
    if (filling || !isVisible()) {
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
    if (draft.typed().isBegun()) {
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
    boolean wasOpen = isVisible() && getScene() != null;
    setVisible(false);
    if (wasOpen) {
      back.run();
    }
    folded.run();
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
  void forgetWhoIsGone() {
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
