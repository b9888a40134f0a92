package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.CasePage.ReferralPart;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/**
 * One referral: what the victim wants first, then why it was made, on what footing, and what
 * happened.
 */
final class ReferralBlock extends VBox {

  private final Words words;
  private final CaseModel model;

  ReferralBlock(Words words, CaseModel model, ReferralPart part) {
    this.words = words;
    this.model = model;
    getStyleClass().add("m-file-blocks");
    var referral = part.referral();
    add(repeat(part.repeat(), referral));
    add(voice(referral.voice()));
    getChildren().add(grounds(referral.grounds()));
    getChildren().add(consent(referral.voice()));
    add(incident(referral.incident()));
    if (!referral.transferFrom().isBlank()) {
      text("case.referral.transfer", referral.transferFrom());
    }
    referrer(referral);
  }

  private void add(List<Node> nodes) {
    getChildren().addAll(nodes);
  }

  private void text(String label, Confidential value) {
    if (!value.isBlank()) {
      getChildren().add(Lines.fact(words.say(label), value.text()));
    }
  }

  private List<Node> repeat(RepeatFinding finding, Referral referral) {
    return switch (finding) {
      case RepeatFinding.FirstReferral() -> List.of();
      default ->
          List.of(new Line(Icon.REPEAT, Texts.body(RepeatWords.say(words, finding, referral))));
    };
  }

  private Node grounds(List<ReferralGround> grounds) {
    var all = Lines.stack(Lines.label(words.say("case.grounds")));
    for (var ground : grounds) {
      all.getChildren().add(ground(ground));
    }
    return all;
  }

  private Node ground(ReferralGround ground) {
    return switch (ground) {
      case ReferralGround.VisibleHighRisk() -> named("case.ground.visible-risk");
      case ReferralGround.Escalation() -> named("case.ground.escalation");
      case ReferralGround.Repeat _ -> named("case.ground.repeat");
      case ReferralGround.ProfessionalJudgement(var reason) ->
          new Line(
              Icon.SAVED,
              Texts.strong(words.say("case.ground.judgement")),
              reason.isBlank()
                  ? Texts.quiet(words.say("case.ground.judgement.owed"))
                  : Lines.quoted(reason.text()));
    };
  }

  private Node named(String key) {
    return new Line(Icon.SAVED, Texts.strong(words.say(key)));
  }

  private List<Node> voice(VictimVoice voice) {
    var said = new ArrayList<Node>();
    if (!voice.wishes().isBlank()) {
      said.add(
          Lines.stack(
              Lines.label(words.say("case.voice.wishes")), Lines.quoted(voice.wishes().text())));
    }
    fact(said, "case.voice.afraid", voice.afraidOf());
    fact(said, "case.voice.safe", voice.safeToTalkTo());
    fact(said, "case.voice.not-safe", voice.notSafeToTalkTo());
    return said;
  }

  private void fact(List<Node> said, String label, Confidential value) {
    if (!value.isBlank()) {
      said.add(Lines.fact(words.say(label), value.text()));
    }
  }

  private Node consent(VictimVoice voice) {
    var all = Lines.stack(Lines.label(words.say("case.consent")));
    all.getChildren()
        .add(Texts.body(words.say(voice.aware() ? "case.aware.yes" : "case.aware.no")));
    if (!voice.unawareReason().isBlank()) {
      all.getChildren().add(Lines.quoted(voice.unawareReason().text()));
    }
    all.getChildren().add(Texts.body(words.name("case.consent", voice.consent())));
    all.getChildren().add(Texts.body(words.name("case.basis", voice.basis())));
    if (!voice.sharingReason().isBlank()) {
      all.getChildren().add(Lines.quoted(voice.sharingReason().text()));
    }
    return all;
  }

  private List<Node> incident(Incident incident) {
    var said = new ArrayList<Node>();
    var day = incident.date();
    if (!incident.summary().isBlank() || day != null) {
      said.add(
          Lines.fact(
              day == null ? words.say("case.incident") : words.say("case.incident.on", day),
              incident.summary().isBlank()
                  ? words.say("case.incident.untold")
                  : incident.summary().text()));
    }
    fact(said, "case.incident.background", incident.background());
    fact(said, "case.incident.taken", incident.actionsTaken());
    return said;
  }

  private void referrer(Referral referral) {
    var ways = new ArrayList<Node>();
    for (var way : List.of(referral.phone(), referral.email())) {
      if (!way.isBlank()) {
        var copy =
            Buttons.picture(
                Icon.COPY, words.say("case.referrer.copy", way.text()), () -> model.copy(way));
        copy.getStyleClass().add("m-file-copy");
        ways.add(Lines.row(Texts.body(way.text()), copy));
      }
    }
    if (!ways.isEmpty()) {
      var all = Lines.stack(Lines.label(words.say("case.referrer")));
      all.getChildren().addAll(ways);
      getChildren().add(all);
    }
  }
}
