package org.maracdesk.ui.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.ReferralDetail.Part;
import org.maracdesk.domain.casefile.ReferralGap;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.NewReferral;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.wording.Words;

/** Why a referral is made, what the victim wants, on what footing it is shared, what happened. */
final class ReasonsForm extends VBox {

  private static final int LINES = 3;

  private final Words words;
  private final DetailsForm details;
  private final CheckBox visible;
  private final CheckBox escalation;
  private final CheckBox repeat;
  private final CheckBox judgement;
  private final LabelledField<VBox> grounds;
  private final LabelledField<LongTextField> reason;
  private final LabelledField<DateField> repeatDate;
  private final LabelledField<LongTextField> wishes;
  private final LabelledField<TextField> afraidOf;
  private final LabelledField<TextField> safe;
  private final LabelledField<TextField> notSafe;
  private final CheckBox aware;
  private final LabelledField<TextField> unaware;
  private final LabelledField<ChoiceField<Consent>> consent;
  private final LabelledField<ChoiceField<SharingBasis>> basis;
  private final LabelledField<LongTextField> sharing;
  private final LabelledField<DateField> incidentDate;
  private final LabelledField<LongTextField> summary;
  private final LabelledField<LongTextField> background;
  private final LabelledField<LongTextField> taken;
  private final LabelledField<TextField> phone;
  private final LabelledField<TextField> email;
  private final Section withoutConsent;
  private final UnreadText unread;

  ReasonsForm(Words words, Clock clock, DetailsForm details) {
    this.words = words;
    this.details = details;
    getStyleClass().add("m-column");
    visible = box("case.ground.visible-risk");
    escalation = box("case.ground.escalation");
    repeat = box("case.ground.repeat");
    judgement = box("case.ground.judgement");
    grounds =
        new LabelledField<>(
            words.say("case.grounds"), Lines.stack(visible, judgement, escalation, repeat));
    reason = text("referral.reason");
    reason.hint(words.say("referral.reason.hint"));
    unread = details.unread();
    repeatDate =
        unread.date(
            "repeat.date",
            new LabelledField<>(words.say("referral.repeat-date"), DateField.behind(clock)));
    wishes = text("case.voice.wishes");
    afraidOf = line("case.voice.afraid");
    safe = line("case.voice.safe");
    notSafe = line("case.voice.not-safe");
    aware = box("case.aware.yes");
    unaware = line("referral.unaware");
    consent =
        new LabelledField<>(
            words.say("referral.consent"),
            new ChoiceField<>(List.of(Consent.values()), each -> words.name("case.consent", each)));
    consent.control().setValue(Consent.NOT_ASKED);
    basis =
        new LabelledField<>(
            words.say("referral.basis"),
            new ChoiceField<>(
                List.of(SharingBasis.values()), each -> words.name("case.basis", each)));
    basis.control().setValue(SharingBasis.PUBLIC_TASK);
    sharing = text("referral.sharing");
    incidentDate =
        unread.date(
            "incident.date",
            new LabelledField<>(words.say("referral.incident"), DateField.behind(clock)));
    summary = text("case.incident");
    background = text("case.incident.background");
    taken = text("case.incident.taken");
    phone = line("referral.phone");
    email = line("referral.email");
    withoutConsent = section(Part.SHARING);
    consent
        .control()
        .valueProperty()
        .subscribe(given -> withoutConsent.open().set(given != Consent.YES));
    getChildren()
        .addAll(
            card(words.say("referral.voice"), Part.VOICE, wishes, afraidOf, Pair.of(safe, notSafe)),
            card(words.say("referral.why"), Part.GROUNDS, grounds, reason, repeatDate),
            card(words.name("referral.part", Part.RISKS), Part.RISKS),
            new Card(words.say("case.consent"), aware, unaware, consent, basis, sharing),
            withoutConsent,
            new Card(words.say("case.incident"), incidentDate, summary, background, taken),
            card(words.name("referral.part", Part.IN_PLACE), Part.IN_PLACE),
            section(Part.PROFESSIONALS),
            section(Part.POLICE),
            card(words.say("case.referrer"), Part.REFERRER, Pair.of(phone, email)),
            section(Part.ATTACHMENTS));
  }

  /** A part of the form with what every referral has and what else is asked there. */
  private Card card(String title, Part part, Node... always) {
    var card = new Card(title, always);
    card.getChildren().addAll(details.part(part));
    return card;
  }

  /** A part that few referrals need, folded away. */
  private Section section(Part part) {
    return new Section(
            words, words.name("referral.part", part), details.part(part).toArray(Node[]::new))
        .folded();
  }

