package org.maracdesk.ui.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.casefile.Caution;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.checklist.Remark;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.CautionBanner;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/**
 * Who a case is about and what brings it here. In a low window it folds as soon as one works in the
 * case: what must be known first, the tags and the two names stay, and the rest leaves its room.
 */
final class CaseHead extends VBox {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  /** What helps the room; the rest is for whoever filled it in. */
  private static final Set<Remark.Kind> SAID =
      Set.of(
          Remark.Kind.COUNT,
          Remark.Kind.RANGE,
          Remark.Kind.NOTHING_RECORDED,
          Remark.Kind.BELOW_COUNT,
          Remark.Kind.GROUND_VISIBLE_RISK,
          Remark.Kind.GROUND_ESCALATION,
          Remark.Kind.GROUND_REPEAT,
          Remark.Kind.GROUND_JUDGEMENT,
          Remark.Kind.CONSIDER);

  private static final Set<Remark.Kind> TO_THE_REFERRER =
      Set.of(Remark.Kind.RANGE, Remark.Kind.GROUND_JUDGEMENT);

  private final MeetingWords words;
  private final FlowPane facts = new FlowPane();
  private final Row tags;
  private final Label people;
  private final Button turn;
  private final HBox line;
  private final List<Node> rest = new ArrayList<>();
  private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
  private boolean low;
  private boolean begun;
  private @Nullable Boolean byHand;

  CaseHead(MeetingWords words, MeetingRecord record, HeardCase heard) {
    this.words = words;
    var file = heard.caseFile();
    var day = record.meeting().date();
    facts.getStyleClass().add("m-facts");
    fact("meeting.victim", words.people(file.with(Role.VICTIM), day));
    fact("meeting.perpetrator", words.perpetrators(file, day));
    if (!file.children().isEmpty()) {
      fact("meeting.children", words.people(file.children(), day));
    }
    fact(
        "meeting.referral",
        words.say(
            "meeting.referral.text",
            record.agencyName(heard.referral().agency()),
            heard.referral().date(),
            words.grounds(heard.referral().grounds())));
    fact("meeting.months", new ListingWords(words).months(heard.referral().date()));
    if (!heard.earlierMeetings().isEmpty()) {
      fact(
          "meeting.earlier",
          heard.earlierMeetings().stream()
              .map((LocalDate date) -> words.words().date(date))
              .collect(Collectors.joining(", ")));
    }
    getStyleClass().add("m-case-head");
    if (!heard.cautions().isEmpty()) {
      getChildren().add(CautionBanner.brief(words.words(), heard.cautions()));
    }
    missingAtTheTable(record, heard)
        .forEach(text -> getChildren().add(new Notice(Tone.WARN, text)));
    tags = tags(words, heard);
    if (tags.getChildren().size() < 3) {
      // The names have more to give than one or two tags, which would go below each other
      tags.setMinWidth(USE_PREF_SIZE);
    }
    people =
        Texts.body(
            words.say(
                "meeting.head.people",
                words.people(file.with(Role.VICTIM), day),
                words.perpetrators(file, day)));
    people.getStyleClass().add("m-head-people");
    turn = Buttons.flat(Icon.CHEVRON_RIGHT, words.say("meeting.head.more"), this::turn);
    turn.setMinWidth(USE_PREF_SIZE);
    line = new HBox(tags, people, Row.spring(), turn);
    line.getStyleClass().add("m-head-line");
    getChildren().addAll(line, facts);
    rest.add(facts);
    var repeat = words.repeat(heard.repeat());
    if (!repeat.isEmpty()) {
      var said = Texts.quiet(repeat);
      said.setGraphic(Icon.REPEAT.node());
      said.getStyleClass().add("m-with-icon");
      getChildren().add(said);
      rest.add(said);
    }
    if (heard.item().outcome() instanceof ItemOutcome.Deferred deferred) {
      getChildren()
          .add(Texts.strong(words.say("meeting.deferred-because", deferred.reason().text())));
    }
    if (heard.item().outcome() instanceof ItemOutcome.NotHeard(var because)) {
      getChildren().add(Texts.strong(words.words().name("meeting.unheard", because)));
    }
    arrange();
  }

  /** Whether the window is so low that this may take its room only until one begins to work. */
  void fit(boolean lowWindow) {
    low = lowWindow;
    arrange();
  }

  /** Another step is shown: the facts have been presented, unless it is the step for that. */
  void at(CaseStep step) {
    begun |= step != CaseStep.PRESENT;
    if (Boolean.FALSE.equals(byHand)) {
      // It was opened to look something up
      byHand = null;
    }
    arrange();
  }

