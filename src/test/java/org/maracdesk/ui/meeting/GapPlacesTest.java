package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.Measure;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingGap.Kind;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

/** Each thing that a meeting lacks leads to the very place where it is put right. */
@ExtendWith(Fx.class)
class GapPlacesTest {

  /** What takes the focus for what is put right at no field of a case, as it is said. */
  private static final Map<Kind, String> SAID =
      Map.ofEntries(
          Map.entry(Kind.CASE_NOT_HEARD, "What the victim wants and fears"),
          Map.entry(Kind.DEFERRED_WITHOUT_REASON, "Why it is deferred"),
          Map.entry(Kind.NOBODY_CHECKS_MEANWHILE, "Why it is deferred"),
          Map.entry(Kind.INTERESTS_NOT_ASKED_OF_CASE, "Asked for this case"),
          Map.entry(Kind.RELATIONSHIP_NOT_SAID, "Who"),
          Map.entry(Kind.STAYED_WITHOUT_REASON, "Who"),
          Map.entry(Kind.STATEMENT_NOT_READ, "The chair has read the statement"),
          Map.entry(Kind.SIGNATURE_OWED, "Northmere Police has accepted the statement"),
          Map.entry(Kind.OLDER_STATEMENT_SIGNED, "Northmere Police has accepted the statement"),
          Map.entry(Kind.NO_CHAIR, "Chair"),
          Map.entry(Kind.CHAIR_NOT_THERE, "Chair"),
          Map.entry(Kind.NO_MINUTE_TAKER, "Takes the minutes"),
          Map.entry(Kind.MINUTE_TAKER_LEFT, "Takes the minutes"),
          Map.entry(Kind.NO_DEPUTY_CHAIR, "Deputy chair"),
          Map.entry(Kind.DEPUTY_CHAIR_LEFT_TOO, "Deputy chair"),
          Map.entry(Kind.NO_VENUE, "Place or link"),
          Map.entry(Kind.NOBODY_PRESENT, "Attendance of Northmere Police Part"),
          Map.entry(Kind.AGENCY_UNACCOUNTED, "Attendance of Northmere Housing"),
          Map.entry(Kind.STILL_EXPECTED, "Attendance of Northmere Police Part"),
          Map.entry(Kind.PRESENT_AND_IN_A_CASE, "Attendance of Northmere Police Part"),
          Map.entry(Kind.NAME_MISSING, "Name of who speaks for Northmere Police"),
          Map.entry(Kind.ENTERED_TWICE, "Name of who speaks for Northmere Police"),
          Map.entry(Kind.LEFT_BEFORE_ARRIVING, "Left at"),
          Map.entry(Kind.PART_WITHOUT_TIMES, "Came at"),
          Map.entry(Kind.REMOTE_NOT_ALONE, "IDVA service: Says that nobody else can hear"),
          Map.entry(Kind.OBSERVER_NOT_AUTHORISED, "Allowed by"),
          Map.entry(
              Kind.APOLOGIES_WITHOUT_INFORMATION,
              "Community mental health: Sent what the agency knows"),
          Map.entry(Kind.INFORMATION_WITHOUT_DATE, "Received on"),
          Map.entry(Kind.INFORMATION_AFTER_THE_MEETING, "Received on"),
          Map.entry(Kind.INTERESTS_NOT_ASKED, "The room has been asked"),
          Map.entry(Kind.INTEREST_HALF_SAID, "Who"));