  /** The field for a place every referral has, if it stands in this form. */
  @Nullable LabelledField<?> field(ReferralGap.Field field) {
    return switch (field) {
      case REFERRER_CONTACT -> phone;
      case WISHES -> wishes;
      case AFRAID_OF -> afraidOf;
      case SAFE_TO_TALK_TO -> safe;
      case NOT_SAFE_TO_TALK_TO -> notSafe;
      case GROUNDS -> grounds;
      case JUDGEMENT_REASON -> reason;
      case REPEAT_DATE -> repeatDate;
      case UNAWARE_REASON -> unaware;
      case SHARING_REASON -> sharing;
      case INCIDENT_DATE -> incidentDate;
      case INCIDENT_SUMMARY -> summary;
      case BACKGROUND -> background;
      default -> null;
    };
  }

  /** What is no date; the journey cannot see it. */
  UnreadText unread() {
    return unread;
  }

  Map<String, LabelledField<?>> fields() {
    var all = new LinkedHashMap<String, LabelledField<?>>();
    all.put("grounds", grounds);
    all.put("repeat.date", repeatDate);
    all.put("incident.date", incidentDate);
    all.put("incident.summary", summary);
    all.put("incident.background", background);
    all.put("incident.taken", taken);
    all.put("voice.wishes", wishes);
    all.put("voice.sharing", sharing);
    all.putAll(details.byName());
    return all;
  }

  NewReferral read(
      @Nullable AgencyCode agency,
      @Nullable LocalDate date,
      boolean emergency,
      Confidential transferFrom,
      List<NewReferral.Named> people,
      HomePart home) {
    incidentDate.control().read();
    repeatDate.control().read();
    return new NewReferral(
        agency,
        date,
        emergency,
        transferFrom,
        chosen(),
        new VictimVoice(
            aware.isSelected(),
            said(unaware.control().getText()),
            consent.control().getValue(),
            basis.control().getValue(),
            said(sharing.control().getText()),
            said(wishes.control().getText()),
            said(afraidOf.control().getText()),
            said(safe.control().getText()),
            said(notSafe.control().getText())),
        new Incident(
            incidentDate.control().getValue(),
            said(summary.control().getText()),
            said(background.control().getText()),
            said(taken.control().getText())),
        said(phone.control().getText()),
        said(email.control().getText()),
        details.read(),
        people,
        home);
  }

  void fill(NewReferral draft) {
    for (var ground : draft.grounds()) {
      switch (ground) {
        case ReferralGround.VisibleHighRisk() -> visible.setSelected(true);
        case ReferralGround.Escalation() -> escalation.setSelected(true);
        case ReferralGround.Repeat(var previous) -> {
          repeat.setSelected(true);
          repeatDate.control().setValue(previous);
        }
        case ReferralGround.ProfessionalJudgement(var why) -> {
          judgement.setSelected(true);
          reason.control().setText(why.text());
        }
      }
    }
    var voice = draft.voice();
    aware.setSelected(voice.aware());
    unaware.control().setText(voice.unawareReason().text());
    consent.control().setValue(voice.consent());
    basis.control().setValue(voice.basis());
    sharing.control().setText(voice.sharingReason().text());
    wishes.control().setText(voice.wishes().text());
    afraidOf.control().setText(voice.afraidOf().text());
    safe.control().setText(voice.safeToTalkTo().text());
    notSafe.control().setText(voice.notSafeToTalkTo().text());
    incidentDate.control().setValue(draft.incident().date());
    summary.control().setText(draft.incident().summary().text());
    background.control().setText(draft.incident().background().text());
    taken.control().setText(draft.incident().actionsTaken().text());
    phone.control().setText(draft.phone().text());
    email.control().setText(draft.email().text());
    details.fill(draft.details());
  }

  private List<ReferralGround> chosen() {
    var chosen = new ArrayList<ReferralGround>();
    if (visible.isSelected()) {
      chosen.add(new ReferralGround.VisibleHighRisk());
    }
    // A reason written down is a judgement, whether or not its box was ticked
    if (judgement.isSelected() || !reason.control().getText().isBlank()) {
      chosen.add(new ReferralGround.ProfessionalJudgement(said(reason.control().getText())));
    }
    if (escalation.isSelected()) {
      chosen.add(new ReferralGround.Escalation());
    }
    // A date written down is a repeat, as a reason is a judgement
    var previous = repeatDate.control().getValue();
    if (repeat.isSelected() || previous != null) {
      chosen.add(new ReferralGround.Repeat(previous));
    }
    return chosen;
  }

  private CheckBox box(String key) {
    var box = new CheckBox(words.say(key));
    box.setWrapText(true);
    return box;
  }

  private LabelledField<LongTextField> text(String key) {
    return new LabelledField<>(words.say(key), new LongTextField(LINES));
  }

  private LabelledField<TextField> line(String key) {
    return new LabelledField<>(words.say(key), new TextField());
  }

  private static Confidential said(String typed) {
    return Confidential.of(typed);
  }
}
