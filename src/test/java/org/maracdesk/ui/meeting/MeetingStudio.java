package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.Measure;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.RecordedCases;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PaperWall;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

/**
 * The screens of meetings over the invented area of Northmere, as far as a picture or a test wants
 * them.
 */
public final class MeetingStudio {

  private final Words words;
  private final Overlay overlay;
  private final Dialogs dialogs;
  private final HandClock clock = new HandClock();
  private final InlineBackground background = new InlineBackground();
  private final PaperWall wall = new PaperWall();
  private final Navigator navigator = new Navigator(new Place.Meetings());

  public MeetingStudio(Words words, Overlay overlay, Dialogs dialogs) {
    this.words = words;
    this.overlay = overlay;
    this.dialogs = dialogs;
  }

  /** Northmere by this studio's clock, with what waits there. */
  public Northmere waiting() {
    return Northmere.waiting(clock);
  }

  public Northmere empty() {
    return Northmere.empty(clock);
  }

  public MeetingsScreen meetings(Northmere northmere) {
    return new MeetingsScreen(
        words,
        new MeetingsModel(
            northmere.session().buildAgenda(),
            northmere.session().callMeeting(),
            background,
            navigator(),
            new Status(clock)),
        overlay,
        clock);
  }

  public AgendaScreen agenda(Northmere northmere, MeetingId id) {
    return agenda(northmere.session(), id);
  }

  public AgendaScreen agenda(Session session, MeetingId id) {
    return new AgendaScreen(
        words,
        new AgendaModel(
            id,
            session.buildAgenda(),
            session.callMeeting(),
            session.runMeeting(),
            background,
            navigator(),
            new Status(clock),
            clock),
        dialogs,
        overlay,
        clock);
  }

  /** A meeting, after something has been done in it. */
  public MeetingScreen meeting(Northmere northmere, MeetingId id, Consumer<MeetingModel> before) {
    var model = model(northmere, id);
    model.load();
    before.accept(model);
    return screen(model);
  }

  /** Attendance half taken. */
  public MeetingScreen start(Northmere northmere, MeetingId id) {
    return meeting(northmere, id, MeetingStudio::arrive);
  }

  /** The third case, in the middle of it. */
  public MeetingScreen middle(Northmere northmere, MeetingId id) {
    return meeting(
        northmere,
        id,
        model -> {
          begin(northmere, id, model);
          model.statementRead();
          model.next();
          for (int heard = 0; heard < 2; heard++) {
            var item = ((Part.Case) model.part().get()).item();
            pass(Duration.ofSeconds(heard == 0 ? 540 : 815));
            model.model(item).noActionReason().set("Everything needed is under way");
            model.ending().heardAndNext();
          }
          var item = ((Part.Case) model.part().get()).item();
          pass(Duration.ofSeconds(462));
          var said = model.model(item);
          said.victimView()
              .set(
                  "Wants to stay in her home and wants the messages to stop. Most afraid of what"
                      + " happens after the hearing on Monday.");
          said.broughtBy().set("Ida Testingham, who spoke to her yesterday");
          tell(said, "POLICE", SharedInformation.Kind.FACT, "Four calls since September.");
          tell(
              said,
              "HOUSING",
              SharedInformation.Kind.OPINION,
              "She may agree to a move if the school stays the same.");
          said.riskSummary().set("More frequent since the separation; a hearing is close.");
          said.promises().line().set("IDVA: call her on the safe number by fri");
          said.promises().enter();
          said.promises().line().set("Housing: fit the safe door and window locks by 2w");
          said.promises().enter();
          said.promises().line().set("Police: put a marker on the address by tomorrow");
        });
  }

  /** The first case with children, in one of its steps, with much said and some of it missing. */
  public MeetingScreen step(Northmere northmere, MeetingId id, CaseStep step) {
    return talking(northmere, id, said -> said.step().set(step));
  }

  /** The same, where risks are weighed, with an action half typed. */
  public MeetingScreen typing(Northmere northmere, MeetingId id, String line) {
    return talking(
        northmere,
        id,
        said -> {
          said.step().set(CaseStep.ANALYSE);
          said.promises().line().set(line);
        });
  }