  private Northmere northmere;
  private MeetingStudio studio;
  private MeetingModel model;
  private MeetingScreen screen;
  private Parent view;

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  @Test
  void everyKindOfGapLeadsToItsPlace() {
    begin();
    var wrong = new ArrayList<String>();
    for (var kind : Kind.values()) {
      if (kind != Kind.NO_CASES) {
        var gap = gap(kind);
        Fx.run(
            () -> {
              model.goTo(new Part.Close());
              screen.jump(gap);
            });
        Fx.settle();
        var focused = Fx.focused();
        boolean right =
            kind.field() == null
                ? said(focused).equals(SAID.getOrDefault(kind, "nowhere yet"))
                : kind.field() == fieldInTheStore();
        if (!right || gap.attendance() != null && !isInside(focused, gap)) {
          wrong.add(kind + " leads to " + said(focused) + ", " + fieldInTheStore());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String said(Node focused) {
    if (focused == null) {
      return "nothing";
    }
    return focused.getAccessibleText() == null && focused instanceof Labeled labeled
        ? labeled.getText()
        : String.valueOf(focused.getAccessibleText());
  }

  private CaseField fieldInTheStore() {
    Fx.run(() -> studio.pass(Duration.ofSeconds(1)));
    return northmere.session().runMeeting().places().last().map(Whereabouts::field).orElse(null);
  }

  private MeetingGap gap(Kind kind) {
    var people = model.attendance().people();
    var first =
        model.record().get().cases().stream()
            .filter(heard -> !heard.caseFile().children().isEmpty())
            .findFirst()
            .orElseThrow()
            .item()
            .id();
    var place = StartPlace.of(kind);
    if (place == null) {
      return switch (kind) {
        case CRIME_WITHOUT_WISH -> MeetingGap.at(kind, first, disclosed(first));
        case MEASURE_WITHOUT_REASON -> MeetingGap.at(kind, first, pursued(first));
        default -> MeetingGap.of(kind, first);
      };
    }
    return switch (place) {
      case ALONE, AUTHORISED -> MeetingGap.of(kind, people.get(2).id());
      case INFORMED, INFORMED_ON -> MeetingGap.of(kind, people.get(3).id());
      case MARK, ACCEPTED, NAME, ARRIVED, LEFT -> MeetingGap.of(kind, people.get(4).id());
      case AGENCY -> MeetingGap.of(kind, new AgencyCode("HOUSING"));
      case DEPUTY_CHAIR -> MeetingGap.of(kind, first);
      case STATEMENT, INTERESTS, INTEREST, CHAIR, MINUTE_TAKER, VENUE -> MeetingGap.of(kind);
    };
  }

  /** The row of a crime of which nobody said what the victim wants. */
  private int disclosed(AgendaItemId item) {
    Fx.run(
        () -> {
          var crimes = model.model(item).crimes();
          crimes.add();
          crimes.type(0, CaseField.OFFENCE, "A door kicked in");
        });
    return 0;
  }

  /** The row of what is pursued without a word why. */
  private int pursued(AgendaItemId item) {
    Fx.run(
        () ->
            model
                .model(item)
                .measures()
                .decision(Measure.NON_MOLESTATION)
                .set(Measure.Decision.YES));
    return Measure.NON_MOLESTATION.ordinal();
  }

  private boolean isInside(Node focused, MeetingGap gap) {
    return view.lookupAll(".m-who").stream()
        .map(AttendanceRow.class::cast)
        .filter(row -> row.id().equals(gap.attendance()))
        .anyMatch(row -> Focus.isInside(focused, row));
  }

  private void begin() {
    studio =
        Fx.get(
            () -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes("Late")));
    northmere = studio.waiting();
    var id = northmere.opened();
    view =
        Fx.show(
            1366,
            768,
            () -> {
              model = studio.model(northmere, id);
              screen = studio.screen(model);
              return screen.view();
            });
    Fx.run(screen::arrive);
    Fx.run(
        () -> {
          var attendance = model.attendance();
          var people = List.copyOf(attendance.people());
          var observer = people.get(2).id();
          attendance.at(observer, Attendance.Status.PRESENT);
          attendance.presence(
              observer, Presence.USUAL.as(Presence.Capacity.OBSERVER).remotely(true, false));
          attendance.at(people.get(3).id(), Attendance.Status.APOLOGIES);
          attendance.presence(
              people.get(3).id(), Presence.USUAL.informed(true, LocalDate.of(2026, 12, 24)));
          attendance.at(people.get(4).id(), Attendance.Status.PART);
          attendance.allSigned();
          attendance.keep();
        });
    Fx.settle();
  }
}
