package org.maracdesk.ui.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.casefile.Caution;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.CautionBanner;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** What is asked in each of the chair's steps. A step is made when it is first shown. */
final class CaseSteps {

  /** What is said again where somebody is asked to tell the victim. */
  private static final Set<Caution.Kind> DO_NOT_TELL =
      Set.of(
          Caution.Kind.DECEASED,
          Caution.Kind.HONOUR_UNAWARE,
          Caution.Kind.UNAWARE,
          Caution.Kind.NO_CONSENT);

  private final MeetingWords words;
  private final MeetingRecord record;
  private final HeardCase heard;
  private final CaseModel said;
  private final CaseSpots spots;
  private final boolean running;
  private final ReferralSaid told;
  private @Nullable SharedPane shared;
  private final Map<CaseStep, VBox> made = new EnumMap<>(CaseStep.class);

  CaseSteps(
      MeetingWords words,
      MeetingRecord record,
      HeardCase heard,
      CaseModel said,
      CaseSpots spots,
      boolean running,
      ReferralSaid told) {
    this.words = words;
    this.record = record;
    this.heard = heard;
    this.said = said;
    this.spots = spots;
    this.running = running;
    this.told = told;
  }

  /** One step; the same one as long as the case is shown. */
  VBox of(CaseStep step) {
    return made.computeIfAbsent(
        step,
        missing -> {
          var box =
              switch (missing) {
                case PRESENT -> present();
                case SHARE -> share();
                case ANALYSE -> analyse();
                case ACTIONS -> actions();
                case CONCLUDE -> conclude();
              };
          box.getStyleClass().add("m-said");
          box.setMinWidth(0);
          return box;
        });
  }

  private VBox share() {
    var pane = new SharedPane(words, record, heard.caseFile(), said, spots, running);
    shared = pane;
    return new VBox(pane);
  }

  /** Goes to what was released and not shared yet; says whether there is any. */
  boolean focusReleased() {
    return shared != null && shared.focusReleased();
  }

  /** The fields that a step's key goes to, one after the other. */
  List<CaseField> stops(CaseStep step) {
    return switch (step) {
      case PRESENT -> List.of(CaseField.VICTIM_VIEW, CaseField.BROUGHT_BY);
      case SHARE -> List.of(CaseField.TOLD);
      case ANALYSE ->
          asksForChildren()
              ? List.of(CaseField.RISK_SUMMARY, CaseField.CHILDREN_LINE)
              : List.of(CaseField.RISK_SUMMARY);
      case ACTIONS -> List.of(CaseField.ACTION, CaseField.NO_CRIME, CaseField.REST_BECAUSE);
      case CONCLUDE ->
          List.of(
              CaseField.TELLS_VICTIM,
              CaseField.VICTIM_AWARE,
              CaseField.SAFE_TO_TELL,
              CaseField.TELL_WHEN,
              CaseField.DISSENT);
    };
  }

  private boolean asksForChildren() {
    return !heard.caseFile().children().isEmpty() || !said.childrenLine().get().isBlank();
  }

  private VBox present() {
    return new VBox(
        area(CaseField.VICTIM_VIEW, "meeting.view", 3),
        line(CaseField.BROUGHT_BY, "meeting.brought-by"),
        line(CaseField.EQUALITY_NEEDS, "meeting.equality"),
        told.presented());
  }

  private VBox analyse() {
    var box = new VBox(area(CaseField.RISK_SUMMARY, "meeting.risk", 2));
    if (asksForChildren()) {
      var children =
          area(CaseField.CHILDREN_LINE, "meeting.children-line", 2)
              .hint(words.say("meeting.children-line.hint"));
      var prominent = new VBox(children);
      prominent.getStyleClass().add("m-children-line");
      box.getChildren().add(prominent);
    }
    box.getChildren()
        .addAll(
            area(CaseField.POSSIBLE_HARM, "meeting.risk.harm", 1),
            area(CaseField.INDICATORS, "meeting.risk.indicators", 1),
            area(CaseField.EXISTING_SAFETY, "meeting.risk.safety", 1),
            area(CaseField.RISK_TO_CHILDREN, "meeting.risk.children", 1),
            area(CaseField.RISK_TO_OTHERS, "meeting.risk.others", 1),
            area(CaseField.RISK_TO_PROFESSIONALS, "meeting.risk.professionals", 1));
    return box;
  }