  private MeetingScreen talking(Northmere northmere, MeetingId id, Consumer<CaseModel> more) {
    return meeting(northmere, id, model -> more.accept(model.model(talk(northmere, id, model))));
  }

  /** The same, on the way to the next case: what is missing, or else the actions to read back. */
  public MeetingScreen movingOn(Northmere northmere, MeetingId id, boolean complete) {
    return meeting(
        northmere,
        id,
        model -> {
          var said = model.model(talk(northmere, id, model));
          said.promises().line().set("");
          if (complete) {
            said.broughtBy().set("Ida Testingham, who spoke to her yesterday");
            said.riskSummary().set("More frequent since the separation; a hearing is close.");
            said.childrenLine().set("School told today; the health visitor sees the younger one.");
            said.text(CaseField.REST_BECAUSE).set("In place since the spring");
            said.text(CaseField.TELLS_VICTIM).set("Ida Testingham");
            model.formalities().asked(said.discussion().item());
          } else {
            said.riskSummary().set("");
            said.childrenLine().set("");
          }
          model.ending().moveOn();
        });
  }

  /** A case with much told in its referral, in one of its steps. */
  public MeetingScreen told(Northmere northmere, CaseStep step) {
    var cases = new RecordedCases(northmere);
    var wilma = cases.person("Madeup", "Wilma", 1990);
    var ned = cases.person("Notreal", "Ned", 1988);
    var id =
        cases.refer(
            LocalDate.of(2026, 11, 9),
            new VictimVoice(
                true,
                Confidential.NONE,
                Consent.YES,
                SharingBasis.PUBLIC_TASK,
                Confidential.NONE,
                Confidential.of(
                    "To stay in her home, and the messages to stop. She would talk to an officer if"
                        + " her sister may be there."),
                Confidential.of("Him, and his brother, who has a key."),
                Confidential.NONE,
                Confidential.NONE),
            Map.of(
                ReferralDetail.RISKS_TO_VICTIM,
                Confidential.of("A hearing on Monday, at which both will be."),
                ReferralDetail.PERPETRATOR_WEAPONS,
                Confidential.of("An air rifle, last seen in the van."),
                ReferralDetail.PERPETRATOR_OCCUPATION,
                Confidential.of("Swimming teacher"),
                ReferralDetail.PERPETRATOR_EMPLOYER,
                Confidential.of("Northmere Baths"),
                ReferralDetail.ORDERS,
                Confidential.of("Non-molestation order until 4 March 2027."),
                ReferralDetail.BAIL,
                Confidential.of("Not to contact her, not to enter Example Row."),
                ReferralDetail.RELEASE_DATE,
                Confidential.of("2026-12-01")),
            List.of(
                RecordedCases.as(wilma, Role.VICTIM, Relationship.NOT_APPLICABLE),
                RecordedCases.as(ned, Role.PERPETRATOR, Relationship.EX_PARTNER)));
    return meeting(
        northmere,
        northmere.opened(),
        model -> {
          var item =
              java.util.Objects.requireNonNull(model.record().get()).cases().stream()
                  .filter(heard -> heard.caseFile().id().equals(id))
                  .findFirst()
                  .orElseThrow()
                  .item()
                  .id();
          model.goTo(new Part.Case(item));
          model.model(item).step().set(step);
        });
  }

  /** Two cases that share an alleged perpetrator, with another between them. */
  public MeetingId apart(Northmere northmere) {
    var cases = new RecordedCases(northmere);
    var ned = cases.person("Notreal", "Ned", 1988);
    cases.refer(LocalDate.of(2026, 11, 2), cases.person("Madeup", "Wilma", 1990), ned);
    cases.refer(LocalDate.of(2026, 11, 18), cases.person("Madeup", "Maud", 1991), ned);
    var id = northmere.planned();
    var agendas = northmere.session().buildAgenda();
    var record = agendas.record(id).orElseThrow();
    var maud =
        record.cases().stream()
            .filter(heard -> heard.caseFile().victim().givenNames().text().equals("Maud"))
            .findFirst()
            .orElseThrow();
    agendas.move(id, maud.item().id(), record.cases().size() - 1);
    cases.refer(LocalDate.of(2026, 11, 19), cases.person("Madeup", "Rosa", 1992), ned);
    northmere.planned(Northmere.DAY.plusWeeks(2));
    return id;
  }

