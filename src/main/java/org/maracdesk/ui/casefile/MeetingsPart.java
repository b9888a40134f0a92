package org.maracdesk.ui.casefile;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.CasePage.MeetingPart;
import org.maracdesk.journeys.CaseStanding;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** Where the case is or was on an agenda, and what was decided there. */
final class MeetingsPart extends VBox {

  private final Words words;
  private final CaseModel model;
  private final List<Action> actions;

  MeetingsPart(Words words, CaseModel model, List<MeetingPart> meetings, List<Action> actions) {
    this.words = words;
    this.model = model;
    this.actions = actions;
    getStyleClass().add("m-file-blocks");
    if (meetings.isEmpty()) {
      getChildren().add(Texts.quiet(words.say("case.meetings.none")));
    }
    meetings.forEach(part -> getChildren().add(meeting(part)));
    getChildren().add(Lines.row(Buttons.of(words.say("case.research"), model::research)));
  }

  private Node meeting(MeetingPart part) {
    var day = part.meeting().date();
    var standing = CaseStanding.of(part.item().outcome(), day);
    var text = Lines.stack(Texts.strong(CaseMarks.standing(words, standing)));
    if (part.item().outcome() instanceof ItemOutcome.Deferred deferred) {
      add(text, "case.meeting.deferred", deferred.reason());
    }
    var discussion = part.discussion();
    add(text, "case.meeting.victim", discussion.victimView());
    add(text, "case.meeting.risks", discussion.riskSummary());
    add(text, "case.meeting.children", discussion.childrenLine());
    long agreed = actions.stream().filter(a -> a.item().equals(part.item().id())).count();
    if (agreed > 0) {
      text.getChildren().add(Texts.body(words.count("case.meeting.actions", agreed)));
    } else {
      add(text, "case.meeting.no-action", discussion.noActionReason());
    }
    var open = Buttons.of(words.say("case.meeting.open"), () -> model.openMeeting(part.meeting()));
    open.setAccessibleText(words.say("case.meeting.open.of", day));
    text.getChildren().add(Lines.row(open));
    return new Line(CaseMarks.icon(standing.kind()), text);
  }

  private void add(VBox text, String label, Confidential value) {
    if (!value.isBlank()) {
      text.getChildren().add(Lines.fact(words.say(label), value.text()));
    }
  }
}