  private VBox actions() {
    return new VBox(
        new CrimesPane(words, said.crimes(), spots, running),
        new MeasuresPane(
            words,
            said.measures(),
            told.orders(),
            line(CaseField.REST_BECAUSE, "meeting.measures.rest"),
            spots,
            running));
  }

  private VBox conclude() {
    var box =
        new VBox(
            line(CaseField.TELLS_VICTIM, "meeting.feedback.by"),
            Pair.of(
                answer(CaseField.VICTIM_AWARE, "meeting.feedback.aware", said.aware()),
                answer(CaseField.SAFE_TO_TELL, "meeting.feedback.safe", said.safe())),
            Pair.of(
                line(CaseField.TELL_HOW, "meeting.feedback.how"),
                line(CaseField.TELL_WHEN, "meeting.feedback.when")),
            Pair.of(line(CaseField.DISSENT, "meeting.dissent"), dissenter()));
    var silent = heard.cautions().stream().filter(one -> DO_NOT_TELL.contains(one.kind())).toList();
    if (!silent.isEmpty()) {
      box.getChildren().addFirst(new CautionBanner(words.words(), silent));
    }
    var moved = line(CaseField.MOVED_ON, "meeting.moved-on");
    moved.visibleProperty().bind(said.text(CaseField.MOVED_ON).isNotEmpty());
    moved.managedProperty().bind(moved.visibleProperty());
    box.getChildren().add(moved);
    return box;
  }

  private LabelledField<ChoiceField<Agency>> dissenter() {
    var choice = new ChoiceField<>(record.agencies(), Agency::name);
    choice.setDisable(!running);
    said.dissenter()
        .subscribe(
            code ->
                choice.setValue(
                    record.agencies().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElse(null)));
    choice
        .valueProperty()
        .addListener((any, was, is) -> said.dissenter().set(is == null ? null : is.code()));
    spots.put(Spot.of(CaseField.DISSENTER), choice);
    return new LabelledField<>(words.say("meeting.dissenter"), choice);
  }

  private LabelledField<AnswerToggle<YesNoUnknown>> answer(
      CaseField field, String key, ObjectProperty<@Nullable YesNoUnknown> answer) {
    var toggle =
        new AnswerToggle<>(
                List.of(YesNoUnknown.values()), each -> words.words().name("meeting.answer", each))
            .question(words.say(key))
            .key(KeyCode.Y, YesNoUnknown.YES)
            .key(KeyCode.N, YesNoUnknown.NO)
            .wrapping();
    toggle.answer().bindBidirectional(answer);
    toggle.setDisable(!running);
    spots.put(Spot.of(field), toggle);
    var asked = new LabelledField<>(words.say(key), toggle);
    toggle.setMaxWidth(Region.USE_PREF_SIZE);
    return asked;
  }

  private LabelledField<LongTextField> area(CaseField field, String key, int lines) {
    var area = new LabelledField<>(words.say(key), new LongTextField(lines));
    follow(area.control(), field);
    return area;
  }

  private LabelledField<TextField> line(CaseField field, String key) {
    var line = new LabelledField<>(words.say(key), new TextField());
    follow(line.control(), field);
    return line;
  }

  private void follow(TextInputControl control, CaseField field) {
    control.textProperty().bindBidirectional(said.text(field));
    control.setEditable(running);
    control
        .focusedProperty()
        .addListener(
            (any, was, is) -> {
              if (!is) {
                said.keep();
              }
            });
    spots.put(Spot.of(field), control);
  }
}