  /** A case on the way to being put off. */
  public MeetingScreen puttingOff(Northmere northmere, MeetingId id) {
    return meeting(
        northmere,
        id,
        model -> {
          model.goTo(model.parts().get(1));
          model.ending().defer();
        });
  }

  /** What housing released before the meeting, shown where things are shared. */
  public MeetingScreen released(Northmere northmere, MeetingId id) {
    return talking(
        northmere,
        id,
        said -> {
          said.sharing().strike(said.sharing().all().getLast());
          said.step().set(CaseStep.SHARE);
        });
  }

  /** Closed, with a gap or two that the chair knows of; then as far as somebody took it. */
  public MeetingScreen closed(Northmere northmere, MeetingId id, boolean issued) {
    var run = northmere.session().runMeeting();
    run.carryOver(id, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
    run.close(id);
    if (issued) {
      var closing = run.closing();
      closing.approve(
          id, Confidential.of("Peregrine Testley"), Confidential.of("All seven were put off"));
      closing.issued(id);
      closing.correct(
          id,
          null,
          Confidential.of("Maple Sampleford"),
          Confidential.of("The meeting began at 9:40, not at 9:30."));
    }
    return atClose(northmere, id);
  }

  /** Where a meeting ends, as far as it has come. */
  public MeetingScreen atClose(Northmere northmere, MeetingId id) {
    return meeting(northmere, id, model -> model.goTo(new Part.Close()));
  }

  private AgendaItemId talk(Northmere northmere, MeetingId id, MeetingModel model) {
    begin(northmere, id, model);
    model.statementRead();
    var record = java.util.Objects.requireNonNull(model.record().get());
    var heard =
        record.cases().stream()
            .filter(each -> !each.caseFile().children().isEmpty())
            .findFirst()
            .orElseThrow();
    var item = heard.item().id();
    model.goTo(new Part.Case(item));
    pass(Duration.ofSeconds(462));
    var said = model.model(item);
    said.victimView()
        .set(
            "Wants to stay in her home and wants the messages to stop. Most afraid of what happens"
                + " after the hearing on Monday.");
    said.broughtBy().set("Ida Testingham, who spoke to her yesterday");
    tell(said, "POLICE", SharedInformation.Kind.FACT, "Four calls since September.");
    tell(
        said,
        "HOUSING",
        SharedInformation.Kind.OPINION,
        "She may agree to a move if the school stays the same.");
    tell(
        said,
        "MENTAL-HEALTH",
        SharedInformation.Kind.UNVERIFIED,
        "A neighbour has heard shouting on most Friday evenings since the summer.");
    var harming = heard.caseFile().with(Role.PERPETRATOR).getFirst().person().id();
    said.sharing()
        .all()
        .replaceAll(
            each ->
                each.kind() == SharedInformation.Kind.UNVERIFIED
                    ? new SharedInformation(
                        each.id(), each.agency(), each.kind(), each.text(), harming)
                    : each);
    said.riskSummary().set("More frequent since the separation; a hearing is close.");
    said.text(CaseField.POSSIBLE_HARM).set("Serious injury at or after the hearing.");
    said.text(CaseField.EXISTING_SAFETY).set("Marker on the address; a neighbour who would call.");
    int crime = said.crimes().add();
    said.crimes().type(crime, CaseField.OFFENCE, "Messages at night, and threats in them");
    said.crimes().type(crime, CaseField.CRIME_WHEN, "Since 9 November");
    said.crimes().type(crime, CaseField.CRIME_WISH, "Not before the hearing");
    said.measures().decision(Measure.VIOLENCE_PROTECTION).set(Measure.Decision.NOT_NEEDED);
    said.measures().reason(Measure.VIOLENCE_PROTECTION).set("A non-molestation order stands");
    said.measures().decision(Measure.NON_MOLESTATION).set(Measure.Decision.YES);
    said.text(CaseField.TELLS_VICTIM).set("Ida Testingham");
    said.text(CaseField.TELL_HOW).set("On the safe number, before three");
    said.promises().line().set("IDVA: call her on the safe number by fri");
    said.promises().enter();
    said.promises().line().set("Housing: fit the safe door and window locks by 2w");
    said.promises().enter();
    return item;
  }

  /** The first case, as it is opened, or when the next one is asked for at once. */
  public MeetingScreen firstCase(Northmere northmere, MeetingId id, boolean movingOn) {
    return meeting(
        northmere,
        id,
        model -> {
          begin(northmere, id, model);
          model.next();
          if (movingOn) {
            model.ending().moveOn();
          }
        });
  }

  /** Two people each referred as harmed by the other; the first must not learn of the meeting. */
  public void referWithCautions(Northmere northmere) {
    var cases = new RecordedCases(northmere);
    var wilma =
        cases.keep(
            RecordedCases.reached(
                RecordedCases.at(
                    cases.person("Madeup", "Wilma", 1990),
                    Address.Kind.REFUGE,
                    "4 Hidden Lane",
                    YesNoUnknown.NO),
                YesNoUnknown.NO));
    var ned = cases.person("Notreal", "Ned", 1988);
    cases.refer(
        LocalDate.of(2026, 11, 9),
        RecordedCases.voice(false, Consent.NOT_ASKED),
        Map.of(ReferralDetail.LOCAL_TRIGGERS, Confidential.of("HONOUR_BASED_ABUSE")),
        List.of(
            RecordedCases.as(wilma, Role.VICTIM, Relationship.NOT_APPLICABLE),
            RecordedCases.as(ned, Role.PERPETRATOR, Relationship.EX_PARTNER)));
    cases.refer(LocalDate.of(2026, 11, 10), ned, wilma);
  }

  /** At the end with things missing. */
  public MeetingScreen end(Northmere northmere, MeetingId id) {
    return meeting(
        northmere,
        id,
        model -> {
          begin(northmere, id, model);
          model.next();
          for (int heard = 0; heard < 5; heard++) {
            var item = ((Part.Case) model.part().get()).item();
            if (heard % 2 == 0) {
              model.model(item).noActionReason().set("Everything needed is under way");
            }
            model.ending().heardAndNext();
          }
          model.goTo(new Part.Close());
        });
  }

  /** The screen of a meeting, with a wall beside it. */
  MeetingScreen screen(MeetingModel model) {
    return new MeetingScreen(words, model, overlay, wall, new SimpleBooleanProperty());
  }

  PaperWall wall() {
    return wall;
  }

  MeetingModel model(Northmere northmere, MeetingId id) {
    return new MeetingModel(
        id,
        northmere.session().runMeeting(),
        northmere.session().completeChecklist(),
        background,
        navigator(),
        new Status(clock),
        dialogs,
        clock,
        () -> {});
  }

  Navigator navigator() {
    return navigator;
  }

  Clock clock() {
    return clock;
  }

  InlineBackground background() {
    return background;
  }

  /** Lets time pass on the clock and for what waits. */
  void pass(Duration time) {
    for (long second = 0; second < time.toSeconds(); second += 5) {
      clock.pass(Duration.ofSeconds(Math.min(5, time.toSeconds() - second)));
      background.elapse(Duration.ofSeconds(1));
    }
  }

  /** Some have come; cases begin without those who have not accepted the statement. */
  private static void begin(Northmere northmere, MeetingId id, MeetingModel model) {
    arrive(model);
    model.attendance().keep();
    northmere
        .session()
        .runMeeting()
        .opening()
        .openEarly(id, Confidential.of("Begun with those who are here"));
    model.load();
  }

  private static void arrive(MeetingModel model) {
    var people = java.util.List.copyOf(model.attendance().people());
    for (int place = 0; place < 5; place++) {
      model
          .attendance()
          .at(
              people.get(place).id(),
              place == 3 ? Attendance.Status.APOLOGIES : Attendance.Status.PRESENT);
      if (place < 2) {
        model.attendance().signed(people.get(place).id(), true);
      }
    }
  }

  private static void tell(
      CaseModel said, String agency, SharedInformation.Kind kind, String text) {
    said.sharing().teller().set(new AgencyCode(agency));
    said.sharing().kind().set(kind);
    said.sharing().told().set(text);
    said.tell();
  }
}