  /** Something is being written down in the case. */
  void begin() {
    if (!begun) {
      begun = true;
      arrange();
    }
  }

  /** Folds it by hand, or opens it again. */
  void turn() {
    byHand = !folded.get();
    arrange();
  }

  /** Whether only what must be in sight is shown. */
  ReadOnlyBooleanProperty folded() {
    return folded.getReadOnlyProperty();
  }

  private void arrange() {
    boolean only = byHand == null ? low && begun : byHand;
    folded.set(only);
    pseudoClassStateChanged(FOLDED, only);
    rest.forEach(each -> showIf(!only, each));
    showIf(only, people);
    showIf(!tags.getChildren().isEmpty(), tags);
    showIf(low || only, turn);
    showIf(only || low || tags.isVisible(), line);
    turn.setText(words.say(only ? "meeting.head.more" : "meeting.head.less"));
    turn.setGraphic((only ? Icon.CHEVRON_RIGHT : Icon.CHEVRON_DOWN).node());
    turn.setAccessibleText(
        words.say(only ? "meeting.head.more.spoken" : "meeting.head.less.spoken"));
  }

  private static void showIf(boolean shown, Node node) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Adds how the checklist came out: never a number without what it counts and what it means. */
  void show(ChecklistPage page) {
    var completed = page.completed();
    if (completed != null) {
      var sentences =
          Remark.about(
                  page.form(),
                  page.profile(),
                  completed.answers(),
                  completed.circumstances(),
                  completed.outcome())
              .stream()
              .filter(remark -> SAID.contains(remark.kind()))
              .map(this::said)
              .collect(Collectors.joining(" "));
      fact("meeting.checklist", sentences);
    }
  }

  /** What is said on the form to whoever refers is said otherwise to the meeting. */
  private String said(Remark remark) {
    var kind = remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.say(
        (TO_THE_REFERRER.contains(remark.kind()) ? "meeting.checklist." : "checklist.remark.")
            + kind,
        remark.details().toArray());
  }

  /** Who should hear this case and is not in the room; it is still for the chair to decide. */
  private List<String> missingAtTheTable(MeetingRecord record, HeardCase heard) {
    var missing = new ArrayList<String>();
    if (heard.has(Caution.Kind.YOUNG_VICTIM)
        && !record.isInTheRoom(AgencyType.CHILDRENS_SOCIAL_CARE)) {
      missing.add(words.say("meeting.not-here.children"));
    }
    if (heard.has(Caution.Kind.ADULT_AT_RISK)
        && !record.isInTheRoom(AgencyType.ADULT_SOCIAL_CARE)) {
      missing.add(words.say("meeting.not-here.adults"));
    }
    return missing;
  }

  private static Row tags(MeetingWords words, HeardCase heard) {
    var row = new Row();
    var children = heard.caseFile().with(Role.CHILD).size();
    var unborn = heard.caseFile().with(Role.UNBORN_CHILD).size();
    if (heard.item().section() == Section.URGENT) {
      row.getChildren().add(new Tag(Tone.DANGER, Icon.WARNING, words.say("agenda.urgent")));
    }
    if (heard.repeat().isRepeat()) {
      row.getChildren().add(new Tag(Tone.WARN, Icon.REPEAT, words.say("agenda.repeat")));
    }
    if (children > 0) {
      row.getChildren()
          .add(new Tag(Tone.INFO, Icon.PEOPLE, words.words().count("agenda.children", children)));
    }
    if (unborn > 0) {
      row.getChildren()
          .add(new Tag(Tone.INFO, Icon.PEOPLE, words.words().count("meeting.unborn", unborn)));
    }
    return row;
  }

  private void fact(String key, String text) {
    var value = new Label(text);
    value.setWrapText(true);
    value.setMinHeight(USE_PREF_SIZE);
    value.getStyleClass().add("m-fact-value");
    facts.getChildren().add(new Fact(Texts.small(words.say(key)), value));
  }

  /** A fact under its name. */
  private static final class Fact extends VBox {

    Fact(Label name, Label value) {
      super(name, value);
      getStyleClass().add("m-fact");
    }

    /** A flow pane asks without a width, where a long text has one line; it has more. */
    @Override
    protected double computePrefHeight(double width) {
      double own = prefWidth(-1);
      return super.computePrefHeight(width < 0 ? own : Math.min(width, own));
    }
  }
}
